using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Demo;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Access;

/// <summary>
/// Someone may be staff at one centre and a volunteer at another: of the other they see what is their own. The filters leave it to an
/// enrolment's own filter which enrolments count, so that one's own must not open the centre that it is at.
/// </summary>
public sealed class StaffAndVolunteerTests(StaffAndVolunteerTests.TwoCentres centres) : IClassFixture<StaffAndVolunteerTests.TwoCentres>
{
    public static TheoryData<string> Types =>
    [
        .. typeof(IVolunteerOwned).Assembly.GetTypes()
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(IVolunteerOwned)) && type != typeof(RetentionCase)) // nobody's own, and the demonstration has two
            .Select(type => type.FullName!)
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public Task StaffElsewhere_SeesTheirOwnAndTheirCentres_OfEachKindOfRecord(string type) =>
        (Task)typeof(StaffAndVolunteerTests).GetMethod(nameof(AssertSeenAsync), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(typeof(IVolunteerOwned).Assembly.GetType(type)!)
            .Invoke(this, null)!;

    [Fact]
    public async Task StaffElsewhere_SeesThemselvesAndTheirCentres_OfThePeople()
    {
        // arrange
        await using var all = centres.Database.Open();
        var own = centres.OnlyEast.First();

        // act
        await using var db = centres.Database.Create(centres.StaffInTheWest(own));
        var seen = await db.Volunteers.Select(v => v.Id).Order().ToListAsync();

        // assert
        Assert.Equal(centres.AnyWest.Append(own).Order(), seen);
        Assert.Null(await db.Volunteers.FirstOrDefaultAsync(v => v.Id == centres.OnlyEast.Last()));
        Assert.Equal(seen, await db.Volunteers.Where(v => v.Enrolments.Any()).Select(v => v.Id).Order().ToListAsync());
    }

    private async Task AssertSeenAsync<T>()
        where T : class, IVolunteerOwned
    {
        // arrange: whoever in the east has such a record, and works in the west
        await using var all = centres.Database.Open();
        var records = await all.Set<T>().AsNoTracking().ToListAsync();
        var own = records.Select(record => record.VolunteerId).Where(centres.OnlyEast.Contains).Min();
        var scope = centres.StaffInTheWest(own);
        var expected = records.Where(record => MaySee(record, own)).Select(IdOf).Order().ToList();

        // act
        await using var db = centres.Database.Create(scope);
        var seen = (await db.Set<T>().AsNoTracking().ToListAsync()).ConvertAll(record => (Id: IdOf(record), record.VolunteerId));

        // assert: what is compared has records to see and records to hide
        Assert.Equal(expected, seen.Select(record => record.Id).Order());
        Assert.Contains(seen, record => centres.AnyWest.Contains(record.VolunteerId));
        Assert.True(seen.Count < records.Count);
        Assert.Contains(records, record => record.VolunteerId != own && centres.OnlyEast.Contains(record.VolunteerId));
        if (typeof(T) != typeof(VolunteerNote) && typeof(T) != typeof(RetentionCase) && typeof(T) != typeof(ContactLogEntry) && typeof(T) != typeof(ReferenceRequest))
        {
            Assert.Contains(seen, record => record.VolunteerId == own);
        }
    }

    /// <summary>What each filter says, with the centres said in each.</summary>
    private bool MaySee(IVolunteerOwned record, int own) => record switch
    {
        Enrolment enrolment => enrolment.VolunteerId == own || enrolment.CentreId == centres.West,
        Contribution contribution => contribution.VolunteerId == own || contribution.CentreId == centres.West,
        ContactLogEntry entry => entry.CentreId == centres.West && centres.AnyWest.Contains(record.VolunteerId),
        ReferenceRequest request => request.CentreId == centres.West && centres.AnyWest.Contains(record.VolunteerId),
        VolunteerNote or RetentionCase => centres.AnyWest.Contains(record.VolunteerId),
        Assignment assignment => IsOwnOrInTheWest(record, own, centres.Western.Contains((typeof(Programme), assignment.ProgrammeId))),
        RotaPlace place => IsOwnOrInTheWest(record, own, centres.Western.Contains((typeof(ProgrammeSession), place.ProgrammeSessionId))),
        Waiver => IsOwnOrInTheWest(record, own, isWestern: true),
        CohortPlace place => IsOwnOrInTheWest(record, own, centres.Western.Contains((typeof(Cohort), place.CohortId))),
        CohortAttendance attendance => IsOwnOrInTheWest(record, own, centres.Western.Contains((typeof(CohortSession), attendance.CohortSessionId))),
        MeetingInvitation invitation => IsOwnOrInTheWest(record, own, centres.Western.Contains((typeof(SupportMeeting), invitation.SupportMeetingId))),
        _ => IsOwnOrInTheWest(record, own, isWestern: true),
    };

    private bool IsOwnOrInTheWest(IVolunteerOwned record, int own, bool isWestern) =>
        record.VolunteerId == own || (isWestern && centres.AnyWest.Contains(record.VolunteerId));

    private static int IdOf(IVolunteerOwned record) => (int)record.GetType().GetProperty("Id")!.GetValue(record)!;

    /// <summary>The demonstration's people, of whom every third went west, and every third is at both centres.</summary>
    public sealed class TwoCentres : IAsyncLifetime
    {
        private int _east;

        public TestDatabase Database { get; private set; } = null!;

        public int West { get; private set; }

        /// <summary>Volunteers with an enrolment in the west.</summary>
        public HashSet<int> AnyWest { get; private set; } = [];

        /// <summary>Volunteers with enrolments in the east alone.</summary>
        public HashSet<int> OnlyEast { get; private set; } = [];

        /// <summary>Programmes, courses, their sessions, and meetings of the west.</summary>
        public HashSet<(Type, int)> Western { get; private set; } = [];

        public AccessScope StaffInTheWest(int volunteer) => AccessScope.Staff(7, "Both", seesEverything: false, [West], volunteer, [_east]);

        public async Task InitializeAsync()
        {
            Database = await TestDatabase.CreateAsync();
            var directory = Directory.CreateTempSubdirectory("volunteers-demo-");
            await DemoCentre.LoadAsync(Database, Database.Clock, directory.FullName, CancellationToken.None);
            directory.Delete(recursive: true);
            await using var db = Database.Open();
            _east = await db.Centres.MinAsync(c => c.Id);
            West = await db.Centres.MaxAsync(c => c.Id);
            await db.Enrolments.Where(e => db.Enrolments.Any(o => o.VolunteerId == e.VolunteerId && o.Id < e.Id)).ExecuteDeleteAsync();
            await db.Enrolments.ExecuteUpdateAsync(set => set.SetProperty(e => e.CentreId, e => e.VolunteerId % 3 == 0 ? West : _east));
            await db.Contributions.ExecuteUpdateAsync(set => set.SetProperty(c => c.CentreId, c => c.VolunteerId % 3 == 2 ? _east : West));
            await db.Contributions.Where(c => c.Volunteer.ErasedAt != null).ExecuteUpdateAsync(set => set.SetProperty(c => c.CentreId, _east));
            await db.Programmes.ExecuteUpdateAsync(set => set.SetProperty(p => p.CentreId, p => p.Id % 2 == 0 ? West : _east));
            await db.Cohorts.ExecuteUpdateAsync(set => set.SetProperty(c => c.CentreId, c => c.Id % 2 == 0 ? West : _east));
            await db.SupportMeetings.ExecuteUpdateAsync(set => set.SetProperty(m => m.CentreId, m => m.Id % 2 == 0 ? West : _east));
            Western =
            [
                .. (await db.Programmes.Where(p => p.CentreId == West).Select(p => p.Id).ToListAsync()).Select(id => (typeof(Programme), id)),
                .. (await db.ProgrammeSessions.Where(s => s.Programme.CentreId == West).Select(s => s.Id).ToListAsync()).Select(id => (typeof(ProgrammeSession), id)),
                .. (await db.Cohorts.Where(c => c.CentreId == West).Select(c => c.Id).ToListAsync()).Select(id => (typeof(Cohort), id)),
                .. (await db.CohortSessions.Where(s => s.Cohort.CentreId == West).Select(s => s.Id).ToListAsync()).Select(id => (typeof(CohortSession), id)),
                .. (await db.SupportMeetings.Where(m => m.CentreId == West).Select(m => m.Id).ToListAsync()).Select(id => (typeof(SupportMeeting), id)),
            ];
            var requirement = await db.Set<RoleRequirement>().Where(r => r.Role.Programme.CentreId == West).MinAsync(r => r.Id);
            foreach (var person in await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().ToListAsync())
            {
                if (person.Id % 3 == 1 && person.ErasedAt is null)
                {
                    person.Enrol(West, EnrolmentStage.Enquiry, Database.Today, Actors.Somebody, Database.Today);
                }

                if (person.ErasedAt is null)
                {
                    person.LogContact(person.Id % 3 == 2 ? _east : West, new ContactLine(ContactKind.Rang, "rang", Database.Today, null), Actors.Somebody, Database.Clock.GetUtcNow(), Database.Today);
                }

                if (person.ErasedAt is null)
                {
                    db.Add(ReferenceRequest.Ask(
                        person, person.Id % 3 == 2 ? _east : West, new RefereeDetails("Ref Eree", "ref@example.com", null, null), [], Actors.Somebody, Database.Clock.GetUtcNow()));
                }

                db.Add(VolunteerMerge.Of(person.Id, person.Id, "Twice Over", MergedRows.None, Actors.Somebody, Database.Clock.GetUtcNow()));
                db.Add(DataRequest.Make(person.Id, DataRequestKind.Copy, null, Actors.Somebody, [], Database.Clock.GetUtcNow()));
                db.Add(new VolunteerNote { VolunteerId = person.Id, Text = "note", WrittenBy = Actors.Somebody, At = Database.Clock.GetUtcNow() });
                db.Add(new Waiver
                {
                    VolunteerId = person.Id,
                    RoleRequirementId = requirement,
                    By = Actors.Somebody,
                    Reason = "test",
                    At = Database.Clock.GetUtcNow(),
                    Until = Database.Today,
                });
            }

            await db.SaveChangesAsync();
            var enrolments = await db.Enrolments.AsNoTracking().ToListAsync();
            AnyWest = [.. enrolments.Where(e => e.CentreId == West).Select(e => e.VolunteerId)];
            OnlyEast = [.. enrolments.Where(e => !AnyWest.Contains(e.VolunteerId)).Select(e => e.VolunteerId)];
        }

        public async Task DisposeAsync() => await Database.DisposeAsync();
    }
}
