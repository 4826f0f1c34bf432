using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;

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

    /// <summary>Enrols someone as an enquiry today.</summary>
    public static async Task<int> EnrolAsync(TestDatabase database, Centre centre, string name, EnrolmentStage stage = EnrolmentStage.Enquiry)
    {
        await using var db = database.Open();
        var volunteer = Person(database, name);
        volunteer.Enrol(centre.Id, stage, database.Today, Actors.Somebody, database.Today);
        db.Add(volunteer);
        await db.SaveChangesAsync();
        return volunteer.Id;
    }

    public static Volunteer Person(TestDatabase database, string name) => Volunteer.Register(
        new VolunteerDetails { FullName = name, Email = $"{SearchText.Fold(name).Replace(' ', '.')}@example.org" }, database.Clock.GetUtcNow(), database.Today);
}
