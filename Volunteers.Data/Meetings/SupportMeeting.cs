using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Meetings;

/// <summary>A monthly drop-in meeting of a centre's volunteers; newcomers are welcome.</summary>
public sealed class SupportMeeting : IVersioned, ICentreOwned, IEngagement
{
    private readonly List<MeetingInvitation> _invitations = [];
    private readonly List<MeetingAttendance> _attendances = [];

    private SupportMeeting()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public string Title { get; private set; } = string.Empty;

    /// <summary>The title, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortTitle { get => SearchText.Fold(Title); private set { } }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public string? Venue { get; private set; }

    public string? Agenda { get; private set; }

    public string? Notes { get; private set; }

    /// <summary>When to remind those invited, in minutes before the start, longest first.</summary>
    public List<int> RemindBefore { get; private set; } = [];

    /// <summary>What calendars know it by; never changes.</summary>
    public string Uid { get; private set; } = string.Empty;

    /// <summary>Counts the changes that calendars have to hear of (RFC 5545 SEQUENCE).</summary>
    public int Sequence { get; private set; }

    public DateTimeOffset? RescheduledAt { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public string? CancelledReason { get; private set; }

    public int Version { get; private set; }

    /// <summary>From when on people can sign in.</summary>
    public DateTimeOffset RegisterOpensAt => RegisterTimes.OpensAt(StartsAt);

    public IReadOnlyList<MeetingInvitation> Invitations => _invitations;

    public IReadOnlyList<MeetingAttendance> Attendances => _attendances;

    /// <param name="remindBefore">Minutes before the start; null: as <see cref="PolicyKeys.MeetingReminders"/> is built in.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static SupportMeeting Schedule(
        int centreId, string? title, DateTimeOffset startsAt, DateTimeOffset endsAt, string? venue, string? agenda,
        IEnumerable<int>? remindBefore, DateTimeOffset now)
    {
        var rules = new InputRules();
        var meeting = new SupportMeeting
        {
            CentreId = centreId,
            Title = rules.Required("title", title, "the meeting's title"),
            StartsAt = startsAt.ToUniversalTime(),
            EndsAt = endsAt.ToUniversalTime(),
            Venue = rules.Line("venue", venue, "the venue"),
            Agenda = rules.Text("agenda", agenda, "the agenda"),
            RemindBefore = [.. (remindBefore ?? Policy.BuiltIn.Of(PolicyKeys.MeetingReminders)).Distinct().OrderDescending()],
            Uid = $"meeting-{Guid.CreateVersion7(now):N}@volunteers",
        };
        rules.Times("endsAt", startsAt, endsAt);
        rules.RefuseIf(meeting.RemindBefore.Count > 10, "remindBefore", "Use at most ten reminders.");
        rules.RefuseIf(
            meeting.RemindBefore.Any(m => m is < 1 or > 60 * 24 * 90), "remindBefore", "Remind between one minute and 90 days before the meeting.");
        rules.ThrowIfAny();
        return meeting;
    }

    /// <summary>Invites a volunteer, once; needs <see cref="Invitations"/> loaded.</summary>
    public MeetingInvitation Invite(int volunteerId, DateTimeOffset now)
    {
        var invitation = _invitations.FirstOrDefault(i => i.VolunteerId == volunteerId);
        if (invitation is null)
        {
            invitation = new MeetingInvitation { VolunteerId = volunteerId, InvitedAt = now };
            _invitations.Add(invitation);
        }

        return invitation;
    }

    /// <summary>Takes a volunteer's answer; somebody who answers without an invitation is invited from then on. Needs <see cref="Invitations"/> loaded.</summary>
    /// <exception cref="MeetingRefusedException">The meeting is cancelled or over.</exception>
    public MeetingInvitation Answer(int volunteerId, Reply reply, DateTimeOffset now)
    {
        RefuseIfCancelled();
        if (now >= EndsAt)
        {
            throw new MeetingRefusedException("This meeting is over.");
        }

        var invitation = Invite(volunteerId, now);
        invitation.Answer(reply, now);
        return invitation;
    }

    /// <summary>Changes what the meeting is about; times have <see cref="Reschedule"/>.</summary>
    public void Describe(string? title, string? venue, string? agenda, string? notes)
    {
        var rules = new InputRules();
        var newTitle = rules.Required("title", title, "the meeting's title");
        var newVenue = rules.Line("venue", venue, "the venue");
        var newAgenda = rules.Text("agenda", agenda, "the agenda");
        var newNotes = rules.Text("notes", notes, "the notes");
        rules.ThrowIfAny();
        if (newTitle != Title || newVenue != Venue)
        {
            Sequence++;
        }

        (Title, Venue, Agenda, Notes) = (newTitle, newVenue, newAgenda, newNotes);
        Version++;
    }

    /// <summary>Moves the meeting; everyone invited has to hear of it, and calendars move the entry.</summary>
    public void Reschedule(DateTimeOffset startsAt, DateTimeOffset endsAt, DateTimeOffset now)
    {
        RefuseIfCancelled();
        var rules = new InputRules();
        rules.Times("endsAt", startsAt, endsAt);
        rules.RefuseIf(_attendances.Count > 0, "startsAt", "People have signed in: the meeting has been held.");
        rules.ThrowIfAny();
        StartsAt = startsAt.ToUniversalTime();
        EndsAt = endsAt.ToUniversalTime();
        RescheduledAt = now;
        Sequence++;
        Version++;
    }

    public void Cancel(string? reason, DateTimeOffset now)
    {
        RefuseIfCancelled();
        var rules = new InputRules();
        CancelledReason = rules.Required("reason", reason, "why it is cancelled", 400);
        rules.ThrowIfAny();
        CancelledAt = now;
        Sequence++;
        Version++;
    }

    /// <summary>
    /// Takes down who was there. Who is not named stays as they are, so that two people at the door do not undo each other's entries.
    /// Doing it again with the same people changes nothing. Needs <see cref="Attendances"/> loaded.
    /// </summary>
    /// <param name="notHere">Volunteers who were not there after all; one who is not on the list is passed over.</param>
    /// <param name="noVisitors">Names of visitors that were entered by mistake; an unknown one is passed over.</param>
    /// <param name="attendedBefore">Of the volunteers, those who had been at a support meeting before this one.</param>
    /// <exception cref="MeetingRefusedException">The meeting is cancelled, or more than a day ahead.</exception>
    /// <exception cref="InvalidInputException">A visitor's name is not one.</exception>
    public void RecordAttendance(
        IReadOnlyCollection<int> volunteerIds, IEnumerable<string> visitors, IReadOnlyCollection<int> notHere, IReadOnlyCollection<string> noVisitors,
        IReadOnlySet<int> attendedBefore, DateTimeOffset now)
    {
        RefuseIfCancelled();

        if (now < RegisterOpensAt)
        {
            throw new MeetingRefusedException("This meeting is still ahead: people can sign in from a day before the start.");
        }

        var rules = new InputRules();
        string[] names = [.. visitors.Select(v => rules.PersonName("visitors", v, "a visitor's name"))];
        rules.ThrowIfAny();

        _attendances.RemoveAll(a => a.VolunteerId is { } id && notHere.Contains(id));
        foreach (var id in volunteerIds.Distinct().Where(id => _attendances.All(a => a.VolunteerId != id)))
        {
            _attendances.Add(new MeetingAttendance { VolunteerId = id, FirstVisit = !attendedBefore.Contains(id), RecordedAt = now });
        }

        _attendances.RemoveAll(a => a.VisitorName is { } name && noVisitors.Any(other => SearchText.Same(name, other)));
        foreach (var name in names.Where(n => !_attendances.Exists(a => SearchText.Same(a.VisitorName, n))))
        {
            _attendances.Add(MeetingAttendance.OfVisitor(name, now));
        }

        Version++;
    }

    /// <summary>A visitor was enrolled on the spot: their attendance is a volunteer's from now on.</summary>
    public void Enrolled(int volunteerId, string fullName, DateTimeOffset now)
    {
        _attendances.RemoveAll(a => SearchText.Same(a.VisitorName, fullName));
        if (_attendances.All(a => a.VolunteerId != volunteerId))
        {
            _attendances.Add(new MeetingAttendance { VolunteerId = volunteerId, FirstVisit = true, RecordedAt = now });
        }

        Version++;
    }

    private void RefuseIfCancelled()
    {
        if (CancelledAt is not null)
        {
            throw new MeetingRefusedException("This meeting is cancelled.");
        }
    }
}

/// <summary>A meeting cannot be changed or answered like that.</summary>
public sealed class MeetingRefusedException(string message) : DomainException(message);

internal sealed class SupportMeetingConfiguration : IEntityTypeConfiguration<SupportMeeting>
{
    public void Configure(EntityTypeBuilder<SupportMeeting> meeting)
    {
        meeting.Property(m => m.Agenda).Long();
        meeting.Property(m => m.Notes).Long();
        meeting.HasIndex(m => new { m.CentreId, m.StartsAt });
        meeting.HasIndex(m => m.StartsAt);
        meeting.HasMany(m => m.Invitations).WithOne(i => i.Meeting).HasForeignKey(i => i.SupportMeetingId);
        meeting.HasMany(m => m.Attendances).WithOne(a => a.Meeting).HasForeignKey(a => a.SupportMeetingId);
    }
}
