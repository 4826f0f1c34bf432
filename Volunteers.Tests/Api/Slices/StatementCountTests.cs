using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

public sealed class StatementCountTests
{
    private const string ListPage = """
        query($first: Int!) {
          volunteers(first: $first, order: [{ fullName: ASC }]) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes {
              fullName enrolmentStage hoursConfirmed
              centres { name }
              checks { kind status recheckDue }
              assignments { status from role { title requirements { description } } programme { name centre { name } } }
              milestones { title }
              upcoming { __typename ... on ProgrammeSession { startsAt programme { name } stillNeeded } }
            }
          }
        }
        """;

    [Fact]
    public async Task Volunteers_TakeTheSameStatements_WhetherTheyAreTenOrAHundred()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        await SeedAsync(slices, 120);

        // act
        var ten = await slices.AskAsync(slices.EastCoordinator, ListPage, new { first = 10 });
        var hundred = await slices.AskAsync(slices.EastCoordinator, ListPage, new { first = 100 });

        // assert
        Assert.Equal(10, ten.Data.GetProperty("volunteers").GetProperty("nodes").GetArrayLength());
        var nodes = hundred.Data.GetProperty("volunteers").GetProperty("nodes");
        Assert.Equal(100, nodes.GetArrayLength());
        Assert.All(nodes.EnumerateArray(), node => Assert.Equal(
            "Music workshop", node.GetProperty("assignments")[0].GetProperty("programme").GetProperty("name").GetString()));
        Assert.Equal(ten.Statements, hundred.Statements);
    }

    [Fact]
    public async Task Volunteers_TakeOneStatement_WhenOnlyTheirOwnColumnsAreAskedFor()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        await SeedAsync(slices, 15);

        // act
        var answer = await slices.AskAsync(slices.EastCoordinator, "{ volunteers(first: 10) { nodes { fullName } pageInfo { hasNextPage } } }");

        // assert
        Assert.True(answer.Data.GetProperty("volunteers").GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean());
        Assert.Equal(1, answer.Statements);
    }

    private static async Task SeedAsync(Slices slices, int count)
    {
        await using var db = slices.Database.Open();
        var now = slices.Database.Clock.GetUtcNow();
        var today = slices.Database.Today;
        var programme = Programme.Create(
            slices.Town.East.Id, "Music workshop", ProgrammeKind.WeeklyGroup, "Hall",
            [new ProgrammeRoleDetails("Helper", false, 2, [RoleRequirement.ClearCheck(CheckType.Of(CheckKind.Dbs))])]);
        db.Add(programme);
        for (var i = 0; i < count; i++)
        {
            var volunteer = Town.Person(slices.Database, $"Person {i:000}");
            volunteer.Enrol(slices.Town.East.Id, EnrolmentStage.Ready, today.AddDays(-30), Actors.Somebody, today);
            volunteer.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, today.AddDays(-20), $"{i}", Actors.Somebody, today);
            var assignment = Assignment.Draft(volunteer, programme.Roles[0], today, null, new Readiness([]), [], now);
            assignment.Propose(now);
            assignment.Respond(true, now);
            db.AddRange(volunteer, assignment);
        }

        await db.SaveChangesAsync();
        programme.ScheduleSessions("FREQ=WEEKLY", today.AddDays(1), today.AddDays(20), new TimeOnly(10, 0), new TimeOnly(12, 0), slices.Town.East.Time);
        Rota.Fill(programme, slices.Town.East.Time, now);
        await db.SaveChangesAsync();
    }
}
