using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Privacy;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.Referrals;

public sealed class ReferralMailTests : IAsyncLifetime
{
    private JobsHouse _house = null!;
    private Town _town = null!;
    private int _school;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        await using var db = _house.Database.Open();
        var school = PartnerOrganisation.Add(await db.Clusters.Select(c => c.Id).FirstAsync(), "Broomgrove Primary School", PartnerKind.School, []);
        db.Add(school);
        await db.SaveChangesAsync();
        _school = school.Id;
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task Referral_IsToldOnceToEach_AndCountsAsAcknowledgedWhenTheEMailHasLeft()
    {
        var id = await AddAsync("Leila Moradi", "leila@example.org", "head@school.example");
        await using (var db = _house.Database.Open())
        {
            Assert.Equal(ReferralStatus.Received, (await db.Referrals.SingleAsync()).Status);
        }

        await _house.RunAsync();
        await _house.RunAsync();
        _house.Clock.Advance(TimeSpan.FromDays(1));
        await _house.RunAsync();

        Assert.Equal(["head@school.example", "leila@example.org"], _house.Mail.Sent.Select(m => m.To.Address).Order());
        var person = _house.Mail.Sent.Single(m => m.To.Address == "leila@example.org");
        var referrer = _house.Mail.Sent.Single(m => m.To.Address == "head@school.example");
        Assert.Contains("Broomgrove Primary School told us", person.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leila", person.Text, StringComparison.Ordinal);
        Assert.Contains("L. M.", referrer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Moradi", referrer.Text + referrer.Subject, StringComparison.Ordinal);
        await using var after = _house.Database.Open();
        var referral = await after.Referrals.SingleAsync(r => r.Id == id);
        Assert.Equal((ReferralStatus.Acknowledged, _house.Database.Today.AddDays(-1), false), (referral.Status, referral.AcknowledgedOn, referral.AwaitsAcknowledgement));
    }

    [Fact]
    public async Task StepThatWasTakenBack_IsNotRecordedAgainByTheMachinery()
    {
        await AddAsync("Leila Moradi", "leila@example.org", null);
        await _house.RunAsync();
        await _house.RunAsync();
        await using (var db = _house.Database.Open())
        {
            (await db.Referrals.SingleAsync()).TakeBack();
            await db.SaveChangesAsync();
        }

        await _house.RunAsync();

        await using var after = _house.Database.Open();
        Assert.Equal(ReferralStatus.Received, (await after.Referrals.SingleAsync()).Status);
        Assert.Single(_house.Mail.Sent);
    }

    [Fact]
    public async Task ForgetReferrals_ForgetsWhoBecameNoVolunteer_AndEveryTraceInTheTrail()
    {
        await AddAsync("Leila Moradi", "leila@example.org", "head@school.example");
        await _house.RunAsync();
        await _house.RunAsync();
        _house.Clock.Advance(TimeSpan.FromDays(300));
        Assert.Equal(0, await ForgetAsync());
        _house.Clock.Advance(TimeSpan.FromDays(100));

        Assert.Equal(1, await ForgetAsync());
        Assert.Equal(0, await ForgetAsync());
        await using var db = _house.Database.Open();
        var referral = await db.Referrals.SingleAsync();
        Assert.Equal((Referral.ErasedName, null, null), (referral.PersonName, referral.Email, referral.Phone));
        Assert.Equal(["head@school.example"], await db.Messages.Select(m => m.To).ToListAsync());
        Assert.DoesNotContain("Leila", System.Text.Json.JsonSerializer.Serialize(await db.AuditEntries.Select(e => e.Changes).ToListAsync()), StringComparison.Ordinal);
    }

    private async Task<int> AddAsync(string name, string email, string? referrer)
    {
        await using var db = _house.Database.Open();
        var referral = Referral.Receive(_town.East.Id, _school, new ReferralDetails(name, email, null, null), _house.Database.Today, _house.Database.Today);
        await ReferralAcknowledgement.AddAsync(db, referral, referrer, tell: true, _house.Clock.GetUtcNow(), CancellationToken.None);
        return referral.Id;
    }

    private async Task<int> ForgetAsync()
    {
        await using var db = _house.Database.Open();
        return await RetentionRules.ForgetReferralsAsync(db, await RetentionPolicy.ReadAsync(db, CancellationToken.None), _house.Database.Today, CancellationToken.None);
    }
}
