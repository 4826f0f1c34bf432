using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Data.Programmes;

/// <summary>A volunteer at one session, assigned or standing in, and whether they came.</summary>
public sealed class RotaPlace : IVersioned, IVolunteerOwned
{
    private RotaPlace()
    {
    }

    public int Id { get; private set; }

    public int ProgrammeSessionId { get; private set; }

    public ProgrammeSession Session { get; private set; } = null!;

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public int ProgrammeRoleId { get; private set; }

    public ProgrammeRole Role { get; private set; } = null!;

    /// <summary>Null: standing in.</summary>
    public int? AssignmentId { get; private set; }

    public Assignment? Assignment { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public DateTimeOffset? StandInSoughtAt { get; private set; }

    public string? StandInReason { get; private set; }

    public DateTimeOffset? ReplacedAt { get; private set; }

    public int? ReplacedById { get; private set; }

    public RotaPlace? ReplacedBy { get; private set; }

    /// <summary>When the volunteer said that they cannot come; that is not the same as the session being cancelled.</summary>
    public DateTimeOffset? CancelledAt { get; private set; }

    /// <summary>Whether the centre took them off, rather than they themself: an assignment ended, or they do not volunteer there any more.</summary>
    public bool IsReleased { get; private set; }

    /// <summary>Null: not recorded.</summary>
    public Attendance? Attendance { get; private set; }

    public DateTimeOffset? AttendanceRecordedAt { get; private set; }

    public Actor? AttendanceRecordedBy { get; private set; }

    public int Version { get; private set; }

    /// <summary>Follows from the facts; needs <see cref="Session"/> loaded.</summary>
    public RotaStatus Status => RotaPlaceFacts.Status.Of(this);

    /// <inheritdoc cref="RotaPlaceFacts.Counts"/>
    public bool Counts => RotaPlaceFacts.Counts.Of(this);

    internal static RotaPlace Create(ProgrammeSession session, Volunteer volunteer, ProgrammeRole role, Assignment? assignment) => new()
    {
        Session = session,
        Volunteer = volunteer,
        VolunteerId = volunteer.Id,
        Role = role,
        ProgrammeRoleId = role.Id,
        Assignment = assignment,
    };

    public void Confirm(DateTimeOffset now)
    {
        RefuseUnlessComing();
        ConfirmedAt ??= now;
        StandInSoughtAt = null;
        Version++;
    }

    /// <summary>Asks for a stand-in; the volunteer is still expected until there is one.</summary>
    /// <exception cref="RotaRefusedException">They are not expected, or the session has begun.</exception>
    public void RequestStandIn(string? reason, DateTimeOffset now)
    {
        RefuseUnlessComing();
        if (now >= Session.StartsAt)
        {
            throw new RotaRefusedException("The session has begun; a stand-in cannot be found any more.");
        }

        var rules = new InputRules();
        StandInReason = rules.Line("reason", reason, "the reason", 400);
        rules.ThrowIfAny();
        StandInSoughtAt ??= now;
        Version++;
    }

    /// <summary>Another volunteer takes this place; needs the session's rota loaded.</summary>
    public RotaPlace ReplaceWith(Volunteer standIn, DateTimeOffset now)
    {
        RefuseUnlessComing();
        if (Session.Rota.Any(r => r.Counts && (ReferenceEquals(r.Volunteer, standIn) || (standIn.Id != 0 && r.VolunteerId == standIn.Id))))
        {
            throw new RotaRefusedException($"{standIn.FullName} is expected at this session already.");
        }

        var place = Session.Expect(standIn, Role, null);
        ReplacedAt = now;
        ReplacedBy = place;
        Version++;
        return place;
    }

    /// <summary>The volunteer cannot come, and nobody stands in.</summary>
    public void CancelByVolunteer(DateTimeOffset now)
    {
        RefuseUnlessComing();
        CancelledAt = now;
        Version++;
    }

    /// <summary>The centre does not count on them any more.</summary>
    public void Release(DateTimeOffset now)
    {
        RefuseUnlessComing();
        CancelledAt = now;
        IsReleased = true;
        Version++;
    }

    /// <summary>Counts on somebody again who had been taken off.</summary>
    internal void Restore(ProgrammeRole role, Assignment? assignment)
    {
        CancelledAt = ConfirmedAt = StandInSoughtAt = null;
        StandInReason = null;
        IsReleased = false;
        (Role, ProgrammeRoleId, Assignment) = (role, role.Id, assignment);
        Version++;
    }

    /// <summary>They were taken off by mistake: as it was before, with what they had said.</summary>
    internal void TakeReleaseBack()
    {
        CancelledAt = null;
        IsReleased = false;
        Version++;
    }

    internal void Anonymise()
    {
        StandInReason = null;
        Version++;
    }

    internal void Record(Attendance? attendance, Actor by, DateTimeOffset now)
    {
        if (attendance == Attendance)
        {
            return;
        }

        Attendance = attendance;
        AttendanceRecordedAt = attendance is null ? null : now;
        AttendanceRecordedBy = attendance is null ? null : by;
        Version++;
    }

    private void RefuseUnlessComing()
    {
        if (Status is RotaStatus.Replaced or RotaStatus.CancelledByVolunteer or RotaStatus.SessionCancelled or RotaStatus.Released)
        {
            throw new RotaRefusedException(Status switch
            {
                RotaStatus.Replaced => "Someone else has taken this place.",
                RotaStatus.SessionCancelled => "This session is cancelled.",
                RotaStatus.Released => "They are not expected here any more.",
                _ => "This place was given up.",
            });
        }
    }
}

/// <summary>Where a volunteer stands with one session; follows from facts.</summary>
public enum RotaStatus
{
    Expected = 0,
    Confirmed = 1,
    LookingForStandIn = 2,
    Replaced = 3,
    CancelledByVolunteer = 4,
    SessionCancelled = 5,

    /// <summary>The centre took them off: an assignment ended, or they do not volunteer there any more.</summary>
    Released = 6,
}

internal sealed class RotaPlaceConfiguration : IEntityTypeConfiguration<RotaPlace>
{
    public void Configure(EntityTypeBuilder<RotaPlace> place)
    {
        place.HasOne(r => r.ReplacedBy).WithMany().HasForeignKey(r => r.ReplacedById);
        place.HasIndex(r => new { r.ProgrammeSessionId, r.VolunteerId }).IsUnique();
        place.HasIndex(r => new { r.VolunteerId, r.ProgrammeSessionId });
    }
}
