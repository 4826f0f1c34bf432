using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Access;

/// <summary>
/// The demonstration with its records at two centres, here and there, and somebody in every role. Who may do what is worked out by the product from what its tables
/// say, as it is for a request.
/// </summary>
internal sealed class AccessWorld : IAsyncDisposable
{
    private readonly Dictionary<(string Type, int Id), RecordFacts> _records = [];
    private readonly Dictionary<string, ClaimsPrincipal> _principals = [];
    private readonly Dictionary<string, int> _volunteers = [];
    private readonly HashSet<(string Type, int Id)> _work = [];
    private ILookup<int, int> _enrolledAt = Array.Empty<(int, int)>().ToLookup(e => e.Item1, e => e.Item2);

    private AccessWorld(Slices.Slices slices) => Slices = slices;

    public Slices.Slices Slices { get; }

    /// <summary>The centre that roles are held at.</summary>
    public int Here { get; private set; }

    /// <summary>The other centre.</summary>
    public int There { get; private set; }

    /// <summary>The programme that the lead leads.</summary>
    public int LedProgramme { get; private set; }

    /// <summary>The cohort that the tutor teaches.</summary>
    public int TaughtCohort { get; private set; }

    /// <summary>Names of the roles, as the tables have them.</summary>
    public IReadOnlyCollection<string> Roles => _principals.Keys;

    /// <summary>The volunteer that somebody in that role is; null for staff alone.</summary>
    public int? VolunteerOf(string role) => _volunteers.TryGetValue(role, out var id) ? id : null;

    public async Task<Caller> CallerAsync(string role, string? scopes = null)
    {
        var principal = _principals[role];
        if (scopes is not null)
        {
            principal = new ClaimsPrincipal(principal.Identities.Select(identity => new ClaimsIdentity(identity)).ToArray());
            ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(Principals.ScopesClaim, scopes));
        }

        return await Slices.CallerAsync(principal);
    }

    public RecordFacts Record(string type, int id) => _records[(type, id)];

    /// <summary>What some of the volunteers are called, of either centre.</summary>
    public IReadOnlyList<string> Names { get; private set; } = [];

    /// <summary>Records that were merged, and the ones that stand for them.</summary>
    public IReadOnlyList<(int Merged, int Kept)> Merged { get; private set; } = [];

    /// <summary>The records of a type.</summary>
    public IEnumerable<RecordFacts> RecordsOf(string type) => _records.Where(r => r.Key.Type == type).Select(r => r.Value);

    /// <summary>Whether a record has to do with this centre alone or among others: it happened there, and whom it is about is enrolled there.</summary>
    public bool IsAt(RecordFacts record, int centre) =>
        (record.CentreId is null || record.CentreId == centre) && (record.VolunteerId is null || _enrolledAt[record.VolunteerId.Value].Contains(centre));

    public bool IsOwn(RecordFacts record, string role) =>
        VolunteerOf(role) is { } own && record.VolunteerId == own && (record.CentreId is null || _enrolledAt[own].Contains(record.CentreId.Value));

    /// <summary>Whether the tutor or the lead works with a record: their cohort, their programme, what happens in it, and those who take part.</summary>
    public bool IsWorkedWith(string type, int id) => _work.Contains((type, id));

    /// <summary>Whether a record is about somebody who has a role of the tables.</summary>
    public bool IsSomebodys(RecordFacts record) => record.VolunteerId is { } volunteer && _volunteers.ContainsValue(volunteer);

    public static async Task<AccessWorld> CreateAsync()
    {
        var world = new AccessWorld(await Api.Slices.Slices.CreateDemonstrationAsync());
        await world.DivideAsync();
        await world.PopulateAsync();
        await world.ReadAsync();
        return world;
    }

    public ValueTask DisposeAsync() => Slices.DisposeAsync();

    /// <summary>Every second record of a kind goes there; of the people a third, and a third are at both.</summary>
    private async Task DivideAsync()
    {
        await using var db = Slices.Database.Open();
        var (here, there) = (Here, There) = (await db.Centres.MinAsync(c => c.Id), await db.Centres.MaxAsync(c => c.Id));
        await db.Enrolments.Where(e => db.Enrolments.Any(o => o.VolunteerId == e.VolunteerId && o.Id < e.Id)).ExecuteDeleteAsync();
        await db.Enrolments.ExecuteUpdateAsync(set => set.SetProperty(e => e.CentreId, e => e.VolunteerId % 3 == 0 ? there : here));
        await db.Contributions.ExecuteUpdateAsync(set => set.SetProperty(c => c.CentreId, c => c.VolunteerId % 3 == 0 ? there : here));
        await db.Programmes.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.Id % 2 == 0 ? there : here));
        await db.Cohorts.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.Id % 2 == 0 ? there : here));
        await db.SupportMeetings.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.Id % 2 == 0 ? there : here));
        await db.Stories.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.VolunteerId % 3 == 0 ? there : here));
        await db.Messages.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.VolunteerId % 3 == 0 ? there : here));
        await db.Referrals.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.Id % 2 == 0 ? there : here));
        await db.ReferenceRequests.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.VolunteerId % 3 == 0 ? there : here));
        await db.Messages.Where(m => m.Topic == Topic.Reference && db.ReferenceRequests.Any(r => r.Id == m.TopicId && r.CentreId == there))
            .ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, there));
        await db.ContactLog.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.VolunteerId % 3 == 0 ? there : here));
        await db.NewsletterIssues.ExecuteUpdateAsync(set => set.SetProperty(x => x.CentreId, x => x.Id % 2 == 0 ? there : here));
        await db.FamilyCounts.Where(f => f.ProgrammeSession.Programme.CentreId == there
            && db.FamilyCounts.Any(o => o.ProgrammeSessionId == f.ProgrammeSessionId && o.TargetGroupId < f.TargetGroupId)).ExecuteDeleteAsync();
        var group = (await db.Centres.SingleAsync(c => c.Id == there)).AddTargetGroup("Young parents there", null, sensitive: false, []);
        await db.SaveChangesAsync();
        await db.FamilyCounts.Where(f => f.ProgrammeSession.Programme.CentreId == there).ExecuteUpdateAsync(set => set.SetProperty(f => f.TargetGroupId, group.Id));
        foreach (var person in await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().Where(v => v.Id % 3 == 1 && v.ErasedAt == null).ToListAsync())
        {
            person.Enrol(there, EnrolmentStage.Application, Slices.Database.Today, Actors.Somebody, Slices.Database.Today);
        }

        await db.SaveChangesAsync();
    }

    private async Task PopulateAsync()
    {
        await using var db = Slices.Database.Open();
        var busiest = await db.Volunteers
            .Where(v => v.ErasedAt == null && v.Id % 3 == 2 && v.Email != null && v.Postcode != null
                && v.Enrolments.Any(e => EnrolmentFacts.Stage.Of(e) == EnrolmentStage.Ready))
            .OrderByDescending(v => v.Assignments.Count(a => a.Programme.CentreId == Here) + v.Places.Count(p => p.Cohort.CentreId == Here) + v.Milestones.Count)
            .Select(v => v.Id).Take(3).ToListAsync();
        var volunteer = busiest[0];
        _volunteers["volunteer"] = volunteer;
        _volunteers["former"] = busiest[1];
        var own = await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().SingleAsync(v => v.Id == busiest[1]);
        own.Enrolments[0].Advance(EnrolmentStage.Left, Slices.Database.Today, "moved", Actors.Somebody, Slices.Database.Today);
        var enquirer = Town.Person(Slices.Database, "Ena Enquirer");
        enquirer.Enrol(Here, EnrolmentStage.Enquiry, Slices.Database.Today, Actors.Somebody, Slices.Database.Today);
        db.Add(enquirer);
        db.Add(Story.Submit(Here, volunteer, "My feet", "I found my feet here.", Slices.Database.Clock.GetUtcNow()));
        LedProgramme = await db.Programmes.Where(p => p.CentreId == Here && p.Sessions.Any(s => s.Families.Any()) && p.Sessions.Any(s => s.Rota.Any(r => r.VolunteerId % 3 != 0)))
            .Select(p => p.Id).FirstAsync();
        TaughtCohort = await db.Cohorts.Where(c => c.CentreId == Here && c.Places.Any(p => p.VolunteerId % 3 != 0 && p.Units.Any())).Select(c => c.Id).FirstAsync();
        await AddContactsAsync(db);
        await db.SaveChangesAsync();
        _volunteers["enquirer"] = enquirer.Id;
        foreach (var role in new[] { "volunteer", "former", "enquirer" })
        {
            _principals[role] = Principals.ForVolunteer(_volunteers[role], "test");
        }

        var tutor = await AddAsync(db, "tutor", (StaffRoleKind.Tutor, Here, null));
        await AddAsync(db, "lead", (StaffRoleKind.ProgrammeLead, Here, LedProgramme));
        await AddAsync(db, "assessor", (StaffRoleKind.Assessor, Here, null));
        await AddAsync(db, "quality assurer", (StaffRoleKind.InternalQualityAssurer, Here, null));
        await AddAsync(db, "viewer", (StaffRoleKind.Viewer, Here, null));
        await AddAsync(db, "coordinator", (StaffRoleKind.Coordinator, Here, null));
        var herself = await AddAsync(db, "oneself", (StaffRoleKind.Coordinator, Here, null));
        herself.VolunteerId = _volunteers["oneself"] = busiest[2];
        await AddAsync(db, "coordinator there, viewer here", (StaffRoleKind.Coordinator, There, null), (StaffRoleKind.Viewer, Here, null));
        await AddAsync(db, "administrator", (StaffRoleKind.Administrator, null, null));
        await db.SaveChangesAsync();
        await db.Cohorts.ExecuteUpdateAsync(set => set.SetProperty(c => c.TutorAccountId, (int?)null));
        await db.Cohorts.Where(c => c.Id == TaughtCohort).ExecuteUpdateAsync(set => set.SetProperty(c => c.TutorAccountId, tutor.Id));
        await MergeAsync(busiest);
    }

    /// <summary>Somebody of each centre, and those whose own records are looked at, were on record twice.</summary>
    private async Task MergeAsync(IReadOnlyList<int> busiest)
    {
        await using var db = Slices.Database.Open();
        var here = await db.Volunteers.Where(v => v.Id % 3 == 2 && v.ErasedAt == null && !busiest.Contains(v.Id)).OrderBy(v => v.Id).Select(v => v.Id).FirstAsync();
        var there = await db.Volunteers.Where(v => v.Id % 3 == 0 && v.ErasedAt == null).OrderBy(v => v.Id).Select(v => v.Id).FirstAsync();
        List<(int, int)> merged = [];
        foreach (var (kept, centre) in new[] { (busiest[0], Here), (busiest[1], Here), (here, Here), (there, There) })
        {
            var twice = Town.Person(Slices.Database, $"Twice Over {(char)('A' + merged.Count)}");
            twice.Enrol(centre, EnrolmentStage.Enquiry, Slices.Database.Today.AddDays(-3), Actors.Somebody, Slices.Database.Today);
            db.Add(twice);
            await db.SaveChangesAsync();
            merged.Add((twice.Id, kept));
            await VolunteerMerging.MergeAsync(db, kept, twice.Id, default, confirmSignIn: true, Actors.Somebody, Slices.Database.Clock.GetUtcNow(), CancellationToken.None);
        }

        Merged = merged;
    }

    /// <summary>Links of a partner to both centres and referrals by it, entries about the Update Service, and lines of the contact log at each: as many as there are roles, for one is removed by each who may.</summary>
    private async Task AddContactsAsync(VolunteersDbContext db)
    {
        var partner = await db.PartnerOrganisations.OrderByDescending(p => p.Id).Select(p => p.Id).FirstAsync();
        foreach (var (centre, third) in new[] { (Here, 2), (There, 0) })
        {
            if (!await db.ReferrerLinks.AnyAsync(l => l.CentreId == centre && l.PartnerOrganisationId == partner))
            {
                db.Add(ReferrerLink.Make(centre, partner, Actors.Somebody, Slices.Database.Clock.GetUtcNow()).Link);
            }

            var today = Slices.Database.Today;
            var people = await db.Volunteers.Where(v => v.Id % 3 == third && v.ErasedAt == null).OrderBy(v => v.Id).Take(14).ToListAsync();
            var (overdue, enrolled) = (Somebody(), Somebody());
            enrolled.Enrol(people[0], today, today);
            db.AddRange(overdue, enrolled);
            foreach (var check in await db.Checks.Include(c => c.Facts).Include(c => c.UpdateService).AsSplitQuery()
                .Where(c => c.Kind == CheckKind.Dbs && c.VolunteerId % 3 == third && c.Volunteer.ErasedAt == null).ToListAsync())
            {
                if (Check.IsClear(check.Latest.Status) && check.Reference is not null && !check.Subscribed)
                {
                    check.RecordUpdateService(UpdateServiceEvent.Subscribed, today, Actors.Somebody, today);
                }
            }

            foreach (var person in people)
            {
                person.LogContact(
                    centre, new ContactLine(ContactKind.Rang, "Glad of the call.", today, today), Actors.Somebody, Slices.Database.Clock.GetUtcNow(), today);
            }

            foreach (var (index, person) in people.Index())
            {
                await AddReferenceAsync(db, person, centre, index);
            }

            Referral Somebody() => Referral.Receive(centre, partner, new ReferralDetails("Some Body", null, "01632 960123", null), today.AddDays(-30), today);
        }
    }

    /// <summary>Everything that a request for a reference can hold: one is forgotten, one was not delivered, the others were answered by letter and decided.</summary>
    private async Task AddReferenceAsync(VolunteersDbContext db, Volunteer person, int centre, int index)
    {
        var (now, today) = (Slices.Database.Clock.GetUtcNow(), Slices.Database.Today);
        var request = ReferenceRequest.Ask(person, centre, new RefereeDetails("Ref Eree", "referee@example.com", "01632 960123", "manager"), [], Actors.Somebody, now);
        db.Add(request);
        await ReferenceMessages.AskAsync(db, request, now, CancellationToken.None);
        switch (index)
        {
            case 0:
                (await db.Messages.OrderBy(m => m.Id).LastAsync()).MarkAttemptFailed("There is no such mailbox.", permanent: true, now);
                request.Remind(now.AddDays(1));
                break;
            case 1:
                request.Withdraw(today);
                request.Forget(today);
                break;
            case < 6:
                await db.Entry(person).Collection(v => v.Checks).Query().Include(c => c.Facts).LoadAsync();
                request.EnterAnswer(new RefereesAnswer(ReferenceAnswer.Yes, "Kind.", "manager", "2019"), ReferenceChannel.Letter, today, Actors.Somebody, today);
                request.Decide(satisfactory: true, today, person, Actors.Somebody, today);
                break;
            default:
                break;
        }
    }

    private async Task<Account> AddAsync(VolunteersDbContext db, string role, params (StaffRoleKind Kind, int? Centre, int? Programme)[] roles)
    {
        var email = $"{role.Replace(' ', '.').Replace(",", "", StringComparison.Ordinal)}@example.org";
        var account = new Account
        {
            DisplayName = role,
            UserName = email,
            NormalizedUserName = email.ToUpperInvariant(),
            Email = email,
            NormalizedEmail = email.ToUpperInvariant(),
            SecurityStamp = role,
        };
        foreach (var (kind, centre, programme) in roles)
        {
            account.Grant(kind, centre, programme);
        }

        db.Add(account);
        await db.SaveChangesAsync();
        _principals[role] = Principals.ForAccount(account, "test");
        _work.Add(("Account", account.Id));
        return account;
    }

    private async Task ReadAsync()
    {
        await using var db = Slices.Database.Open();
        Names = await db.Volunteers.Where(v => v.ErasedAt == null).OrderBy(v => v.Id).Select(v => v.FullName).Take(12).ToListAsync();
        _enrolledAt = (await db.Enrolments.Select(e => new { e.VolunteerId, e.CentreId }).ToListAsync()).ToLookup(e => e.VolunteerId, e => e.CentreId);
        foreach (var (type, records) in RecordFacts.Of)
        {
            foreach (var record in await records(db).ToListAsync())
            {
                _records[(type, record.Id)] = record;
            }
        }

        _work.Add(("Cohort", TaughtCohort));
        _work.Add(("Programme", LedProgramme));
        await WorkAsync("CohortPlace", db.CohortPlaces.Where(p => p.CohortId == TaughtCohort).Select(p => p.Id));
        await WorkAsync("CohortSession", db.CohortSessions.Where(s => s.CohortId == TaughtCohort).Select(s => s.Id));
        await WorkAsync("UnitAchievement", db.UnitAchievements.Where(u => u.CohortPlace.CohortId == TaughtCohort).Select(u => u.Id));
        await WorkAsync("Accreditation", db.Accreditations.Where(a => a.CohortPlace!.CohortId == TaughtCohort).Select(a => a.Id));
        await WorkAsync("ProgrammeSession", db.ProgrammeSessions.Where(s => s.ProgrammeId == LedProgramme).Select(s => s.Id));
        await WorkAsync("RotaPlace", db.RotaPlaces.Where(r => r.Session.ProgrammeId == LedProgramme).Select(r => r.Id));
        await WorkAsync("Assignment", db.Assignments.Where(a => a.ProgrammeId == LedProgramme).Select(a => a.Id));
        await WorkAsync("Contribution", db.Contributions.Where(c => c.ProgrammeSession!.ProgrammeId == LedProgramme).Select(c => c.Id));
        var people = db.CohortPlaces.Where(p => p.CohortId == TaughtCohort).Select(p => p.VolunteerId)
            .Union(db.Assignments.Where(a => a.ProgrammeId == LedProgramme).Select(a => a.VolunteerId));
        await WorkAsync("Volunteer", people);
        await WorkAsync("Enrolment", db.Enrolments.Where(e => people.Contains(e.VolunteerId)).Select(e => e.Id));
    }

    private async Task WorkAsync(string type, IQueryable<int> ids) => _work.UnionWith((await ids.ToListAsync()).Select(id => (type, id)));
}
