using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Concerns;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Privacy;

namespace Volunteers.Tests.Data.People;

/// <summary>What a merge of two records does, when it is refused, and how it is undone.</summary>
public sealed class VolunteerMergeTests : TwiceOnRecord
{
    [Fact]
    public async Task MergeAsync_FillsWhatWasNotKnown_KeepsTheRest_AndIsMoreCareful()
    {
        await MergeAsync();

        await using var db = Database.Open();
        var kept = await db.Volunteers.SingleAsync();
        Assert.Equal(("Ana Amber", "ana.amber@example.org", "07700 900456", "TN34 1AA", true), (kept.FullName, kept.Email, kept.Phone, kept.Postcode, kept.WhereaboutsConfidential));
    }

    /// <summary>Whoever is ready and asks at the door is ready; what they are suitable for follows from the facts of both records.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task MergeAsync_LeavesThePersonAsFarAsTheyWere_WhicheverRecordStays(bool swapped)
    {
        await (swapped ? MergeAsync(Merged, Kept) : MergeAsync());

        await using var db = Database.Open();
        var id = swapped ? Merged : Kept;
        var enrolment = await db.Enrolments.Include(e => e.Steps).SingleAsync();
        Assert.Equal((id, EnrolmentStage.Ready), (enrolment.VolunteerId, enrolment.Stage));
        Assert.Equal(3, enrolment.Steps.Count);
        var evidence = (await SuitabilityEvidence.LoadAsync(db, [id], CancellationToken.None))[id];
        Assert.Empty(SuitabilityRules.Answer(evidence, Town.East.Id, Database.Today, Policy.BuiltIn).Missing);
    }

    /// <summary>What lies ahead of somebody ends with the decision, which is recorded by whoever looks at what ends.</summary>
    [Fact]
    public async Task MergeAsync_IsRefused_WhileACheckIsNotSuitable_OnOneOfTheTwoAlone()
    {
        await RefuseAsync(Merged);
        Assert.Contains("not suitable", Assert.Single((await Assert.ThrowsAsync<MergeRefusedException>(() => MergeAsync())).Reasons), StringComparison.Ordinal);

        await RefuseAsync(Kept);
        await MergeAsync();

        async Task RefuseAsync(int id)
        {
            await using var db = Database.Open();
            var person = await db.Volunteers.Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == id);
            person.RecordCheck(CheckKind.Dbs, CheckStatus.NotSuitable, Database.Today, "009", Actors.Somebody, Database.Today, new CertificateDetails(DbsLevel.Enhanced, DbsWorkforce.Child));
            await db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task UndoAsync_KeepsAWithdrawal_OnBothRecords()
    {
        // arrange: the record that goes agreed to the newsletter, and the person unsubscribes while there is one
        await AgreeAsync(Merged, given: true);
        await MergeAsync();
        Database.Clock.Advance(TimeSpan.FromDays(1));
        await AgreeAsync(Kept, given: false);

        // act
        await using (var undo = Database.Open())
        {
            await VolunteerMerging.UndoAsync(undo, Kept, Actors.Somebody, Now, CancellationToken.None);
        }

        // assert
        await using var db = Database.Open();
        var people = await db.Volunteers.Include(v => v.Consents).ToListAsync();
        Assert.Equal(2, people.Count);
        Assert.DoesNotContain(people, person => person.HasConsentedTo(ConsentKind.Newsletter));

        async Task AgreeAsync(int id, bool given)
        {
            await using var context = Database.Open();
            var person = await context.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == id);
            person.RecordConsent(ConsentKind.Newsletter, given, Now, "Own page");
            await context.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task MergedRecord_IsInNoListNorSearch_AndIsNoDuplicate()
    {
        await MergeAsync();

        foreach (var scope in new[] { AccessScope.System, AccessScope.Staff(1, "Manager", true, []), AccessScope.Staff(2, "Cora", false, [Town.East.Id]) })
        {
            await using var db = Database.Create(scope);
            Assert.Equal([Kept], await db.Volunteers.Select(v => v.Id).ToListAsync());
            Assert.Equal([Kept], await db.Volunteers.Where(VolunteerSearch.Finds(["amber"])).Select(v => v.Id).ToListAsync());
            Assert.Equal([Kept], (await Likeness.FindAsync(db, new VolunteerDetails { FullName = "Anna Amber", Phone = "07700 900456" }, CancellationToken.None)).Select(v => v.Id));
            Assert.Equal(1, await db.Enrolments.CountAsync());
        }
    }

    [SqliteFact]
    public async Task SameOccasion_KeepsTheRowThatSaysMore_AndTheOtherWithTheMerge()
    {
        // arrange: invited twice, of which the other record answered; came once, entered twice; hours of one meeting, of which the other's count
        int meeting;
        await using (var db = Database.Open())
        {
            var may = SupportMeeting.Schedule(Town.East.Id, "May", Now.AddDays(-1), Now.AddDays(-1).AddHours(2), null, null, null, Now.AddDays(-9));
            db.Add(may);
            await db.SaveChangesAsync();
            meeting = may.Id;
        }

        await AddAsync("MeetingInvitations", "\"SupportMeetingId\", \"InvitedAt\", \"Reply\", \"RepliedAt\"", $"{meeting}, {Ticks(Now)}, {(int)Reply.NoAnswer}, NULL", $"{meeting}, {Ticks(Now)}, {(int)Reply.Coming}, {Ticks(Now)}");
        await AddAsync("MeetingAttendances", "\"SupportMeetingId\", \"FirstVisit\", \"RecordedAt\"", $"{meeting}, 0, {Ticks(Now)}", $"{meeting}, 1, {Ticks(Now)}");
        await AddAsync("Milestones", "\"Kind\", \"Title\", \"ReachedOn\", \"DetectedAt\"", $"'hours:10', '10 hours', '2026-05-01', {Ticks(Now)}", $"'hours:10', '10 hours', '2026-04-01', {Ticks(Now)}");

        // act
        await MergeAsync();

        // assert
        await using var after = Database.Open();
        Assert.Equal((Kept, Reply.Coming), await after.MeetingInvitations.Select(i => new ValueTuple<int, Reply>(i.VolunteerId, i.Reply)).SingleAsync());
        Assert.Equal((Kept, false), await after.MeetingAttendances.Select(a => new ValueTuple<int?, bool>(a.VolunteerId, a.FirstVisit)).SingleAsync());
        Assert.Equal(new DateOnly(2026, 4, 1), (await after.Milestones.SingleAsync()).ReachedOn);
        var aside = (await after.VolunteerMerges.SingleAsync()).Rows.Aside;
        Assert.Equal(["Enrolment", "EnrolmentStep", "MeetingAttendance", "MeetingInvitation", "Milestone"], aside.Select(row => row.Entity).Order());
        Assert.True(aside.Single(row => row.Entity == "MeetingInvitation").OfKept);
    }

    /// <summary>The latest word counts: a consent that was withdrawn is not given again by an older record.</summary>
    [Fact]
    public async Task WithdrawnConsent_IsNotOverruled_ByAnOlderOne()
    {
        await using (var db = Database.Open())
        {
            var kept = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == Kept);
            var merged = await db.Volunteers.Include(v => v.Consents).SingleAsync(v => v.Id == Merged);
            kept.RecordConsent(ConsentKind.Newsletter, true, Now.AddDays(-9), "form");
            merged.RecordConsent(ConsentKind.Newsletter, true, Now.AddDays(-12), "form");
            merged.RecordConsent(ConsentKind.Newsletter, false, Now.AddDays(-5), "told");
            await db.SaveChangesAsync();
        }

        await using (var db = Database.Open())
        {
            Assert.Contains((await VolunteerMerging.PreviewAsync(db, Kept, Merged, Now, CancellationToken.None)).Follows, line => line.Contains("newsletter", StringComparison.Ordinal));
        }

        await MergeAsync();

        await using var after = Database.Open();
        Assert.False((await after.Volunteers.Include(v => v.Consents).SingleAsync()).HasConsentedTo(ConsentKind.Newsletter));
    }

    /// <summary>The ledger knows whom it told: the same reminder is not sent again because a number changed.</summary>
    [Fact]
    public async Task Messages_GoOverWithTheirRecipient_AndNobodyIsTold()
    {
        await using (var db = Database.Open())
        {
            var sent = Message.ForVolunteer(MessageKinds.MeetingReminder, new Occasion(Topic.SupportMeeting, 7), Merged, "a@example.org", Town.East.Id, Now, Now);
            sent.MarkSent(Now, "Reminder");
            db.AddRange(
                sent,
                Message.ForVolunteer(MessageKinds.MeetingReminder, new Occasion(Topic.SupportMeeting, 7), Kept, "b@example.org", Town.East.Id, Now, Now),
                Message.ForVolunteer(MessageKinds.MeetingReminder, new Occasion(Topic.SupportMeeting, 8), Merged, null, Town.East.Id, Now, Now));
            await db.SaveChangesAsync();
        }

        await MergeAsync();

        await using var after = Database.Open();
        var messages = await after.Messages.OrderBy(m => m.TopicId).ToListAsync();
        Assert.All(messages, m => Assert.Equal(($"v:{Kept}", Kept), (m.Recipient, m.VolunteerId)));
        Assert.Equal([MessageStatus.Sent, MessageStatus.Queued], messages.Select(m => m.Status));
    }

    [Fact]
    public async Task MergeAsync_IsRefused_WithEveryReason()
    {
        // arrange
        await using (var db = Database.Open())
        {
            await db.Volunteers.Where(v => v.Id == Kept).ExecuteUpdateAsync(set => set.SetProperty(v => v.DateOfBirth, new DateOnly(1990, 1, 1)));
            await db.Volunteers.Where(v => v.Id == Merged).ExecuteUpdateAsync(set => set.SetProperty(v => v.DateOfBirth, new DateOnly(1990, 1, 2)));
            db.Add(Concern.ReportedAs(Town.East.Id, "Bruises", aboutLead: false, Merged, Actors.Called("Helen"), Now));
            db.Add(DataRequest.Make(Kept, DataRequestKind.Erasure, null, Actors.Somebody, [], Now));
            var (one, other) = (Account.Create("one@example.org", "One"), Account.Create("other@example.org", "Other"));
            one.LinkTo(Kept);
            other.LinkTo(Merged);
            db.AddRange(one, other);
            await db.SaveChangesAsync();
        }

        // act
        var refused = await Assert.ThrowsAsync<MergeRefusedException>(() => MergeAsync());
        var same = await Assert.ThrowsAsync<MergeRefusedException>(() => MergeAsync(Kept, Kept));

        // assert
        Assert.Equal(4, refused.Reasons.Count);
        Assert.DoesNotContain("concern", refused.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("same record", same.Message, StringComparison.Ordinal);
        await using var after = Database.Open();
        Assert.Equal(2, await after.Volunteers.CountAsync());
    }

    [Fact]
    public async Task SignIn_OfTheMergedRecord_IsMovedWhenSomebodyConfirmsIt_AndTheAddressIsTold()
    {
        // arrange: the record at the door signs in with links
        await using (var db = Database.Open())
        {
            await db.Volunteers.Where(v => v.Id == Merged).ExecuteUpdateAsync(set => set.SetProperty(v => v.Email, "door@example.org"));
            db.AuditEntries.Add(AuditEntry.SignedIn(new Actor(null, Merged, "Anna"), null, Now));
            await db.SaveChangesAsync();
        }

        // act
        var refused = await Assert.ThrowsAsync<InvalidInputException>(() => MergeAsync());
        await MergeAsync(confirm: true);

        // assert
        Assert.Equal("confirmSignIn", refused.Fields.Single().Name);
        await using var after = Database.Open();
        Assert.Equal("door@example.org", (await after.Messages.SingleAsync(m => m.Kind == MessageKinds.AddressChanged)).To);

        // whoever has signed in on either record has signed in
        Assert.Contains(Kept, await SignInFacts.PeopleOf(after).ToListAsync());
    }

    [Fact]
    public async Task SignIns_OnBothRecords_AreRefused_UnlessTheyGoToOneAddress()
    {
        await using (var db = Database.Open())
        {
            await db.Volunteers.Where(v => v.Id == Merged).ExecuteUpdateAsync(set => set.SetProperty(v => v.Email, "door@example.org"));
            db.AuditEntries.Add(AuditEntry.SignedIn(new Actor(null, Merged, "Anna"), null, Now));
            db.AuditEntries.Add(AuditEntry.SignedIn(new Actor(null, Kept, "Ana"), null, Now));
            await db.SaveChangesAsync();
        }

        var refused = await Assert.ThrowsAsync<MergeRefusedException>(() => MergeAsync(confirm: true));
        await using (var db = Database.Open())
        {
            await db.Volunteers.Where(v => v.Id == Merged).ExecuteUpdateAsync(set => set.SetProperty(v => v.Email, "Ana.Amber@example.org"));
        }

        await MergeAsync();

        Assert.Contains("door@example.org", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UndoAsync_GivesBackWhatCameOver_AndLeavesWhatWasAddedSince()
    {
        // arrange
        await MergeAsync();
        await using (var db = Database.Open())
        {
            db.Add(Contribution.Log(Kept, Town.East.Id, Database.Today, 2, ContributionKind.Other, null, Now, Database.Today));
            var kept = await db.Volunteers.SingleAsync();
            kept.Change(kept.Details with { Postcode = "TN35 5ZZ" }, Database.Today);
            await db.SaveChangesAsync();
        }

        // act
        await UndoAsync();

        // assert
        await using var after = Database.Open();
        var people = await after.Volunteers.OrderBy(v => v.Id).ToListAsync();
        Assert.Equal((null, "TN35 5ZZ", false), (people[0].Phone, people[0].Postcode, people[0].WhereaboutsConfidential));
        Assert.Equal("07700 900456", people[1].Phone);
        Assert.Equal(EnrolmentStage.Enquiry, (await after.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == Merged)).Stage);
        Assert.Equal(Kept, (await after.Contributions.SingleAsync()).VolunteerId);
        Assert.Equal(["Merged", "MergeUndone"], await after.AuditEntries.Where(e => e.Action.StartsWith("Merge")).OrderBy(e => e.Id).Select(e => e.Action).ToListAsync());
    }

    [Fact]
    public async Task UndoAsync_IsRefused_AfterThirtyDays_AndGoesBackInOrder()
    {
        // arrange: a third record takes in the one that took in the second
        var third = await Town.EnrolAsync(Database, Town.West, "Annie Amber");
        await MergeAsync();
        Database.Clock.Advance(TimeSpan.FromMinutes(1));
        await MergeAsync(third, Kept);

        // act, assert: the record that stood for the first is itself one of two
        Assert.Contains("Nothing was merged", (await Assert.ThrowsAsync<MergeRefusedException>(() => UndoAsync())).Message, StringComparison.Ordinal);
        await UndoAsync(third);
        await UndoAsync();
        await MergeAsync();
        Database.Clock.Advance(TimeSpan.FromDays(31));
        Assert.Contains("30 days", (await Assert.ThrowsAsync<MergeRefusedException>(() => UndoAsync())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SettleAsync_ForgetsHowToReachThem_AndKeepsWhatWasThereTwice()
    {
        // arrange
        await MergeAsync();
        await using var db = Database.Open();

        // act
        Assert.Equal(0, await VolunteerMerging.SettleAsync(db, Now.AddDays(29), CancellationToken.None));
        Assert.Equal(1, await VolunteerMerging.SettleAsync(db, Now.AddDays(31), CancellationToken.None));
        Assert.Equal(0, await VolunteerMerging.SettleAsync(db, Now.AddDays(32), CancellationToken.None));

        // assert
        await using var after = Database.Open();
        var merge = await after.VolunteerMerges.SingleAsync();
        Assert.Equal((0, null, true), (merge.Rows.Moved.Count, merge.Rows.Before, merge.Rows.Aside.Any(row => row.Entity == "EnrolmentStep")));
        var merged = await after.Volunteers.IgnoreQueryFilters([AccessFilters.MergedName]).SingleAsync(v => v.Id == Merged);
        Assert.Equal(("Anna Amber", null, null), (merged.FullName, merged.Phone, merged.Postcode));
    }
}
