using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Who says that two records are one person, what they see before, and what is read after.</summary>
public sealed class MergeTests : IAsyncLifetime
{
    private const string Merge = "mutation($input: MergeVolunteersInput!) { mergeVolunteers(input: $input) { volunteer { id fullName merges { mergedName by undoUntil aside } } errors { __typename ... on Error { message } } } }";
    private const string Undo = "mutation($input: UndoMergeInput!) { undoMerge(input: $input) { volunteer { id } errors { __typename ... on Error { message } } } }";
    private const string Preview = "query($keep: ID!, $merge: ID!) { mergePreview(keepId: $keep, mergeId: $merge) { reasons moves differences { title kept merged isFilled } aside { what ofKept count } follows signIn } }";

    private Slices _slices = null!;
    private int _ana;
    private int _anna;

    private Caller East => _slices.EastCoordinator;

    private Caller West => Slices.Staff("Nia", StaffRoleKind.Coordinator, _slices.Town.West.Id);

    private static Caller Manager => new(AccessScope.Staff(9, "Mo", true, []), [new HeldRole(null, StaffRoleKind.Administrator)], null, null);

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        _ana = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Ana Amber", EnrolmentStage.Ready);
        _anna = await Town.EnrolAsync(_slices.Database, _slices.Town.East, "Anna Amber");
        await using var db = _slices.Database.Open();
        await db.Volunteers.Where(v => v.Id == _anna).ExecuteUpdateAsync(set => set.SetProperty(v => v.Email, (string?)null).SetProperty(v => v.SortEmail, (string?)null).SetProperty(v => v.Phone, "07700 900456"));
        await db.Volunteers.ExecuteUpdateAsync(set => set.SetProperty(v => v.DateOfBirth, new DateOnly(1990, 3, 4)));
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Coordinator_SeesWhatItComesTo_MergesAndUndoes_AndTheHistoryTellsInASentenceEach()
    {
        // act
        var preview = (await _slices.AskAsync(East, Preview, new { keep = Id(_ana), merge = Id(_anna) })).Data.GetProperty("mergePreview");
        var duplicates = (await _slices.AskAsync(East, "query($id: ID!) { likelyDuplicates(volunteerId: $id) { fullName } }", new { id = Id(_ana) })).Data.GetProperty("likelyDuplicates");
        var merged = await ChangeAsync(East, Merge, new { keepId = Id(_ana), mergeId = Id(_anna) });
        var gone = (await _slices.AskAsync(East, "query($id: ID!) { node(id: $id) { id } mergedInto(volunteerId: $id) { fullName } }", new { id = Id(_anna) })).Data;
        var undone = await ChangeAsync(East, Undo, new { volunteerId = Id(_ana) });
        var history = await SentencesAsync(East, _ana);

        // assert
        Assert.Empty(preview.GetProperty("reasons").EnumerateArray());
        Assert.Contains(preview.GetProperty("differences").EnumerateArray(), d => d.GetProperty("title").GetString() == "Telephone number" && d.GetProperty("isFilled").GetBoolean());
        Assert.Contains("enquiry", Assert.Single(preview.GetProperty("aside").EnumerateArray()).GetProperty("what").GetString(), StringComparison.Ordinal);
        Assert.Contains("ready to start", Assert.Single(preview.GetProperty("follows").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Equal("Anna Amber", Assert.Single(duplicates.EnumerateArray()).GetProperty("fullName").GetString());
        Assert.Equal(JsonValueKind.Null, merged.GetProperty("errors").ValueKind);
        Assert.Equal("Carla Coordinator", Assert.Single(merged.GetProperty("volunteer").GetProperty("merges").EnumerateArray()).GetProperty("by").GetString());
        Assert.Equal(JsonValueKind.Null, gone.GetProperty("node").ValueKind);
        Assert.Equal("Ana Amber", gone.GetProperty("mergedInto").GetProperty("fullName").GetString());
        Assert.Equal(JsonValueKind.Null, undone.GetProperty("errors").ValueKind);
        Assert.Equal(
            ["Carla Coordinator took back that the record of Anna Amber was merged into that of Ana Amber", "Carla Coordinator merged the record of Anna Amber into that of Ana Amber, as the same person"],
            history.Take(2));
    }

    /// <summary>What was done to the record that went is part of the history of the one that stands for it.</summary>
    [Fact]
    public async Task History_TellsOfBothRecords_WhileTheyAreOne()
    {
        await ChangeAsync(East, "mutation($input: RecordConsentInput!) { recordConsent(input: $input) { errors { __typename } } }", new { volunteerId = Id(_anna), kind = "NEWSLETTER", given = true });
        var before = await SentencesAsync(East, _ana);
        await ChangeAsync(East, Merge, new { keepId = Id(_ana), mergeId = Id(_anna) });

        var after = await SentencesAsync(East, _ana);

        Assert.DoesNotContain(before, sentence => sentence!.Contains("newsletter", StringComparison.Ordinal));
        Assert.Contains("Carla Coordinator recorded that Ana Amber agreed to getting the newsletter", after);
    }

    [Fact]
    public async Task ANeighbour_ATutorAndAViewer_AreRefused_AndLearnNothing()
    {
        foreach (var caller in new[] { West, Slices.Staff("Tom", StaffRoleKind.Tutor, _slices.Town.East.Id), Slices.Staff("Vi", StaffRoleKind.Viewer, _slices.Town.East.Id), Slices.Volunteer(_ana, "Ana Amber", _slices.Town.East.Id) })
        {
            var merged = await _slices.AskAsync(caller, Merge, new { input = new { keepId = Id(_ana), mergeId = Id(_anna) } });
            var preview = await _slices.AskAsync(caller, Preview, new { keep = Id(_ana), merge = Id(_anna) });
            var undone = await _slices.AskAsync(caller, Undo, new { input = new { volunteerId = Id(_ana) } });

            Assert.DoesNotContain("Amber", merged.Json.ToString() + preview.Json + undone.Json, StringComparison.Ordinal);
            Assert.True(merged.Json.TryGetProperty("errors", out _) && preview.Json.TryGetProperty("errors", out _) && undone.Json.TryGetProperty("errors", out _), merged.Json.ToString());
        }

        await using var db = _slices.Database.Open();
        Assert.Equal(2, await db.Volunteers.CountAsync());
    }

    [Fact]
    public async Task WhomAnotherCentreKnows_AnAdministratorMerges()
    {
        // arrange: the record at the door is known at West, too
        await using (var db = _slices.Database.Open())
        {
            var anna = await db.Volunteers.Include(v => v.Enrolments).SingleAsync(v => v.Id == _anna);
            anna.Enrol(_slices.Town.West.Id, EnrolmentStage.Enquiry, _slices.Database.Today, Actors.Somebody, _slices.Database.Today);
            await db.SaveChangesAsync();
        }

        // act
        var preview = (await _slices.AskAsync(East, Preview, new { keep = Id(_ana), merge = Id(_anna) })).Data.GetProperty("mergePreview");
        var refused = await ChangeAsync(East, Merge, new { keepId = Id(_ana), mergeId = Id(_anna) });
        var merged = await ChangeAsync(Manager, Merge, new { keepId = Id(_ana), mergeId = Id(_anna) });
        var undone = await ChangeAsync(East, Undo, new { volunteerId = Id(_ana) });

        // assert
        Assert.Contains("Another centre also knows Anna Amber", Assert.Single(preview.GetProperty("reasons").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Empty(preview.GetProperty("moves").EnumerateArray());
        Assert.Equal("MergeRefusedError", Assert.Single(refused.GetProperty("errors").EnumerateArray()).GetProperty("__typename").GetString());
        Assert.Equal(JsonValueKind.Null, merged.GetProperty("errors").ValueKind);
        Assert.Contains("Another centre also knows", Assert.Single(undone.GetProperty("errors").EnumerateArray()).GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(await SentencesAsync(West, _ana), sentence => sentence!.Contains("merged the record of Anna Amber", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Oneself_IsMergedBySomebodyElse()
    {
        var carla = new Caller(
            AccessScope.OfAccount(1, "Carla Coordinator", [(_slices.Town.East.Id, StaffRoleKind.Coordinator)], [], volunteerId: _anna), [(_slices.Town.East.Id, StaffRoleKind.Coordinator)], null, null);

        foreach (var (keep, merge) in new[] { (_ana, _anna), (_anna, _ana) })
        {
            var refused = await ChangeAsync(carla, Merge, new { keepId = Id(keep), mergeId = Id(merge) });
            Assert.Equal("OwnDecisionError", Assert.Single(refused.GetProperty("errors").EnumerateArray()).GetProperty("__typename").GetString());
        }

        var undone = await ChangeAsync(carla, Undo, new { volunteerId = Id(_anna) });
        Assert.Equal("OwnDecisionError", Assert.Single(undone.GetProperty("errors").EnumerateArray()).GetProperty("__typename").GetString());
    }

    [Fact]
    public async Task WhatWasLookedAt_IsWhatIsMerged()
    {
        var stale = await ChangeAsync(East, Merge, new { keepId = Id(_ana), mergeId = Id(_anna), keepVersion = 99 });

        Assert.Equal("StaleRecordError", Assert.Single(stale.GetProperty("errors").EnumerateArray()).GetProperty("__typename").GetString());
    }

    private string Id(int volunteer) => _slices.Id("Volunteer", volunteer);

    private async Task<IReadOnlyList<string?>> SentencesAsync(Caller caller, int volunteer)
    {
        var answer = await _slices.AskAsync(caller, "query($id: ID!) { node(id: $id) { ... on Volunteer { history(first: 20) { nodes { sentence(aboutSubject: true) } } } } }", new { id = Id(volunteer) });
        return [.. answer.Data.GetProperty("node").GetProperty("history").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("sentence").GetString())];
    }

    private async Task<JsonElement> ChangeAsync(Caller caller, string mutation, object input)
    {
        var answer = await _slices.AskAsync(caller, mutation, new { input });
        Assert.True(answer.Json.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object, answer.Json.ToString() + answer.Exception);
        return data.EnumerateObject().Single().Value;
    }
}
