using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.Audit;

public sealed class AuditTrailTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Town _town = null!;
    private int _ana;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
        _ana = await Town.EnrolAsync(_database, _town.East, "Ana East");
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task SaveChanges_WritesBeforeAndAfter_WhenAVolunteerChanges()
    {
        // arrange
        await using (var db = _database.Create(AccessScope.Staff(7, "Cora Ordinator", false, [_town.East.Id])))
        {
            var volunteer = await db.Volunteers.SingleAsync(v => v.Id == _ana);

            // act
            volunteer.Change(volunteer.Details with { Phone = "01632 960123" }, _database.Today);
            await db.SaveChangesAsync();
        }

        // assert
        await using var check = _database.Open();
        var entry = await check.AuditEntries.OrderBy(a => a.Id).LastAsync();
        Assert.Equal((new Actor(7, null, "Cora Ordinator"), "Changed", "Volunteer", _ana), (entry.By, entry.Action, entry.SubjectType, entry.SubjectId));
        var change = Assert.Single(entry.Changes);
        Assert.Equal(("Phone", null, "01632 960123"), (change.Field, change.Before, change.After));
        Assert.Equal(_database.Clock.GetUtcNow(), entry.At);
    }

    [Fact]
    public async Task SaveChanges_FilesAStepWithItsEnrolment_WhenOneIsAdded()
    {
        // arrange
        await using var db = _database.Open();
        var enrolment = await db.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == _ana);

        // act
        enrolment.Advance(EnrolmentStage.Application, _database.Today, null, Actors.Somebody, _database.Today);
        await db.SaveChangesAsync();

        // assert
        var entry = await db.AuditEntries.Where(a => a.SubjectType == "Enrolment").OrderBy(a => a.Id).LastAsync();
        Assert.Equal((enrolment.Id, _ana, _town.East.Id), (entry.SubjectId, entry.VolunteerId, entry.CentreId));
        Assert.Contains(entry.Changes, c => c is { Field: "Stage", After: "Application" });
    }

    [Fact]
    public async Task SaveChanges_NamesWhoConfirmed_WhenHoursAreConfirmedAndDeclined()
    {
        // arrange
        var now = _database.Clock.GetUtcNow();
        await using var db = _database.Open();
        var hours = Contribution.Log(_ana, _town.East.Id, _database.Today, 2, ContributionKind.Other, null, now, _database.Today);
        db.Add(hours);
        await db.SaveChangesAsync();

        // act
        hours.Confirm(new Actor(7, null, "Cora Ordinator"), now);
        await db.SaveChangesAsync();
        var confirmed = await db.Contributions.AsNoTracking().Select(c => c.ConfirmedBy).SingleAsync();
        hours.Decline("A mistake", now);
        await db.SaveChangesAsync();

        // assert
        await using var check = _database.Open();
        Assert.Equal(new Actor(7, null, "Cora Ordinator"), confirmed);
        Assert.Null((await check.Contributions.SingleAsync()).ConfirmedBy);
        var entries = await check.AuditEntries.Where(a => a.SubjectType == "Contribution").OrderBy(a => a.Id).ToListAsync();
        Assert.Equal(
            [(null, "Cora Ordinator"), ("Cora Ordinator", null)],
            entries.SelectMany(e => e.Changes).Where(c => c.Field == "ConfirmedBy").Select(c => (c.Before, c.After)));
    }

    [Fact]
    public async Task SaveChanges_DoesNotCopyANote_WhenOneIsWritten()
    {
        // arrange
        await using var db = _database.Open();
        db.Add(new VolunteerNote { VolunteerId = _ana, Text = "something private", WrittenBy = Actors.Somebody, At = _database.Clock.GetUtcNow() });

        // act
        await db.SaveChangesAsync();

        // assert
        var entry = await db.AuditEntries.OrderBy(a => a.Id).LastAsync();
        Assert.Equal("(not copied)", entry.Changes.Single(c => c.Field == "Text").After);
        Assert.DoesNotContain(entry.Changes, c => c.After?.Contains("private", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task SaveChanges_LeavesNoEntry_WhenTheChangeFails()
    {
        // arrange: the second enrolment at the same centre breaks the unique index
        await using var db = _database.Open();
        var before = await db.AuditEntries.CountAsync();
        var twin = Town.Person(_database, "Twin");
        twin.Enrol(_town.East.Id, EnrolmentStage.Enquiry, _database.Today, Actors.Somebody, _database.Today);
        db.Add(twin);
        db.Entry(twin).Property(v => v.CalendarSecret).CurrentValue = (await db.Volunteers.AsNoTracking().SingleAsync(v => v.Id == _ana)).CalendarSecret;

        // act
        await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());

        // assert
        await using var check = _database.Open();
        Assert.Equal(before, await check.AuditEntries.CountAsync());
        Assert.Equal(1, await check.Volunteers.CountAsync());
    }

    [Fact]
    public async Task SaveChanges_RefusesTheSecond_WhenTwoPeopleChangeTheSame()
    {
        // arrange
        await using var first = _database.Open();
        await using var second = _database.Open();
        var mine = await first.Volunteers.SingleAsync(v => v.Id == _ana);
        var yours = await second.Volunteers.SingleAsync(v => v.Id == _ana);
        mine.Change(mine.Details with { Phone = "01632 960111" }, _database.Today);
        yours.Change(yours.Details with { Phone = "01632 960222" }, _database.Today);
        await first.SaveChangesAsync();

        // act, assert
        await Assert.ThrowsAsync<StaleRecordException>(() => second.SaveChangesAsync());
        await using var check = _database.Open();
        Assert.Equal("01632 960111", (await check.Volunteers.SingleAsync(v => v.Id == _ana)).Phone);
    }
}
