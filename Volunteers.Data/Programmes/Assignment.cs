using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Programmes;

/// <summary>A volunteer in a role of a programme, for a time. Drafted, proposed and accepted are different facts.</summary>
public sealed class Assignment : IVersioned, IVolunteerOwned
{
    private Assignment()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public int ProgrammeId { get; private set; }

    public Programme Programme { get; private set; } = null!;

    public int ProgrammeRoleId { get; private set; }

    public ProgrammeRole Role { get; private set; } = null!;

    /// <summary>First day, in the centre's time.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day; null: open.</summary>
    public DateOnly? Until { get; private set; }

    public DateTimeOffset DraftedAt { get; private set; }

    public DateTimeOffset? ProposedAt { get; private set; }

    public DateTimeOffset? AcceptedAt { get; private set; }

    public DateTimeOffset? DeclinedAt { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public string? EndReason { get; private set; }

    /// <summary>The last day that was planned before it was ended; null: it was open, or has not been ended.</summary>
    [NotAudited]
    public DateOnly? PlannedUntil { get; private set; }

    public int Version { get; private set; }

    /// <inheritdoc cref="AssignmentFacts.Status"/>
    public AssignmentStatus Status => AssignmentFacts.Status.Of(this);

    /// <inheritdoc cref="AssignmentFacts.Stands"/>
    public bool Stands => AssignmentFacts.Stands.Of(this);

    /// <summary>Drafts an assignment of someone who is ready for the role.</summary>
    /// <param name="readiness">Computed for this volunteer, this role and the first day.</param>
    /// <param name="others">The assignments to the programme so far, at least the volunteer’s.</param>
    /// <exception cref="NotReadyException">They are not ready; says every reason.</exception>
    /// <exception cref="AlreadyAssignedException">They have this role in that time.</exception>
    /// <exception cref="InvalidInputException">The dates are impossible.</exception>
    public static Assignment Draft(
        Volunteer volunteer, ProgrammeRole role, DateOnly from, DateOnly? until, Readiness readiness, IEnumerable<Assignment> others, DateTimeOffset now)
    {
        var rules = new InputRules();
        rules.RefuseIf(until < from, "until", "The last day cannot come before the first.");
        rules.RefuseIf(role.Programme.EndedOn < from, "from", "The programme ended before that.");
        rules.ThrowIfAny();
        if (others.Any(a => a.Stands && a.VolunteerId == volunteer.Id && a.ProgrammeRoleId == role.Id && (a.Until is null || a.Until >= from) && (until is null || a.From <= until)))
        {
            throw new AlreadyAssignedException(volunteer.FullName, role.Title, role.Programme.Name);
        }

        readiness.Require(volunteer, role.Title);
        return new Assignment
        {
            Volunteer = volunteer,
            Programme = role.Programme,
            Role = role,
            From = from,
            Until = until,
            DraftedAt = now,
        };
    }

    /// <summary>Asks the volunteer.</summary>
    public void Propose(DateTimeOffset now)
    {
        RefuseUnless(Status is AssignmentStatus.Draft or AssignmentStatus.Proposed);
        ProposedAt ??= now;
        Version++;
    }

    /// <summary>The volunteer answers; the same answer again changes nothing.</summary>
    /// <exception cref="AssignmentRefusedException">Nothing was proposed, or the answer was given before.</exception>
    public void Respond(bool accept, DateTimeOffset now)
    {
        if (Status == (accept ? AssignmentStatus.Accepted : AssignmentStatus.Declined))
        {
            return;
        }

        RefuseUnless(Status is AssignmentStatus.Proposed);
        if (accept)
        {
            AcceptedAt = now;
        }
        else
        {
            DeclinedAt = now;
        }

        Version++;
    }

    /// <summary>Brings it to an end before its time.</summary>
    public void End(DateOnly lastDay, string? reason, DateTimeOffset now)
    {
        RefuseUnless(Stands);
        EndReason = InputRules.Reason(reason);
        (PlannedUntil, Until) = (Until, lastDay);
        EndedAt = now;
        Version++;
    }

    /// <summary>It was ended by mistake: as it was before.</summary>
    internal void TakeEndBack()
    {
        (Until, PlannedUntil, EndedAt, EndReason) = (PlannedUntil, null, null, null);
        Version++;
    }

    internal void Anonymise()
    {
        EndReason = null;
        Version++;
    }

    /// <inheritdoc cref="AssignmentFacts.Covers"/>
    public bool Covers(DateOnly day) => AssignmentFacts.Covers.Of(this, day);

    private void RefuseUnless(bool possible)
    {
        if (!possible)
        {
            throw new AssignmentRefusedException(Status switch
            {
                AssignmentStatus.Draft => "This assignment is a draft; the volunteer was not asked yet.",
                AssignmentStatus.Ended => "This assignment has ended.",
                _ => $"This assignment was {Status.ToString().ToLowerInvariant()} already.",
            });
        }
    }
}

/// <summary>Where an assignment stands; follows from its facts.</summary>
public enum AssignmentStatus
{
    Draft = 0,
    Proposed = 1,
    Accepted = 2,
    Declined = 3,
    Ended = 4,
}

internal sealed class AssignmentConfiguration : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.HasIndex(a => new { a.ProgrammeId, a.From });
        assignment.HasIndex(a => new { a.VolunteerId, a.ProgrammeId });
    }
}
