using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Api.Slices;

/// <summary>
/// What comes along with a row is read with the eyes of whoever asks: a related row that they may not see is missing as it is in a statement
/// of its own, with kept statements too.
/// </summary>
public sealed class PreloadedRowsTests
{
    [Theory]
    [InlineData("{ volunteers(first: 60) { nodes { fullName enrolmentStage assignments { from programme { name } } } } }")]
    [InlineData("{ volunteers(first: 60) { nodes { fullName assignments { programme { name venue kind } role { title } } } } }")]
    [InlineData("{ volunteers(first: 60) { nodes { fullName assignments { volunteer { fullName enrolmentStage } programme { name centre { name } } } } } }")]
    public async Task RelatedRow_IsMissing_WhenItIsOfACentreThatTheCallerDoesNotSee(string query)
    {
        // arrange: one programme goes to another centre, its people stay
        await using var slices = await Slices.CreateDemonstrationAsync();
        await using var pooled = slices.Pooled();
        var (east, west) = (slices.Town.East.Id, slices.Town.West.Id);
        string name;
        await using (var db = slices.Database.Open())
        {
            var moved = await db.Assignments.Where(a => a.Programme.CentreId == east).Select(a => new { a.ProgrammeId, a.Programme.Name }).OrderBy(p => p.ProgrammeId).FirstAsync();
            name = $"{moved.Name} that moved";
            await db.Programmes.Where(p => p.Id == moved.ProgrammeId).ExecuteUpdateAsync(set => set.SetProperty(p => p.CentreId, west).SetProperty(p => p.Name, name));
        }

        Caller[] callers = [slices.EastCoordinator, new(AccessScope.Staff(2, "Both", false, [east, west]), [(east, StaffRoleKind.Coordinator), (west, StaffRoleKind.Coordinator)], null, null)];
        foreach (var caller in (Caller[])[.. callers, .. callers])
        {
            // act
            var ordinary = await slices.BytesAsync(caller, query, null, ordinary: true);
            for (var time = 0; time < 4; time++)
            {
                // assert
                Assert.Equal(ordinary, await slices.BytesAsync(caller, query, null, ordinary: false));
                Assert.Equal(ordinary, await pooled.BytesAsync(caller, query, null, ordinary: false));
            }

            var seesBoth = caller == callers[1];
            Assert.Equal(seesBoth, ordinary.Contains(name, StringComparison.Ordinal));
            Assert.Equal(!seesBoth, ordinary.Contains("\"errors\"", StringComparison.Ordinal));
        }
    }
}
