using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

namespace Volunteers.Tests.Data;

/// <summary>A cluster of two centres for tests.</summary>
public sealed class Town
{
    public required Centre East { get; init; }

    public required Centre West { get; init; }

    public static async Task<Town> BuildAsync(TestDatabase database)
    {
        await using var db = database.Open();
        var cluster = new Cluster { Name = "Town" };
        var east = new Centre { Name = "East", TimeZone = "Europe/London", Cluster = cluster };
        var west = new Centre { Name = "West", TimeZone = "Europe/London", Cluster = cluster };
        db.AddRange(east, west);
        await db.SaveChangesAsync();
        return new Town { East = east, West = west };
    }

    /// <summary>Enrols someone as an enquiry today; one who is to be ready with everything that the policy asks for.</summary>
    public static async Task<int> EnrolAsync(TestDatabase database, Centre centre, string name, EnrolmentStage stage = EnrolmentStage.Enquiry)
    {
        await using var db = database.Open();
        var volunteer = Person(database, name);
        if (stage == EnrolmentStage.Ready)
        {
            MakeReady(volunteer, centre.Id, database.Today);
        }
        else
        {
            volunteer.Enrol(centre.Id, stage, database.Today, Actors.Somebody, database.Today);
        }

        db.Add(volunteer);
        await db.SaveChangesAsync();
        return volunteer.Id;
    }

    /// <summary>Everything that the built-in policy asks for, on one day; enrols them where they are not.</summary>
    public static void MakeReady(Volunteer volunteer, int centreId, DateOnly on)
    {
        var enrolment = volunteer.Enrolments.FirstOrDefault(e => e.CentreId == centreId) ?? volunteer.Enrol(centreId, EnrolmentStage.Application, on, Actors.Somebody, on);
        enrolment.Advance(EnrolmentStage.Induction, on, null, Actors.Somebody, on);
        volunteer.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, on, "001", Actors.Somebody, on);
        volunteer.RecordCheck(CheckKind.Reference, CheckStatus.Clear, on, "An employer", Actors.Somebody, on);
        volunteer.RecordCheck(CheckKind.Reference, CheckStatus.Clear, on, "A friend", Actors.Somebody, on);
        enrolment.Advance(EnrolmentStage.Ready, on, null, SuitabilityEvidence.Of(volunteer), Policy.BuiltIn, Actors.Somebody, on);
    }

    public static Volunteer Person(TestDatabase database, string name) => Volunteer.Register(
        new VolunteerDetails { FullName = name, Email = $"{SearchText.Fold(name).Replace(' ', '.')}@example.org" }, database.Clock.GetUtcNow(), database.Today);
}
