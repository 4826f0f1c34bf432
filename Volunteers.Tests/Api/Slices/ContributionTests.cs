using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

public sealed class ContributionTests
{
    private const string Log =
        """
        mutation($input: LogContributionInput!) {
          logContribution(input: $input) {
            contribution { hours }
            errors { __typename ... on InvalidInputError { fields { name message } } }
          }
        }
        """;

    [Fact]
    public async Task LogContribution_AsksForTheCentre_WhenTheVolunteerIsAtSeveral()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var id = await AtBothAsync(slices);
        var self = Slices.Volunteer(id, "Betty Both", slices.Town.East.Id, slices.Town.West.Id);

        // act
        var asked = await slices.AskAsync(self, Log, Input(slices, id));
        var told = await slices.AskAsync(self, Log, Input(slices, id, slices.Town.West.Id));

        // assert
        var field = asked.Data.GetProperty("logContribution").GetProperty("errors")[0].GetProperty("fields")[0];
        Assert.Equal("centreId", field.GetProperty("name").GetString());
        Assert.Equal("Say at which centre the hours were given: East or West.", field.GetProperty("message").GetString());
        Assert.Equal(2, told.Data.GetProperty("logContribution").GetProperty("contribution").GetProperty("hours").GetDouble());
        Assert.Equal([slices.Town.West.Id], await CentresAsync(slices));
    }

    [Fact]
    public async Task LogContribution_CountsAtTheCentreOfTheCoordinator_WhoLogsIt()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var id = await AtBothAsync(slices);
        var west = Slices.Staff("Wilma West", StaffRoleKind.Coordinator, slices.Town.West.Id);

        // act
        var logged = await slices.AskAsync(west, Log, Input(slices, id));
        var elsewhere = await slices.AskAsync(west, Log, Input(slices, id, slices.Town.East.Id));

        // assert
        Assert.True(logged.Data.GetProperty("logContribution").GetProperty("contribution").ValueKind == System.Text.Json.JsonValueKind.Object);
        Assert.Equal(
            "The volunteer is not enrolled at this centre.",
            elsewhere.Data.GetProperty("logContribution").GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("message").GetString());
        Assert.Equal([slices.Town.West.Id], await CentresAsync(slices));
    }

    [Fact]
    public async Task LogContribution_NeedsNoCentre_WhenOnlyOneEnrolmentGoesOn()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var id = await AtBothAsync(slices);
        await using (var db = slices.Database.Open())
        {
            var east = await db.Enrolments.Include(e => e.Steps).SingleAsync(e => e.CentreId == slices.Town.East.Id);
            east.Advance(EnrolmentStage.Left, slices.Database.Today, "Moved away", Actors.Somebody, slices.Database.Today);
            await db.SaveChangesAsync();
        }

        // act
        await slices.AskAsync(Slices.Volunteer(id, "Betty Both", slices.Town.East.Id, slices.Town.West.Id), Log, Input(slices, id));

        // assert
        Assert.Equal([slices.Town.West.Id], await CentresAsync(slices));
    }

    private static object Input(Slices slices, int volunteer, int? centre = null)
    {
        var on = slices.Database.Today.ToString("O", System.Globalization.CultureInfo.InvariantCulture);
        return centre is { } id
            ? new { input = new { volunteerId = slices.Id("Volunteer", volunteer), on, hours = 2.0, kind = "OTHER", centreId = slices.Id("Centre", id) } }
            : new { input = new { volunteerId = slices.Id("Volunteer", volunteer), on, hours = 2.0, kind = "OTHER" } };
    }

    private static async Task<int> AtBothAsync(Slices slices)
    {
        await using var db = slices.Database.Open();
        var volunteer = Town.Person(slices.Database, "Betty Both");
        volunteer.Enrol(slices.Town.East.Id, EnrolmentStage.Ready, slices.Database.Today, Actors.Somebody, slices.Database.Today);
        volunteer.Enrol(slices.Town.West.Id, EnrolmentStage.Ready, slices.Database.Today, Actors.Somebody, slices.Database.Today);
        db.Add(volunteer);
        await db.SaveChangesAsync();
        return volunteer.Id;
    }

    private static async Task<List<int>> CentresAsync(Slices slices)
    {
        await using var db = slices.Database.Open();
        return await db.Contributions.Select(c => c.CentreId).ToListAsync();
    }
}
