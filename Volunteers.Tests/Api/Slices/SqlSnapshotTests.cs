using Microsoft.EntityFrameworkCore;
using Snapshooter;
using Snapshooter.Xunit;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Storage;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>
/// The statements behind a page of a list, a profile and a search: a change to them is seen in a review, beside the code that caused it.
/// On SQLite they are those that ran; on SQL Server, of which none is needed here, those that its provider translates.
/// </summary>
public sealed class SqlSnapshotTests
{
    private static readonly Dictionary<string, string> Documents = new()
    {
        ["list"] = "{ volunteers(first: 10, order: [{ fullName: ASC }]) { totalCount nodes { fullName enrolmentStage hoursConfirmed centres { name } checks { kind status } } pageInfo { hasNextPage } } }",
        ["profile"] = "query($id: ID!) { node(id: $id) { ... on Volunteer { fullName enrolments { stage history { stage on } } assignments { from role { title } } contributions(first: 5) { totalCount nodes { hours } } } } }",
        ["search"] = """{ volunteers(first: 10, search: "zoe tn34", where: { fullName: { contains: "brand" }, enrolmentStage: { eq: ENQUIRY } }) { nodes { fullName } } }""",
    };

    private static readonly Dictionary<string, Func<VolunteersDbContext, IQueryable>> Queries = new()
    {
        ["list"] = db => db.Volunteers.OrderBy(VolunteerFacts.CurrentStage.Expression).ThenBy(v => v.SortName).ThenBy(v => v.Id).Take(10).Select(VolunteerFacts.HoursConfirmed.Expression),
        ["profile"] = db => db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).Where(v => v.Id == 1),
        ["search"] = db => db.Volunteers.Where(VolunteerSearch.Finds(SearchText.Terms("zoe tn34"))).OrderBy(v => v.SortName).ThenBy(v => v.Id).Take(10),
    };

    public static TheoryData<string> Names => [.. Documents.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Page_TakesTheStatementsThatItTook_OnSqlite(string name)
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var id = await Town.EnrolAsync(slices.Database, slices.Town.East, "Zoë Brand");

        // act
        var answer = await slices.AskAsync(slices.EastCoordinator, Documents[name], new { id = slices.Id("Volunteer", id) });

        // assert
        Assert.NotEqual(default, answer.Data);
        Snapshot.Match(string.Join("\n\n", slices.Database.Statements), SnapshotNameExtension.Create(name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Query_IsTranslatedAsItWas_ForSqlServer(string name)
    {
        using var db = new SqlServerDesignTimeFactory().CreateDbContext([]);
        db.AccessScope = AccessScope.Staff(1, "test", false, [1, 2]);

        Snapshot.Match(Queries[name](db).ToQueryString(), SnapshotNameExtension.Create(name));
    }
}
