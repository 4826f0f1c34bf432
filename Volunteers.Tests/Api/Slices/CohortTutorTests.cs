using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Api.Slices;

/// <summary>A cohort has a tutor, who from then on sees its learners and keeps its registers.</summary>
public sealed class CohortTutorTests
{
    private const string Update =
        """
        mutation($id: ID!, $tutor: ID) {
          updateCohort(input: { cohortId: $id, tutorId: $tutor }) {
            cohort { tutor { displayName } isTaughtByViewer }
            errors { ... on InvalidInputError { fields { name } } }
          }
        }
        """;

    [Fact]
    public async Task UpdateCohort_GivesItToATutorOfItsCentre_AndTakesItBack()
    {
        await using var house = await StaffHouse.CreateAsync();
        var cohort = await CohortAsync(house);
        var before = await house.AsAsync(house.Tutor);

        var given = await AskAsync(house, house.East, cohort, house.Tutor);
        var meanwhile = await house.AsAsync(house.Tutor);
        var taken = await AskAsync(house, house.East, cohort, null);

        Assert.Equal("Tina Tutor", given.Data.GetProperty("updateCohort").GetProperty("cohort").GetProperty("tutor").GetProperty("displayName").GetString());
        Assert.Equal((false, true), (before.Scope.TaughtCohortIds.Contains(cohort), meanwhile.Scope.TaughtCohortIds.Contains(cohort)));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, taken.Data.GetProperty("updateCohort").GetProperty("cohort").GetProperty("tutor").ValueKind);
        Assert.DoesNotContain(cohort, (await house.AsAsync(house.Tutor)).Scope.TaughtCohortIds);
    }

    [Fact]
    public async Task UpdateCohort_RefusesWhoIsNoTutorThere()
    {
        await using var house = await StaffHouse.CreateAsync();
        var cohort = await CohortAsync(house);
        var elsewhere = await house.AddAsync("Tom Tutor", StaffRoleKind.Tutor, house.Slices.Town.West.Id);

        foreach (var account in new[] { house.Viewer, elsewhere, house.East })
        {
            var answer = await AskAsync(house, house.East, cohort, account);
            Assert.Equal("tutorId", answer.Data.GetProperty("updateCohort").GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());
        }

        Assert.Equal("FORBIDDEN", (await AskAsync(house, house.Tutor, cohort, house.Tutor)).Code);
        Assert.Equal("NOT_FOUND", (await AskAsync(house, house.West, cohort, elsewhere)).Code);
    }

    private static async Task<Slices.Answer> AskAsync(StaffHouse house, int account, int cohort, int? tutor) => await house.Slices.AskAsync(
        await house.AsAsync(account), Update, new { id = house.Slices.Id("Cohort", cohort), tutor = tutor is { } id ? house.Id(id) : null });

    private static async Task<int> CohortAsync(StaffHouse house)
    {
        await using var db = house.Slices.Database.Open();
        var today = house.Slices.Database.Today;
        var course = Course.Create("Listening", "The centre", null, null, null, []);
        var from = house.Slices.Database.Clock.GetUtcNow().AddDays(20);
        var cohort = Cohort.Schedule(course, house.Slices.Town.East.Id, "Spring", 8, today, today.AddDays(5), [new SessionTimes(from, from.AddHours(2), null)]);
        db.Add(cohort);
        await db.SaveChangesAsync();
        return cohort.Id;
    }
}
