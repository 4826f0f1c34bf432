using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Volunteers.Tests.Api.Access;

/// <summary>Whatever is saved stands in the audit trail, and what a coordinator saves at their centre under that centre.</summary>
public sealed class EveryMutationIsAuditedTests
{
    /// <summary>What is the cluster's, and so stands at no centre. Hours that are confirmed again change nothing but the milestone that a person reaches by them, wherever they gave them.</summary>
    private static readonly HashSet<string> WithoutCentre =
    [
        "changeConsentWording", "createCourse", "restorePartnerOrganisation", "retirePartnerOrganisation", "savePartnerAgreement", "sendTestEmail", "setUpCluster", "confirmContributions",
        "retireCheckType", "saveCheckType",
    ];

    [Fact]
    public async Task EveryMutation_ThatSavesSomething_IsAudited_AndAtACentre()
    {
        // arrange
        await using var world = await AccessWorld.CreateAsync();
        var walk = new MutationWalk(world);
        await using var watch = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = await FileAsync(world), Pooling = false }.ToString());
        await watch.OpenAsync();
        var saved = new HashSet<string>();
        var silent = new HashSet<string>();
        var nowhere = new HashSet<string>();

        // act
        foreach (var (turn, role) in new[] { "coordinator", "oneself", "administrator" }.Index())
        {
            var caller = await world.CallerAsync(role);
            foreach (var mutation in walk.Mutations.Except(WhoChangesWhatTests.Elsewhere))
            {
                var (version, last) = (await VersionAsync(watch), await LastEntryAsync(world));
                await walk.AllowedAsync(caller, role, mutation, turn);
                if (await VersionAsync(watch) == version)
                {
                    continue;
                }

                saved.Add(mutation);
                await using var db = world.Slices.Database.Open();
                var centres = await db.AuditEntries.Where(e => e.Id > last).Select(e => e.CentreId).ToListAsync();
                _ = centres.Count > 0 || silent.Add(mutation);
                _ = centres.Count == 0 || centres.Exists(centre => centre is not null) || nowhere.Add(mutation);
            }
        }

        // assert
        Assert.True(silent.Count == 0, $"Of these the audit trail says nothing: {string.Join(", ", silent)}.");
        Assert.True(nowhere.SetEquals(WithoutCentre), $"Without a centre: {string.Join(", ", nowhere.Order())}");
        Assert.True(saved.Count > 35, $"Only {saved.Count} saved something: {string.Join(", ", saved)}");
    }

    private static async Task<string> FileAsync(AccessWorld world)
    {
        await using var db = world.Slices.Database.Open();
        return db.Database.GetDbConnection().DataSource;
    }

    /// <summary>Changes with each commit of another connection.</summary>
    private static async Task<long> VersionAsync(SqliteConnection watch)
    {
        await using var command = watch.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task<int> LastEntryAsync(AccessWorld world)
    {
        await using var db = world.Slices.Database.Open();
        return await db.AuditEntries.MaxAsync(e => (int?)e.Id) ?? 0;
    }
}
