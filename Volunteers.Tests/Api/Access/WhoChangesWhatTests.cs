using Volunteers.Api.Access;

namespace Volunteers.Tests.Api.Access;

/// <summary>Every mutation, as every role, at own and foreign records, against the table beside it (writes.md).</summary>
public sealed class WhoChangesWhatTests
{
    /// <summary>Who is compared with others, and has no column.</summary>
    private static readonly string[] Derived = ["enquirer", "coordinator there, viewer here"];

    /// <summary>
    /// A file, which cannot be sent without HTTP (VolunteerImporterTests), what is one's own alone (OwnAccountTests, StaffTests), what takes two ids that belong together
    /// (PlacesTests, PeopleRecordsTests), and what an open invitation is needed for (StaffTests).
    /// </summary>
    internal static readonly string[] Elsewhere =
    [
        "importVolunteers", "revokeAccessToken", "endSession", "removePartnerContact", "removeEmergencyContact", "correctNote", "removeNote", "resendInvitation", "withdrawInvitation",
    ];

    /// <summary>What has to do with no centre: whoever may do it at some centre may do it.</summary>
    private static readonly string[] OfTheCluster =
    [
        "createCourse", "reportConcern", "savePartnerOrganisation", "savePartnerAgreement", "savePartnerContact", "retirePartnerOrganisation", "restorePartnerOrganisation",
    ];

    [Fact]
    public async Task EveryMutation_IsForThoseWhoMay_AndForNobodyElse()
    {
        await using var world = await AccessWorld.CreateAsync();
        var table = AccessTable.Read("writes.md");
        var walk = new MutationWalk(world);
        var problems = new List<string>();
        var measured = walk.Mutations.ToDictionary(mutation => mutation, _ => new Dictionary<string, string>());
        problems.AddRange(walk.Mutations.Except(table.Rows.Keys).Except(Elsewhere).Select(mutation => $"{mutation} has no row"));
        problems.AddRange(table.Rows.Keys.Except(walk.Mutations).Select(mutation => $"{mutation} has a row and is no mutation"));
        foreach (var (turn, role) in world.Roles.Index())
        {
            foreach (var mutation in walk.Mutations.Except(Elsewhere))
            {
                var allowed = await walk.AllowedAsync(await world.CallerAsync(role), role, mutation, turn);
                var cell = allowed.Contains(Aim.There) ? allowed.Contains(Aim.Here) ? "all" : "of elsewhere"
                    : allowed.Contains(Aim.Here) ? "●" : allowed.Contains(Aim.Work) ? "◐" : allowed.Contains(Aim.Own) ? "own" : "○";
                if (role == "oneself")
                {
                    cell = allowed.Contains(Aim.Own) ? "own" : "○";
                }

                measured[mutation][role] = cell;
                if (role == "coordinator there, viewer here")
                {
                    // there as a coordinator, here as a viewer: nothing here
                    cell = allowed.Contains(Aim.Here) || allowed.Contains(Aim.Own) || allowed.Contains(Aim.Work) ? "of here" : "○";
                    if (cell != "○" && !OfTheCluster.Contains(mutation) && table.Rows.TryGetValue(mutation, out var row) && row["viewer"] != measured[mutation][role])
                    {
                        problems.Add($"{mutation}: who is coordinator there and viewer here changes what is here");
                    }
                }
                else if (!Derived.Contains(role) && table.Rows.TryGetValue(mutation, out var row) && row[role] != cell)
                {
                    problems.Add($"{mutation}: {role} may {cell}, not {row[role]}");
                }
            }
        }

        problems.AddRange(measured.Where(m => m.Value.TryGetValue("enquirer", out var cell) && cell != m.Value["former"] && cell is not ("○" or "own")).Select(m => $"{m.Key}: an enquirer may {m.Value["enquirer"]}"));
        foreach (var mutation in walk.Mutations.Except(Elsewhere))
        {
            if ((await walk.AllowedAsync(Caller.Anonymous, "viewer", mutation, 0)).Count > 0)
            {
                problems.Add($"{mutation}: somebody who is not signed in may");
            }
        }

        Assert.True(problems.Count == 0, $"{problems.Count} differ:\n{string.Join('\n', problems)}\n{string.Join('\n', measured.Select(m => $"{m.Key} :: {string.Join(" | ", m.Value.Where(c => !Derived.Contains(c.Key)).Select(c => $"{c.Key}={c.Value}"))}"))}");
    }
}
