using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.References;

/// <summary>What referees are told, when, and how long we know of it.</summary>
public sealed partial class ReferenceMailTests : IAsyncLifetime
{
    private static readonly RefereesAnswer Yes = new(ReferenceAnswer.Yes, "Kind to everybody.", "Her manager", "2019");

    private JobsHouse _house = null!;
    private Town _town = null!;
    private int _ana;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        _ana = await Town.EnrolAsync(_house.Database, _town.East, "Ana Amber", EnrolmentStage.Application);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task Asking_SaysWhoAsksAboutWhomAndWhy_WithALinkOfWhichOnlyAHashIsKept()
    {
        var id = await AskAsync();
        await _house.RunAsync();

        var mail = Assert.Single(_house.Mail.Sent);
        var secret = SecretOf(mail.Text);
        Assert.Equal("margaret@example.org", mail.To.Address);
        Assert.All(
            ["Dear Margaret Dawes", "Ana Amber", _town.East.Name, "about five minutes", "You need no account", "By: Wednesday 20 May", "6 months after we have decided"],
            words => Assert.Contains(words, mail.Text, StringComparison.Ordinal));
        Assert.Contains(secret, mail.Html, StringComparison.Ordinal);
        await using var db = _house.Database.Open();
        var link = await db.ReferenceLinks.Include(l => l.Request).SingleAsync();
        Assert.Equal((id, Secrets.Hash(secret)), (link.ReferenceRequestId, link.SecretHash));
        Assert.DoesNotContain(secret, JsonSerializer.Serialize(await db.Messages.ToListAsync()), StringComparison.Ordinal);
        Assert.True(link.WorksAt(_house.Clock.GetUtcNow()));
        Assert.False(link.WorksAt(_house.Clock.GetUtcNow().AddDays(ReferenceRequest.LinkDays)));
    }

    [Fact]
    public async Task NoAnswer_IsRemindedOfTwice_AWeekApart_AndNoMore_WithLinksThatAllWork()
    {
        await AskAsync();
        var days = new List<int>();
        for (var day = 0; day < 40; day++)
        {
            var before = _house.Mail.Sent.Count;
            await _house.RunAsync();
            await _house.RunAsync();
            days.AddRange(Enumerable.Repeat(day, _house.Mail.Sent.Count - before));
            _house.Clock.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([0, 7, 14], days);
        Assert.StartsWith("A reminder", _house.Mail.Sent[1].Subject, StringComparison.Ordinal);
        Assert.Contains("6 May 2026", _house.Mail.Sent[1].Text, StringComparison.Ordinal);
        await using var db = _house.Database.Open();
        Assert.All(await db.ReferenceLinks.Include(l => l.Request).ToListAsync(), link => Assert.True(link.WorksAt(_house.Clock.GetUtcNow())));
        Assert.Equal(3, await db.ReferenceLinks.CountAsync());
    }

    [Fact]
    public async Task Reminder_StaysAway_FromWhoAnswered_WasWithdrawn_OrIsAskedForSomebodyWhoLeft()
    {
        await AskAsync("answered@example.org", request => request.AnswerByPage(Yes, _house.Database.Today));
        await AskAsync("withdrawn@example.org", request => request.Withdraw(_house.Database.Today));
        await AskAsync("left@example.org");
        await _house.RunAsync();
        await using (var db = _house.Database.Open())
        {
            var enrolment = await db.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == _ana);
            enrolment.Advance(EnrolmentStage.Withdrawn, _house.Database.Today, "moved", Actors.Somebody, _house.Database.Today);
            await db.SaveChangesAsync();
        }

        await _house.RunAsync(_house.Clock.GetUtcNow().AddDays(8));

        Assert.Equal(["left@example.org"], _house.Mail.Sent.Select(m => m.To.Address));
    }

    [Fact]
    public async Task CorrectedAddress_GetsAnEMailOfItsOwn_AndTheWrongOneNoneThatWaits()
    {
        var id = await AskAsync("wrong@example.org");
        await ChangeAsync(id, async (db, request) =>
        {
            Assert.True(request.Correct(new RefereeDetails("Margaret Dawes", "right@example.org", null, null), request.Volunteer, [request], Actors.Somebody, _house.Clock.GetUtcNow()));
            await ReferenceMessages.AskAsync(db, request, _house.Clock.GetUtcNow(), CancellationToken.None);
        });
        await _house.RunAsync();

        Assert.Equal(["right@example.org"], _house.Mail.Sent.Select(m => m.To.Address));
        Assert.Contains((await _house.LedgerAsync()), m => m is { To: "wrong@example.org", Status: MessageStatus.Skipped });
    }

    [Fact]
    public async Task Answer_IsThankedForOnce_WithoutItsWords()
    {
        var id = await AskAsync();
        await _house.RunAsync();
        await ChangeAsync(id, async (db, request) =>
        {
            request.AnswerByPage(Yes, _house.Database.Today);
            await ReferenceMessages.ThankAsync(db, request, _house.Clock.GetUtcNow(), CancellationToken.None);
        });
        await _house.RunAsync();
        await _house.RunAsync(_house.Clock.GetUtcNow().AddDays(20));

        Assert.Equal(2, _house.Mail.Sent.Count);
        Assert.StartsWith("Thank you", _house.Mail.Sent[1].Subject, StringComparison.Ordinal);
        Assert.DoesNotContain("Kind to", _house.Mail.Sent[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retention_RemovesWordsAndAddresses_SixMonthsAfterTheDecision_AndKeepsTheDecision()
    {
        var id = await AskAsync();
        await _house.RunAsync();
        await ChangeAsync(id, async (db, request) =>
        {
            await db.Entry(request.Volunteer).Collection(v => v.Checks).Query().Include(c => c.Facts).LoadAsync();
            request.AnswerByPage(Yes, _house.Database.Today);
            request.Decide(true, _house.Database.Today, request.Volunteer, Actors.Somebody, _house.Database.Today);
        });
        _house.Clock.Advance(TimeSpan.FromDays(180));
        Assert.Equal(0, await ForgetAsync());
        _house.Clock.Advance(TimeSpan.FromDays(10));

        Assert.Equal(1, await ForgetAsync());
        Assert.Equal(0, await ForgetAsync());
        await using var db = _house.Database.Open();
        var request = await db.ReferenceRequests.SingleAsync();
        Assert.Equal(("Margaret Dawes", ReferenceStatus.Satisfactory, ReferenceAnswer.Yes), (request.Name, request.Status, request.Answer));
        Assert.Equal((null, null, null, null), (request.Email, request.Words, request.Capacity, request.KnownSince));
        Assert.Equal((0, 0), (await db.Messages.CountAsync(), await db.ReferenceLinks.CountAsync()));
        Assert.Equal(1, await db.Checks.CountAsync());
        var trail = JsonSerializer.Serialize(await db.AuditEntries.Select(e => e.Changes).ToListAsync());
        Assert.DoesNotContain("Kind to", trail, StringComparison.Ordinal);
        Assert.DoesNotContain("margaret@", trail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_ThatNobodyDecidedOn_GoSomeMonthsAfterThePersonHasLeft()
    {
        await AskAsync(change: request => request.AnswerByPage(Yes, _house.Database.Today));
        _house.Clock.Advance(TimeSpan.FromDays(400));
        Assert.Equal(0, await ForgetAsync());

        await using (var db = _house.Database.Open())
        {
            (await db.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == _ana)).Advance(
                EnrolmentStage.Left, _house.Database.Today, "Moves away", Actors.Somebody, _house.Database.Today);
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, await ForgetAsync());
        _house.Clock.Advance(TimeSpan.FromDays(200));
        Assert.Equal(1, await ForgetAsync());
        await using var after = _house.Database.Open();
        Assert.Null((await after.ReferenceRequests.SingleAsync()).Words);
    }

    [Fact]
    public async Task Erasure_LeavesNothingOfTheReferee_ButTheCheck()
    {
        var id = await AskAsync();
        await _house.RunAsync();
        await ChangeAsync(id, async (db, request) =>
        {
            await db.Entry(request.Volunteer).Collection(v => v.Checks).Query().Include(c => c.Facts).LoadAsync();
            request.AnswerByPage(Yes, _house.Database.Today);
            request.Decide(true, _house.Database.Today, request.Volunteer, Actors.Somebody, _house.Database.Today);
        });

        await using var db = _house.Database.Open();
        await VolunteerErasure.EraseAsync(db, _ana, "asked", Actors.Somebody, _house.Clock.GetUtcNow(), _house.Database.Today, CancellationToken.None);

        db.ChangeTracker.Clear();
        Assert.Equal((0, 0, 0), (await db.ReferenceRequests.CountAsync(), await db.ReferenceLinks.CountAsync(), await db.Messages.CountAsync(m => m.Topic == Topic.Reference)));
        Assert.Null((await db.Checks.SingleAsync()).Reference);
        Assert.DoesNotContain("Dawes", JsonSerializer.Serialize(await db.AuditEntries.Select(e => e.Changes).ToListAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PersonalData_SaysThatSomebodyWasAsked_NotWhoNorWhatTheySaid()
    {
        await AskAsync(change: request => request.AnswerByPage(Yes, _house.Database.Today));
        await using var db = _house.Database.Open();

        var data = JsonSerializer.Serialize(await PersonalData.ReadAsync(db, _ana, own: false, _house.Clock.GetUtcNow(), CancellationToken.None));

        Assert.Contains("References that were asked for", data, StringComparison.Ordinal);
        Assert.DoesNotContain("Dawes", data, StringComparison.Ordinal);
        Assert.DoesNotContain("Kind to", data, StringComparison.Ordinal);
        Assert.DoesNotContain("margaret@", data, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"https://volunteers\.example/reference/([\w-]+)")]
    private static partial Regex Link();

    private static string SecretOf(string text) => Link().Match(text).Groups[1].Value;

    private async Task<int> AskAsync(string email = "margaret@example.org", Action<ReferenceRequest>? change = null)
    {
        await using var db = _house.Database.Open();
        return await db.InTransactionAsync(
            async token =>
            {
                var ana = await db.Volunteers.SingleAsync(v => v.Id == _ana, token);
                var request = ReferenceRequest.Ask(ana, _town.East.Id, new RefereeDetails("Margaret Dawes", email, null, "manager"), [], Actors.Somebody, _house.Clock.GetUtcNow());
                db.Add(request);
                await ReferenceMessages.AskAsync(db, request, _house.Clock.GetUtcNow(), token);
                change?.Invoke(request);
                await db.SaveChangesAsync(token);
                return db.Entry(request).Property(r => r.Id).CurrentValue;
            },
            CancellationToken.None);
    }

    private async Task ChangeAsync(int id, Func<VolunteersDbContext, ReferenceRequest, Task> change)
    {
        await using var db = _house.Database.Open();
        await db.InTransactionAsync(
            async token =>
            {
                await change(db, await db.ReferenceRequests.Include(r => r.Volunteer).SingleAsync(r => r.Id == id, token));
                await db.SaveChangesAsync(token);
            },
            CancellationToken.None);
    }

    private async Task<int> ForgetAsync()
    {
        await using var db = _house.Database.Open();
        return await RetentionRules.ForgetReferencesAsync(db, await RetentionPolicy.ReadAsync(db, CancellationToken.None), _house.Database.Today, CancellationToken.None);
    }
}
