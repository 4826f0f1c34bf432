using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Checks are read without their reference and who recorded them where neither is selected: what is selected must not differ for it.</summary>
public sealed class CheckStatesTests
{
    private const string States = "{ volunteers { nodes { fullName checks { kind status on } } } }";
    private const string All = "{ volunteers { nodes { fullName checks { kind status on reference recordedBy } } } }";

    [Fact]
    public async Task Checks_HaveTheSameStates_WhateverElseOfThemIsSelected()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        await using var pooled = slices.Pooled();
        await AddPeopleAsync(slices);

        for (var time = 0; time < 3; time++)
        {
            // act
            var states = await pooled.BytesAsync(slices.EastCoordinator, States, null, ordinary: false);
            var all = await pooled.BytesAsync(slices.EastCoordinator, All, null, ordinary: false);

            // assert
            Assert.Equal(
                [
                    "Ana: IDENTITY NOT_REQUIRED 2026-05-05; DBS APPLIED 2026-05-04",
                    "Bo: DBS RECHECK_DUE 2023-06-05",
                    "Cy: DBS APPLIED 2026-05-05; DBS OVERDUE 2023-05-05",
                ],
                Lines(states));
            Assert.Equal(Lines(states), Lines(all));
            Assert.Equal(states, await slices.BytesAsync(slices.EastCoordinator, States, null, ordinary: true));
            Assert.Equal(all, await slices.BytesAsync(slices.EastCoordinator, All, null, ordinary: true));
            Assert.Contains("\"reference\":\"Cy ClearWithRiskAssessment\",\"recordedBy\":\"Helen\"", all);
        }
    }

    private static async Task AddPeopleAsync(Slices slices)
    {
        var today = slices.Database.Today;
        var decided = today.AddMonths(-CheckType.Of(CheckKind.Dbs).On(today).RecheckAfterMonths!.Value);
        foreach (var (name, facts) in new (string, (CheckKind, CheckStatus, DateOnly)[])[]
        {
            // of two facts on one day the later recorded one counts, though it is the lesser state
            ("Ana", [
                (CheckKind.Dbs, CheckStatus.Applied, today.AddDays(-20)),
                (CheckKind.Dbs, CheckStatus.Seen, today.AddDays(-2)),
                (CheckKind.Dbs, CheckStatus.Applied, today.AddDays(-2)),
                (CheckKind.Identity, CheckStatus.Seen, today.AddDays(-1)),
                (CheckKind.Identity, CheckStatus.NotRequired, today.AddDays(-1)),
            ]),
            ("Bo", [
                (CheckKind.Dbs, CheckStatus.Applied, decided.AddDays(-20)),
                (CheckKind.Dbs, CheckStatus.Clear, decided.AddDays(30)),
            ]),
            ("Cy", [
                (CheckKind.Dbs, CheckStatus.Seen, decided.AddDays(-20)),
                (CheckKind.Dbs, CheckStatus.ClearWithRiskAssessment, decided.AddDays(-1)),
                (CheckKind.Dbs, CheckStatus.Applied, today.AddDays(-1)),
            ]),
        })
        {
            var id = await Town.EnrolAsync(slices.Database, slices.Town.East, name);
            foreach (var (kind, status, on) in facts)
            {
                await using var db = slices.Database.Open();
                var person = await db.Volunteers.Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == id);
                person.RecordCheck(kind, status, on, $"{name} {status}", Actors.Called("Helen"), today);
                await db.SaveChangesAsync();
            }
        }
    }

    private static IReadOnlyList<string> Lines(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return
        [
            .. json.RootElement.GetProperty("data").GetProperty("volunteers").GetProperty("nodes").EnumerateArray().Select(person =>
                $"{person.GetProperty("fullName")}: " + string.Join("; ", person.GetProperty("checks").EnumerateArray().Select(check =>
                    $"{check.GetProperty("kind")} {check.GetProperty("status")} {check.GetProperty("on")}"))),
        ];
    }
}
