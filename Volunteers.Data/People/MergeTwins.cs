using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.Places;
using Volunteers.Data.Privacy;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.People;

/// <summary>
/// Finds what both records have and one person has once: an answer to the same invitation, a place at the same session. The one that says more stands with the record
/// that stays, the other is set aside; what belonged to it belongs to its twin.
/// </summary>
internal sealed class MergeTwins(VolunteersDbContext db, int keptId, int mergedId, DateTimeOffset now, CancellationToken cancellationToken)
{
    private readonly List<TwinRow> _aside = [];
    private readonly List<PointedRow> _pointed = [];
    private readonly List<string> _follows = [];

    /// <summary>What can be set aside, each class with those that refer to it and are looked after here.</summary>
    public static IReadOnlyDictionary<Type, Type[]> LookedAfter { get; } = new Dictionary<Type, Type[]>
    {
        [typeof(Assignment)] = [typeof(RotaPlace)],
        [typeof(CohortAttendance)] = [],
        [typeof(CohortPlace)] = [typeof(PlaceStep), typeof(UnitAchievement), typeof(Accreditation)],
        [typeof(Contribution)] = [],
        [typeof(Enrolment)] = [typeof(EnrolmentStep)],
        [typeof(EnrolmentStep)] = [],
        [typeof(MeetingAttendance)] = [],
        [typeof(MeetingInvitation)] = [],
        [typeof(Message)] = [],
        [typeof(Milestone)] = [],
        [typeof(PlaceStep)] = [],
        [typeof(RetentionCase)] = [],
        [typeof(RotaPlace)] = [typeof(RotaPlace)],
        [typeof(UnitAchievement)] = [typeof(UnitStep)],
        [typeof(UnitStep)] = [],
    };

    /// <summary>Finds all of them.</summary>
    public async Task<TwinsFound> FindAsync()
    {
        await FindEnrolmentsAsync();
        await FindMeetingsAsync();
        await FindAssignmentsAsync();
        await FindRotaPlacesAsync();
        await FindCoursesAsync();
        await FindHoursAsync();
        await FindMessagesAsync();
        // a warning is given anew where it has to be; that somebody decided to keep the person, the longer of the two, goes over
        var cases = await db.RetentionCases.AsNoTracking().Where(c => c.VolunteerId == keptId || c.VolunteerId == mergedId).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        var standing = cases.OrderByDescending(c => c.KeptUntil ?? DateOnly.MinValue).ThenByDescending(c => c.VolunteerId == keptId).FirstOrDefault();
        foreach (var twin in cases.Where(c => c != standing || (c.VolunteerId == mergedId && c.KeptUntil is null)))
        {
            _aside.Add(new TwinRow(typeof(RetentionCase), twin.Id, 0, twin.VolunteerId == keptId, "That nothing had happened about the person for a long time."));
        }

        return new TwinsFound(_aside, _pointed, _follows);
    }

    private async Task FindEnrolmentsAsync()
    {
        var enrolments = await db.Enrolments.AsNoTracking().Include(e => e.Steps).Include(e => e.Centre).AsSplitQuery()
            .Where(e => e.VolunteerId == keptId || e.VolunteerId == mergedId).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        foreach (var twins in enrolments.GroupBy(e => e.CentreId).Where(at => at.Count() > 1))
        {
            var (kept, merged) = (twins.Single(e => e.VolunteerId == keptId), twins.Single(e => e.VolunteerId == mergedId));
            var united = UnitedSteps.Of(kept.Steps, merged.Steps);
            _pointed.AddRange(united.Steps.Where(s => s.EnrolmentId == merged.Id).Select(s => new PointedRow(nameof(EnrolmentStep), nameof(EnrolmentStep.EnrolmentId), s.Id, merged.Id, kept.Id)));
            _aside.Add(new TwinRow(typeof(Enrolment), merged.Id, 0, false, null));
            _aside.AddRange(united.Without.Select(s => new TwinRow(
                typeof(EnrolmentStep), s.Id, 1, s.EnrolmentId == kept.Id, $"The stage “{s.Stage.InWords()}” of {s.On.InWords()} at {kept.Centre.Name}, which says less than what stands beside it.")));
            _follows.Add($"At {kept.Centre.Name} the person is at the stage “{united.Steps[^1].Stage.InWords()}”, since {united.Steps[^1].On.InWords()}.");
        }
    }

    private async Task FindMeetingsAsync()
    {
        Settle<MeetingInvitation>(await db.MeetingInvitations.Where(i => i.VolunteerId == keptId || i.VolunteerId == mergedId)
            .Select(i => new { i.Id, i.VolunteerId, i.SupportMeetingId, i.Reply, i.RepliedAt, i.Meeting.Title, i.Meeting.StartsAt, i.Meeting.Centre.TimeZone })
            .AsAsyncEnumerable()
            .Select(i => new Twin(
                i.Id, i.VolunteerId == keptId, i.SupportMeetingId, i.Reply == Reply.NoAnswer ? 0 : i.RepliedAt?.UtcTicks ?? 1,
                $"The invitation to {i.Title} on {Day(i.StartsAt, i.TimeZone)}{(i.Reply == Reply.NoAnswer ? ", not answered" : "")}."))
            .ToListAsync(cancellationToken));
        Settle<MeetingAttendance>(await db.MeetingAttendances.Where(a => a.VolunteerId == keptId || a.VolunteerId == mergedId)
            .Select(a => new { a.Id, a.VolunteerId, a.SupportMeetingId, a.Meeting.Title, a.Meeting.StartsAt, a.Meeting.Centre.TimeZone })
            .AsAsyncEnumerable()
            .Select(a => new Twin(a.Id, a.VolunteerId == keptId, a.SupportMeetingId, 0, $"That they came to {a.Title} on {Day(a.StartsAt, a.TimeZone)}, which is recorded twice."))
            .ToListAsync(cancellationToken));
    }

    /// <summary>The same role in the same time; somebody may have it again later.</summary>
    private async Task FindAssignmentsAsync()
    {
        var assignments = await db.Assignments.AsNoTracking().Include(a => a.Programme).Include(a => a.Role)
            .Where(a => (a.VolunteerId == keptId || a.VolunteerId == mergedId) && AssignmentFacts.Stands.Of(a)).OrderBy(a => a.From).ThenBy(a => a.Id).ToListAsync(cancellationToken);
        var twins = new Dictionary<int, int>();
        foreach (var merged in assignments.Where(a => a.VolunteerId == mergedId))
        {
            var twin = assignments.Find(a => a.VolunteerId == keptId && a.ProgrammeRoleId == merged.ProgrammeRoleId && !twins.ContainsKey(a.Id)
                && (a.Until is null || a.Until >= merged.From) && (merged.Until is null || merged.Until >= a.From));
            if (twin is null)
            {
                continue;
            }

            var (stays, goes) = merged.Status > twin.Status || (merged.Status == twin.Status && Covers(merged, twin)) ? (merged, twin) : (twin, merged);
            if (!Covers(stays, goes))
            {
                // each holds for a time of its own: both stand
                continue;
            }

            _aside.Add(new TwinRow(typeof(Assignment), goes.Id, 0, goes == twin, $"The assignment to {goes.Programme.Name} as {goes.Role.Title} from {goes.From.InWords()}."));
            twins.Add(goes.Id, stays.Id);
        }

        int[] gone = [.. twins.Keys];
        _pointed.AddRange((await db.RotaPlaces.Where(r => r.AssignmentId != null && gone.Contains(r.AssignmentId.Value)).OrderBy(r => r.Id)
                .Select(r => new { r.Id, Assignment = r.AssignmentId!.Value }).ToListAsync(cancellationToken))
            .Select(r => new PointedRow(nameof(RotaPlace), nameof(RotaPlace.AssignmentId), r.Id, r.Assignment, Standing(r.Assignment))));

        static bool Covers(Assignment stays, Assignment goes) => stays.From <= goes.From && (stays.Until is null || goes.Until <= stays.Until);

        // what a third one stood for may have made room for it in its turn
        int Standing(int id) => twins.TryGetValue(id, out var twin) ? Standing(twin) : id;
    }

    private async Task FindRotaPlacesAsync()
    {
        var settled = Settle<RotaPlace>(
            await db.RotaPlaces.Where(r => r.VolunteerId == keptId || r.VolunteerId == mergedId)
                .Select(r => new
                {
                    r.Id, r.VolunteerId, r.ProgrammeSessionId, Counts = RotaPlaceFacts.Counts.Of(r), r.Attendance, Confirmed = r.ConfirmedAt != null, r.Session.StartsAt,
                    r.Session.Programme.Name, r.Session.Programme.Centre.TimeZone,
                })
                .AsAsyncEnumerable()
                .Select(r => new Twin(
                    r.Id, r.VolunteerId == keptId, r.ProgrammeSessionId,
                    (r.Attendance == Attendance.Present ? 16 : 0) + (r.Counts ? 8 : 0) + (r.Attendance == Attendance.Absent ? 4 : 0) + (r.Confirmed ? 1 : 0),
                    $"The place on the rota of {r.Name} on {Day(r.StartsAt, r.TimeZone)}{(r.Attendance is { } came ? $", {(came == Attendance.Present ? "present" : "absent")}" : "")}."))
                .ToListAsync(cancellationToken),
            depth: 1);
        foreach (var (stays, goes) in settled)
        {
            // whoever stood in for the one stands in for the other
            _pointed.AddRange((await db.RotaPlaces.Where(r => r.ReplacedById == goes).OrderBy(r => r.Id).Select(r => r.Id).ToListAsync(cancellationToken))
                .Select(id => new PointedRow(nameof(RotaPlace), nameof(RotaPlace.ReplacedById), id, goes, id == stays ? null : stays)));
        }
    }

    private async Task FindCoursesAsync()
    {
        Settle<CohortAttendance>(await db.CohortAttendances.Where(a => a.VolunteerId == keptId || a.VolunteerId == mergedId)
            .Select(a => new { a.Id, a.VolunteerId, a.CohortSessionId, a.Attendance, a.CohortSession.StartsAt, a.CohortSession.Cohort.Name, a.CohortSession.Cohort.Centre.TimeZone })
            .AsAsyncEnumerable()
            .Select(a => new Twin(
                a.Id, a.VolunteerId == keptId, a.CohortSessionId, a.Attendance == Attendance.Present ? 1 : 0,
                $"The attendance at {a.Name} on {Day(a.StartsAt, a.TimeZone)}, {(a.Attendance == Attendance.Present ? "present" : "absent")}."))
            .ToListAsync(cancellationToken));

        var places = await db.CohortPlaces.AsNoTracking().Include(p => p.Cohort).Include(p => p.Steps).Include(p => p.Units).ThenInclude(u => u.Steps).Include(p => p.Units).ThenInclude(u => u.Unit)
            .AsSplitQuery().Where(p => p.VolunteerId == keptId || p.VolunteerId == mergedId).OrderBy(p => p.Id).ToListAsync(cancellationToken);
        var settled = Settle<CohortPlace>([.. places.Select(p => new Twin(p.Id, p.VolunteerId == keptId, p.CohortId, Says(p), $"The place on {p.Cohort.Name}, {AuditWord(p.StatusAt(now))}."))]);
        foreach (var (staying, going) in settled)
        {
            var (stays, goes) = (places.Single(p => p.Id == staying), places.Single(p => p.Id == going));
            _aside.AddRange(goes.Steps.OrderBy(s => s.Id).Select(s => new TwinRow(typeof(PlaceStep), s.Id, 1, goes.VolunteerId == keptId, null)));
            _pointed.AddRange((await db.Accreditations.Where(a => a.CohortPlaceId == goes.Id).OrderBy(a => a.Id).Select(a => a.Id).ToListAsync(cancellationToken))
                .Select(id => new PointedRow(nameof(Accreditation), nameof(Accreditation.CohortPlaceId), id, goes.Id, stays.Id)));
            FindUnits(stays, goes);
            if (stays.Cohort.CancelledAt is null && CohortPlaceFacts.IsTakenAt.Of(stays, now) && CohortPlaceFacts.IsTakenAt.Of(goes, now))
            {
                _follows.Add($"A place on {stays.Cohort.Name} falls free: one person had two. Offer it to whoever applied next.");
            }
        }
    }

    /// <summary>A unit that was achieved on either place is achieved.</summary>
    private void FindUnits(CohortPlace stays, CohortPlace goes)
    {
        foreach (var unit in goes.Units.OrderBy(u => u.Id))
        {
            var twin = stays.Units.FirstOrDefault(u => u.CourseUnitId == unit.CourseUnitId);
            if (twin is not null && twin.Status >= unit.Status)
            {
                Add(unit, goes);
                continue;
            }

            if (twin is not null)
            {
                Add(twin, stays);
            }

            _pointed.Add(new PointedRow(nameof(UnitAchievement), nameof(UnitAchievement.CohortPlaceId), unit.Id, goes.Id, stays.Id));
        }

        void Add(UnitAchievement unit, CohortPlace place)
        {
            _aside.Add(new TwinRow(typeof(UnitAchievement), unit.Id, 1, place.VolunteerId == keptId, $"How far they were with the unit {unit.Unit.Title} of {place.Cohort.Name}."));
            _aside.AddRange(unit.Steps.OrderBy(s => s.Id).Select(s => new TwinRow(typeof(UnitStep), s.Id, 2, place.VolunteerId == keptId, null)));
        }
    }

    private async Task FindHoursAsync()
    {
        var hours = await db.Contributions.AsNoTracking().Where(c => (c.VolunteerId == keptId || c.VolunteerId == mergedId) && (c.ProgrammeSessionId != null || c.SupportMeetingId != null))
            .OrderBy(c => c.Id).ToListAsync(cancellationToken);
        Settle<Contribution>([.. hours.Select(c => new Twin(
            c.Id, c.VolunteerId == keptId, c.ProgrammeSessionId is { } session ? $"s{session}" : $"m{c.SupportMeetingId}", c.Status switch { ContributionStatus.Confirmed => 2, ContributionStatus.Proposed => 1, _ => 0 },
            $"{c.Hours.InWords()} hours of {c.On.InWords()}, {AuditWord(c.Status)}, which are entered twice."))]);

        var milestones = await db.Milestones.AsNoTracking().Where(m => m.VolunteerId == keptId || m.VolunteerId == mergedId).OrderBy(m => m.Id).ToListAsync(cancellationToken);
        Settle<Milestone>([.. milestones.Select(m => new Twin(m.Id, m.VolunteerId == keptId, m.Kind, -m.ReachedOn.DayNumber, $"The milestone “{m.Title}” of {m.ReachedOn.InWords()}, reached before."))]);
    }

    /// <summary>Whoever was told something once is not told again: one of the two rows of the ledger stands, and the one that was sent before one that waits.</summary>
    private async Task FindMessagesAsync()
    {
        string[] recipients = [Recipient(keptId), Recipient(mergedId)];
        Settle<Message>(await db.Messages.Where(m => recipients.Contains(m.Recipient))
            .Select(m => new { m.Id, m.Recipient, m.Topic, m.TopicId, m.Kind, m.Detail, m.Status, m.ClaimedBy })
            .AsAsyncEnumerable()
            .Select(m => new Twin(
                m.Id, m.Recipient == recipients[0], (m.Topic, m.TopicId, m.Kind, m.Detail),
                m switch { { Status: MessageStatus.Sent } => 3, { ClaimedBy: not null } => 4, { Status: MessageStatus.Queued } => 2, { Status: MessageStatus.Failed } => 1, _ => 0 },
                "E-mails that were meant for both, about the same thing."))
            .ToListAsync(cancellationToken));
    }

    /// <summary>How the ledger names a volunteer.</summary>
    public static string Recipient(int volunteerId) => $"v:{volunteerId.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Of each occasion that both records have, leaves the row that says most, and of equals the one of the record that stays.</summary>
    private List<(int Stays, int Goes)> Settle<T>(IReadOnlyList<Twin> rows, int depth = 0)
    {
        List<(int, int)> settled = [];
        foreach (var twins in rows.GroupBy(row => row.Occasion).Where(at => at.Select(row => row.OfKept).Distinct().Count() > 1))
        {
            var inOrder = twins.OrderByDescending(row => row.Says).ThenByDescending(row => row.OfKept).ThenBy(row => row.Id).ToList();
            _aside.AddRange(inOrder.Skip(1).Select(row => new TwinRow(typeof(T), row.Id, depth, row.OfKept, row.What)));
            settled.AddRange(inOrder.Skip(1).Select(row => (inOrder[0].Id, row.Id)));
        }

        return settled;
    }

    /// <summary>How much a place says: that it is completed, then that the learner is registered, then how far it came, then how early they applied.</summary>
    private long Says(CohortPlace place)
    {
        var far = Far(place.StatusAt(now));
        return ((((far == Far(PlaceStatus.Completed) ? 2L : 0) + (place.OnRegister && place.LearnerRegisteredOn is not null ? 1 : 0)) * 16 + far) << 40)
            - place.AppliedAt.UtcTicks / TimeSpan.TicksPerSecond;
    }

    private static int Far(PlaceStatus status) => status switch
    {
        PlaceStatus.Completed => 6,
        PlaceStatus.Attending => 5,
        PlaceStatus.Accepted => 4,
        PlaceStatus.Offered => 3,
        PlaceStatus.Waiting => 2,
        PlaceStatus.Applied => 1,
        _ => 0,
    };

    private static string AuditWord<T>(T state)
        where T : struct, Enum => Audit.AuditWords.Spaced(state.ToString(), "");

    private static string Day(DateTimeOffset at, string timeZone) => CentreTime.Of(timeZone).DateOf(at).InWords();

    private sealed record Twin(int Id, bool OfKept, object Occasion, long Says, string What);
}

/// <summary>A row that there is no room for a second time.</summary>
/// <param name="Depth">See <see cref="AsideRow"/>.</param>
internal sealed record TwinRow(Type Entity, int Id, int Depth, bool OfKept, string? What);

/// <summary>What both records have.</summary>
/// <param name="Follows">What follows for the person and others, as sentences.</param>
internal sealed record TwinsFound(IReadOnlyList<TwinRow> Aside, IReadOnlyList<PointedRow> Pointed, IReadOnlyList<string> Follows);
