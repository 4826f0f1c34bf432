using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Demo;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Access;

/// <summary>Every kind of record that has to do with a centre or a volunteer, seen by people of its centre, of another, and by nobody.</summary>
public sealed class WhoSeesWhatTests : IAsyncLifetime
{
    private static readonly (string Name, Func<VolunteersDbContext, IQueryable<object>> Records)[] AtTheCentre =
    [
        ("cohorts", db => db.Cohorts),
        ("cohort sessions", db => db.CohortSessions),
        ("programmes", db => db.Programmes),
        ("programme sessions", db => db.ProgrammeSessions),
        ("roles", db => db.ProgrammeRoles),
        ("role requirements", db => db.RoleRequirements),
        ("meetings", db => db.SupportMeetings),
        ("venues", db => db.Venues),
    ];

    private static readonly (string Name, Func<VolunteersDbContext, IQueryable<object>> Records)[] OfStaff =
    [
        ("notes", db => db.VolunteerNotes),
        ("referrals", db => db.Referrals),
        ("family counts", db => db.FamilyCounts),
        ("target groups", db => db.TargetGroups),
    ];

    private static readonly (string Name, Func<VolunteersDbContext, IQueryable<(int? Owner, int Id)>> Records)[] OfVolunteers =
    [
        ("volunteers", db => db.Volunteers.Select(v => ValueTuple.Create((int?)v.Id, v.Id))),
        ("enrolments", db => db.Enrolments.Select(e => ValueTuple.Create((int?)e.VolunteerId, e.Id))),
        ("enrolment steps", db => db.EnrolmentSteps.Select(s => ValueTuple.Create((int?)s.Enrolment.VolunteerId, s.Id))),
        ("checks", db => db.Checks.Select(c => ValueTuple.Create((int?)c.VolunteerId, c.Id))),
        ("check facts", db => db.CheckFacts.Select(f => ValueTuple.Create((int?)f.Check.VolunteerId, f.Id))),
        ("consents", db => db.Consents.Select(c => ValueTuple.Create((int?)c.VolunteerId, c.Id))),
        ("emergency contacts", db => db.EmergencyContacts.Select(c => ValueTuple.Create((int?)c.VolunteerId, c.Id))),
        ("accreditations", db => db.Accreditations.Select(a => ValueTuple.Create((int?)a.VolunteerId, a.Id))),
        ("places", db => db.CohortPlaces.Select(p => ValueTuple.Create((int?)p.VolunteerId, p.Id))),
        ("place steps", db => db.PlaceSteps.Select(s => ValueTuple.Create((int?)s.CohortPlace.VolunteerId, s.Id))),
        ("course attendances", db => db.CohortAttendances.Select(a => ValueTuple.Create((int?)a.VolunteerId, a.Id))),
        ("units", db => db.UnitAchievements.Select(u => ValueTuple.Create((int?)u.CohortPlace.VolunteerId, u.Id))),
        ("unit steps", db => db.Set<UnitStep>().Select(s => ValueTuple.Create((int?)s.UnitAchievement.CohortPlace.VolunteerId, s.Id))),
        ("assignments", db => db.Assignments.Select(a => ValueTuple.Create((int?)a.VolunteerId, a.Id))),
        ("rota places", db => db.RotaPlaces.Select(r => ValueTuple.Create((int?)r.VolunteerId, r.Id))),
        ("invitations", db => db.MeetingInvitations.Select(i => ValueTuple.Create((int?)i.VolunteerId, i.Id))),
        ("meeting attendances", db => db.MeetingAttendances.Select(a => ValueTuple.Create(a.VolunteerId, a.Id))),
        ("contributions", db => db.Contributions.Select(c => ValueTuple.Create((int?)c.VolunteerId, c.Id))),
        ("milestones", db => db.Milestones.Select(m => ValueTuple.Create((int?)m.VolunteerId, m.Id))),
        ("stories", db => db.Stories.Select(s => ValueTuple.Create(s.VolunteerId, s.Id))),
        ("messages", db => db.Messages.Select(m => ValueTuple.Create(m.VolunteerId, m.Id))),
    ];

    private readonly string _directory = Directory.CreateTempSubdirectory("who-sees-").FullName;
    private TestDatabase _database = null!;
    private int[] _centres = [];
    private int _elsewhere;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await DemoCentre.LoadAsync(_database, _database.Clock, _directory, CancellationToken.None);
        await using var db = _database.Open();
        _elsewhere = await db.Centres.Where(c => !db.Enrolments.Any(e => e.CentreId == c.Id)).Select(c => c.Id).FirstAsync();
        _centres = await db.Centres.Where(c => c.Id != _elsewhere).Select(c => c.Id).ToArrayAsync();
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Records_AreSeenByThoseWhoMay()
    {
        await using var everything = _database.Open();
        await using var staff = _database.Create(AccessScope.Staff(1, "Coordinator", false, _centres));
        await using var colleague = _database.Create(AccessScope.Staff(2, "Elsewhere", false, [_elsewhere]));
        await using var neighbour = _database.Create(AccessScope.OfVolunteer(-1, "Elsewhere", [_elsewhere]));
        await using var nobody = _database.Create(AccessScope.Nobody);
        var busy = await everything.UnitAchievements.GroupBy(u => u.CohortPlace.VolunteerId).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync();
        await using var volunteer = _database.Create(AccessScope.OfVolunteer(busy, "Volunteer", _centres));

        foreach (var (name, records) in AtTheCentre)
        {
            var all = await records(everything).CountAsync();
            Assert.NotEqual((name, 0), (name, all));
            Assert.Equal((name, all, all), (name, await records(staff).CountAsync(), await records(volunteer).CountAsync()));
            Assert.Equal((name, 0, 0, 0), (name, await records(colleague).CountAsync(), await records(neighbour).CountAsync(), await records(nobody).CountAsync()));
        }

        foreach (var (name, records) in OfStaff)
        {
            var all = await records(everything).CountAsync();
            Assert.NotEqual((name, 0), (name, all));
            Assert.Equal((name, all, 0), (name, await records(staff).CountAsync(), await records(volunteer).CountAsync()));
            Assert.Equal((name, 0, 0, 0), (name, await records(colleague).CountAsync(), await records(neighbour).CountAsync(), await records(nobody).CountAsync()));
        }

        foreach (var (name, records) in OfVolunteers)
        {
            var all = await records(everything).ToListAsync();
            var own = all.Count(r => r.Owner == busy);
            Assert.True(own < all.Count, name);
            Assert.Equal((name, all.Count, own), (name, await records(staff).CountAsync(), await records(volunteer).CountAsync()));
            Assert.Equal((name, 0, 0, 0), (name, await records(colleague).CountAsync(), await records(neighbour).CountAsync(), await records(nobody).CountAsync()));
        }
    }

    [Fact]
    public async Task Newsletters_AreForVolunteers_OnlyOncePublished()
    {
        await using var everything = _database.Open();
        await using var staff = _database.Create(AccessScope.Staff(1, "Coordinator", false, _centres));
        await using var volunteer = _database.Create(AccessScope.OfVolunteer(-1, "Volunteer", _centres));
        await using var neighbour = _database.Create(AccessScope.OfVolunteer(-1, "Elsewhere", [_elsewhere]));

        var published = await everything.NewsletterIssues.Include(n => n.Sections).ThenInclude(s => s.Items).Where(n => n.PublishedAt != null).AsSplitQuery().ToListAsync();
        Assert.True(await everything.NewsletterIssues.AnyAsync(n => n.PublishedAt == null && n.Sections.Any(s => s.Items.Any())));
        Assert.Equal(await ReadableAsync(everything), await ReadableAsync(staff));
        Assert.Equal(
            (published.Count, published.Sum(n => n.Sections.Count), published.Sum(n => n.Sections.Sum(s => s.Items.Count))), await ReadableAsync(volunteer));
        Assert.Equal((0, 0, 0), await ReadableAsync(neighbour));

        static async Task<(int, int, int)> ReadableAsync(VolunteersDbContext db) =>
            (await db.NewsletterIssues.CountAsync(), await db.NewsletterSections.CountAsync(), await db.NewsletterItems.CountAsync());
    }

    [Fact]
    public async Task WhatTheClusterShares_IsSeenByWhoeverIsSignedIn_AndCentresByTheirPeople()
    {
        await using var everything = _database.Open();
        await using var volunteer = _database.Create(AccessScope.OfVolunteer(-1, "Elsewhere", [_elsewhere]));
        await using var nobody = _database.Create(AccessScope.Nobody);
        Func<VolunteersDbContext, IQueryable<object>>[] shared = [db => db.Clusters, db => db.Courses, db => db.CourseUnits, db => db.PartnerOrganisations];
        foreach (var records in shared)
        {
            var all = await records(everything).CountAsync();
            Assert.NotEqual(0, all);
            Assert.Equal((all, 0), (await records(volunteer).CountAsync(), await records(nobody).CountAsync()));
        }

        Assert.Equal([_elsewhere], await volunteer.Centres.Select(c => c.Id).ToListAsync());
        Assert.Empty(await nobody.Centres.ToListAsync());
    }

    [Fact]
    public async Task UploadedPhotos_AreTheSystemsAlone()
    {
        await using var everything = _database.Open();
        everything.Add(new UploadedPhoto { FileName = "a.jpg", Bytes = 1, AddedAt = _database.Clock.GetUtcNow() });
        await everything.SaveChangesAsync();
        await using var staff = _database.Create(AccessScope.Staff(1, "Coordinator", false, _centres));
        Assert.Equal((1, 0), (await everything.UploadedPhotos.CountAsync(), await staff.UploadedPhotos.CountAsync()));
    }
}
