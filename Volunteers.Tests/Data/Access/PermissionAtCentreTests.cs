using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Access;

/// <summary>A permission is held at centres: that it is held somewhere decides nothing about a record of another centre.</summary>
public sealed class PermissionAtCentreTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Town _town = null!;
    private int _ana;
    private int _bo;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
        _ana = await Town.EnrolAsync(_database, _town.East, "Ana East", EnrolmentStage.Application);
        _bo = await Town.EnrolAsync(_database, _town.West, "Bo West", EnrolmentStage.Application);
        var now = _database.Clock.GetUtcNow();
        await using var db = _database.Open();
        foreach (var person in await db.Volunteers.Include(v => v.Checks).Include(v => v.Consents).AsSplitQuery().ToListAsync())
        {
            person.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, _database.Today, "001", Actors.Somebody, _database.Today);
            person.RecordConsent(ConsentKind.Newsletter, true, now, "test");
            db.Add(Contribution.Log(
                person.Id, person.Id == _ana ? _town.East.Id : _town.West.Id, _database.Today, 2, ContributionKind.Other, null, now, _database.Today));
            db.Add(new VolunteerNote { VolunteerId = person.Id, Text = "note", WrittenBy = Actors.Somebody, At = now });
            db.Add(Accreditation.BroughtAlong(person, "First aid", null, _database.Today, null, "7", _database.Today));
        }

        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task SomebodyWithTwoRoles_HasAtEachCentre_WhatThatRoleGives()
    {
        await using var db = _database.Create(AccessScope.OfAccount(1, "Both", [(_town.East.Id, StaffRoleKind.Coordinator), (_town.West.Id, StaffRoleKind.Viewer)], []));

        Assert.Equal([_ana], await db.Volunteers.Select(v => v.Id).ToListAsync());
        Assert.Equal([_ana], await db.Checks.Select(c => c.VolunteerId).ToListAsync());
        Assert.Equal([_ana], await db.Consents.Select(c => c.VolunteerId).ToListAsync());
        Assert.Equal([_ana], await db.Contributions.Select(c => c.VolunteerId).ToListAsync());
        Assert.Equal([_ana], await db.Accreditations.Select(a => a.VolunteerId).ToListAsync());
        Assert.Equal([_ana], await db.VolunteerNotes.Select(n => n.VolunteerId).ToListAsync());
        Assert.All(await db.AuditEntries.ToListAsync(), entry => Assert.NotEqual(_bo, entry.VolunteerId));
        Assert.Equal(2, await db.Centres.CountAsync());
    }

    /// <summary>What counts for a row of a programme, a course or a meeting is the permission at its centre, not at another of the volunteer's.</summary>
    [Fact]
    public async Task SharedVolunteer_ShowsEachCentre_OnlyWhatHappenedThere()
    {
        var now = _database.Clock.GetUtcNow();
        await using (var system = _database.Open())
        {
            var ana = await system.Volunteers.Include(v => v.Enrolments).SingleAsync(v => v.Id == _ana);
            ana.Enrol(_town.West.Id, EnrolmentStage.Ready, _database.Today, Actors.Somebody, _database.Today);
            foreach (var centre in new[] { _town.East.Id, _town.West.Id })
            {
                var meeting = Volunteers.Data.Meetings.SupportMeeting.Schedule(centre, "May", now.AddDays(7), now.AddDays(7).AddHours(2), null, null, null, now);
                meeting.Invite(_ana, now);
                system.Add(meeting);
            }

            await system.SaveChangesAsync();
        }

        await using var both = _database.Create(AccessScope.OfAccount(1, "Both", [(_town.East.Id, StaffRoleKind.Coordinator), (_town.West.Id, StaffRoleKind.Viewer)], []));
        await using var own = _database.Create(AccessScope.OfVolunteer(_ana, "Ana", [_town.East.Id, _town.West.Id]));

        Assert.Equal(2, await both.SupportMeetings.CountAsync());
        Assert.Equal([_town.East.Id], await both.MeetingInvitations.Select(i => i.Meeting.CentreId).ToListAsync());
        Assert.Equal(2, await own.MeetingInvitations.CountAsync());
    }

    [Theory]
    [InlineData(StaffRoleKind.Tutor, 0, 0, 0, 0, 0)]
    [InlineData(StaffRoleKind.Assessor, 0, 0, 0, 0, 0)]
    [InlineData(StaffRoleKind.InternalQualityAssurer, 0, 0, 0, 0, 0)]
    [InlineData(StaffRoleKind.ProgrammeLead, 0, 0, 0, 0, 0)]
    [InlineData(StaffRoleKind.Viewer, 0, 0, 0, 0, 0)]
    [InlineData(StaffRoleKind.Coordinator, 1, 1, 1, 1, 1)]
    public async Task Role_ReadsOfAPerson_NoMoreThanItsPermissions(StaffRoleKind role, int people, int checks, int notes, int hours, int accreditations)
    {
        await using var db = _database.Create(AccessScope.OfAccount(1, "Somebody", [(_town.East.Id, role)], []));

        Assert.Equal(
            (people, checks, checks, notes, hours, accreditations),
            (await db.Volunteers.CountAsync(), await db.Checks.CountAsync(), await db.Consents.CountAsync(), await db.VolunteerNotes.CountAsync(),
                await db.Contributions.CountAsync(), await db.Accreditations.CountAsync()));
    }

    [Fact]
    public async Task Token_ReadsWhatItIsFor_AndNothingElse_NotEvenOnesOwn()
    {
        var scopes = new HashSet<string> { Permissions.TrainingRead };
        await using var db = _database.Create(
            AccessScope.OfAccount(1, "Both", [(null, StaffRoleKind.Administrator)], [_town.East.Id, _town.West.Id], scopes, _ana, [_town.East.Id]));
        await using var all = _database.Create(
            AccessScope.OfAccount(1, "Both", [(null, StaffRoleKind.Administrator)], [_town.East.Id, _town.West.Id], null, _ana, [_town.East.Id]));

        Assert.Equal((0, 0, 0), (await db.Volunteers.CountAsync(), await db.Checks.CountAsync(), await db.Messages.CountAsync()));
        Assert.Equal((2, 2), (await all.Volunteers.CountAsync(), await all.Checks.CountAsync()));
    }

    /// <summary>Who only asked, or has left, sees what is their own and nothing of what goes on.</summary>
    [Fact]
    public async Task SomebodyWhoIsNotActive_SeesTheirOwn_AndNothingElse()
    {
        var now = _database.Clock.GetUtcNow();
        await using (var system = _database.Open())
        {
            system.Add(Volunteers.Data.Meetings.SupportMeeting.Schedule(_town.East.Id, "May", now.AddDays(7), now.AddDays(7).AddHours(2), null, null, null, now));
            await system.SaveChangesAsync();
        }

        await using var left = _database.Create(AccessScope.OfVolunteer(_ana, "Ana", [], null, [_town.East.Id]));
        await using var active = _database.Create(AccessScope.OfVolunteer(_ana, "Ana", [_town.East.Id]));

        Assert.Equal((1, 1, 1, 1), (await left.Volunteers.CountAsync(), await left.Enrolments.CountAsync(), await left.Contributions.CountAsync(), await left.Centres.CountAsync()));
        Assert.Equal((0, 1), (await left.SupportMeetings.CountAsync(), await active.SupportMeetings.CountAsync()));
    }

    /// <summary>Readers see what was published, and not what else there was or why it was left out.</summary>
    [Fact]
    public async Task Reader_DoesNotSee_WhatWasLeftOutOfANewsletter()
    {
        var now = _database.Clock.GetUtcNow();
        await using (var system = _database.Open())
        {
            var issue = NewsletterIssue.Draft(_town.East.Id, "East", "May", _database.Today.AddDays(-30), _database.Today, now);
            system.Add(issue);
            await system.SaveChangesAsync();
        }

        await using var reader = _database.Create(AccessScope.OfVolunteer(_ana, "Ana", [_town.East.Id]));
        await using var tutor = _database.Create(AccessScope.OfAccount(1, "Tim", [(_town.East.Id, StaffRoleKind.Tutor)], []));
        await using var coordinator = _database.Create(AccessScope.OfAccount(1, "Cora", [(_town.East.Id, StaffRoleKind.Coordinator)], []));

        Assert.Equal((0, 0, 1), (await reader.NewsletterIssues.CountAsync(), await tutor.NewsletterIssues.CountAsync(), await coordinator.NewsletterIssues.CountAsync()));
    }
}
