using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Meetings;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;

namespace Volunteers.Data.Contributions;

/// <summary>Hours that a volunteer gave. Attendance or the volunteer proposes them; a person confirms.</summary>
public sealed class Contribution : IVersioned, IVolunteerOwned, ICentreOwned
{
    private const string RegisterCorrected = "The register was corrected.";

    private Contribution()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    /// <summary>A local date of the centre.</summary>
    public DateOnly On { get; private set; }

    /// <summary>In quarter hours, 0.25 to 24.</summary>
    public double Hours { get; private set; }

    public ContributionKind Kind { get; private set; }

    public ContributionSource Source { get; private set; }

    public string? Description { get; private set; }

    public int? ProgrammeSessionId { get; private set; }

    public ProgrammeSession? ProgrammeSession { get; private set; }

    public int? SupportMeetingId { get; private set; }

    public SupportMeeting? SupportMeeting { get; private set; }

    public DateTimeOffset ProposedAt { get; private set; }

    public DateTimeOffset? ConfirmedAt { get; private set; }

    public Actor? ConfirmedBy { get; private set; }

    public DateTimeOffset? DeclinedAt { get; private set; }

    public string? DeclinedReason { get; private set; }

    public int Version { get; private set; }

    /// <inheritdoc cref="ContributionFacts.Status"/>
    public ContributionStatus Status => ContributionFacts.Status.Of(this);

    /// <summary>What a volunteer logs by themself.</summary>
    /// <exception cref="InvalidInputException">The hours or the date are impossible.</exception>
    public static Contribution Log(
        int volunteerId, int centreId, DateOnly on, double hours, ContributionKind kind, string? description, DateTimeOffset now, DateOnly today)
    {
        var rules = new InputRules();
        rules.NotInFuture("on", on, today, "the day");
        rules.RefuseIf(!IsQuarters(hours), "hours", "Enter the hours in quarters, from 0.25 to 24, for example 1.5.");
        var contribution = new Contribution
        {
            VolunteerId = volunteerId,
            CentreId = centreId,
            On = on,
            Hours = hours,
            Kind = kind,
            Source = ContributionSource.SelfLogged,
            Description = rules.Line("description", description, "the description", 400),
            ProposedAt = now,
        };
        rules.ThrowIfAny();
        return contribution;
    }

    /// <summary>
    /// The centre at which hours were given: the one that is named; otherwise the only one it can be. Enrolments that have ended
    /// count only where no other does. Needs their steps and centres loaded.
    /// </summary>
    /// <param name="enrolments">The volunteer's enrolments at the centres for which the person who logs the hours may do so.</param>
    /// <exception cref="InvalidInputException">The volunteer is not enrolled there, nowhere, or at several centres.</exception>
    public static int CentreOf(IReadOnlyCollection<Enrolment> enrolments, int? centreId)
    {
        if (centreId is { } named)
        {
            return enrolments.Any(e => e.CentreId == named)
                ? named
                : throw new InvalidInputException("centreId", "The volunteer is not enrolled at this centre.");
        }

        Enrolment[] current = [.. enrolments.Where(e => !e.Stage.Ends())];
        return (current.Length > 0 ? current : [.. enrolments]) switch
        {
            [] => throw new InvalidInputException("volunteerId", "Enrol the volunteer at a centre first."),
            [var only] => only.CentreId,
            var several => throw new InvalidInputException(
                "centreId", $"Say at which centre the hours were given: {string.Join(" or ", several.Select(e => e.Centre.Name).Order(StringComparer.Ordinal))}."),
        };
    }

    /// <summary>What being at a session proposes; needs the session's programme loaded.</summary>
    public static Contribution FromSession(ProgrammeSession session, int volunteerId, CentreTime time, DateTimeOffset now) => new()
    {
        VolunteerId = volunteerId,
        CentreId = session.Programme.CentreId,
        On = time.DateOf(session.StartsAt),
        Hours = QuartersOf(session.EndsAt - session.StartsAt),
        Kind = session.Programme.Kind == ProgrammeKind.OneOffEvent ? ContributionKind.Event : ContributionKind.ProgrammeSession,
        Source = ContributionSource.Attendance,
        Description = session.Programme.Name,
        ProgrammeSession = session,
        ProposedAt = now,
    };

    /// <summary>What being at a support meeting proposes.</summary>
    public static Contribution FromMeeting(SupportMeeting meeting, int volunteerId, CentreTime time, DateTimeOffset now) => new()
    {
        VolunteerId = volunteerId,
        CentreId = meeting.CentreId,
        On = time.DateOf(meeting.StartsAt),
        Hours = QuartersOf(meeting.EndsAt - meeting.StartsAt),
        Kind = ContributionKind.Meeting,
        Source = ContributionSource.Attendance,
        Description = meeting.Title,
        SupportMeeting = meeting,
        ProposedAt = now,
    };

    /// <summary>The hours count; confirming again changes nothing.</summary>
    /// <exception cref="ContributionRefusedException">They were declined.</exception>
    public void Confirm(Actor by, DateTimeOffset now)
    {
        if (DeclinedAt is not null)
        {
            throw new ContributionRefusedException("These hours were declined. Log them again if that was a mistake.");
        }

        if (ConfirmedAt is null)
        {
            ConfirmedAt = now;
            ConfirmedBy = by;
            Version++;
        }
    }

    public void Decline(string? reason, DateTimeOffset now)
    {
        var why = InputRules.Reason(reason);
        if (DeclinedAt is null)
        {
            DeclinedAt = now;
            DeclinedReason = why;
            ConfirmedAt = null;
            ConfirmedBy = null;
            Version++;
        }
    }

    internal void Anonymise()
    {
        Description = null;
        DeclinedReason = DeclinedReason is null or RegisterCorrected ? DeclinedReason : null;
        Version++;
    }

    /// <summary>The register says now that the volunteer was not there: the hours do not count, confirmed or not.</summary>
    internal void WithdrawProposal(DateTimeOffset now) => Decline(RegisterCorrected, now);

    /// <summary>The register says again that the volunteer was there.</summary>
    internal void ProposeAgain(DateTimeOffset now)
    {
        if (DeclinedAt is not null && DeclinedReason == RegisterCorrected)
        {
            DeclinedAt = null;
            DeclinedReason = null;
            ProposedAt = now;
            Version++;
        }
    }

    private static bool IsQuarters(double hours) => hours is >= 0.25 and <= 24 && hours * 4 == Math.Floor(hours * 4);

    private static double QuartersOf(TimeSpan time) => Math.Clamp(Math.Round(time.TotalHours * 4, MidpointRounding.AwayFromZero) / 4, 0.25, 24);
}

/// <summary>What the hours were for. Stored by number: append, never renumber.</summary>
public enum ContributionKind
{
    ProgrammeSession = 0,
    Event = 1,
    Meeting = 2,
    Research = 3,
    Other = 4,
}

/// <summary>How we know of hours.</summary>
public enum ContributionSource
{
    Attendance = 0,
    SelfLogged = 1,
}

/// <summary>Whether hours count; follows from the facts.</summary>
public enum ContributionStatus
{
    Proposed = 0,
    Confirmed = 1,
    Declined = 2,
}

/// <summary>Hours cannot take that step.</summary>
public sealed class ContributionRefusedException(string message) : DomainException(message);

internal sealed class ContributionConfiguration : IEntityTypeConfiguration<Contribution>
{
    public void Configure(EntityTypeBuilder<Contribution> contribution)
    {
        contribution.HasIndex(c => new { c.VolunteerId, c.On });
        contribution.HasIndex(c => new { c.CentreId, c.On });
        contribution.HasIndex(c => c.ConfirmedAt);
        contribution.HasIndex(c => new { c.VolunteerId, c.ProgrammeSessionId }).IsUnique();
        contribution.HasIndex(c => new { c.VolunteerId, c.SupportMeetingId }).IsUnique();
    }
}
