using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Training;

/// <summary>A dated run of a <see cref="Training.Course"/>, with a fixed number of places.</summary>
/// <remarks>Methods that deal with places need <see cref="Places"/> with their steps, and <see cref="Sessions"/>, loaded.</remarks>
public sealed class Cohort : IVersioned, ICentreOwned
{
    private readonly List<CohortSession> _sessions = [];
    private readonly List<CohortPlace> _places = [];

    private Cohort()
    {
    }

    public int Id { get; private set; }

    public int CourseId { get; private set; }

    public Course Course { get; private set; } = null!;

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public string Name { get; private set; } = string.Empty;

    /// <summary>The name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    public int? TutorAccountId { get; set; }

    public string? Venue { get; set; }

    /// <summary>Places; at least 1.</summary>
    public int Capacity { get; private set; }

    /// <summary>Fewer people than this, and it may not be worth running; 0 when that does not matter.</summary>
    public int Minimum { get; private set; }

    /// <summary>First day of applications.</summary>
    public DateOnly OpensOn { get; private set; }

    /// <summary>Last day of applications.</summary>
    public DateOnly ClosesOn { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public string? CancelledReason { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<CohortSession> Sessions => _sessions;

    public IReadOnlyList<CohortPlace> Places => _places;

    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static Cohort Schedule(
        Course course, int centreId, string? name, int capacity, DateOnly opensOn, DateOnly closesOn, IEnumerable<SessionTimes> sessions, int minimum = 0)
    {
        var rules = new InputRules();
        var cohort = new Cohort
        {
            Course = course,
            CentreId = centreId,
            Name = rules.Required("name", name, "the cohort's name"),
            Capacity = capacity,
            Minimum = minimum,
            OpensOn = opensOn,
            ClosesOn = closesOn,
        };
        rules.RefuseIf(capacity is < 1 or > 500, "capacity", "Enter the number of places, 1 to 500.");
        rules.RefuseIf(minimum < 0 || minimum > capacity, "minimum", "The minimum cannot be more than the places.");
        rules.RefuseIf(closesOn < opensOn, "closesOn", "Applications cannot close before they open.");
        foreach (var (index, session) in sessions.Index().OrderBy(s => s.Item.StartsAt))
        {
            var row = $"sessions[{index}]";
            rules.Times($"{row}.endsAt", session.StartsAt, session.EndsAt);
            rules.RefuseIf(cohort._sessions.LastOrDefault()?.EndsAt > session.StartsAt, $"{row}.startsAt", "This session begins before another has ended.");
            cohort._sessions.Add(new CohortSession
            {
                StartsAt = session.StartsAt.ToUniversalTime(),
                EndsAt = session.EndsAt.ToUniversalTime(),
                Topic = rules.Line($"{row}.topic", session.Topic, "the topic"),
            });
        }

        rules.RefuseIf(cohort._sessions.Count == 0, "sessions", "Add at least one session.");
        rules.RefuseIf(cohort._sessions.Count > 200, "sessions", "A cohort has at most 200 sessions.");
        rules.ThrowIfAny();
        return cohort;
    }

    /// <summary>Where the cohort stands at an instant; needs <see cref="Sessions"/> loaded.</summary>
    /// <param name="time">The centre's clock.</param>
    public CohortStatus StatusAt(DateTimeOffset now, CentreTime time) =>
        StatusOf(CancelledAt, CohortFacts.StartsAt.Of(this), CohortFacts.EndsAt.Of(this), OpensOn, ClosesOn, now, time);

    /// <summary>Where a cohort of these dates stands at an instant.</summary>
    /// <param name="startsAt">When the first session begins.</param>
    /// <param name="endsAt">When the last session ends.</param>
    /// <param name="time">The centre's clock.</param>
    public static CohortStatus StatusOf(
        DateTimeOffset? cancelledAt, DateTimeOffset? startsAt, DateTimeOffset? endsAt, DateOnly opensOn, DateOnly closesOn, DateTimeOffset now, CentreTime time)
    {
        var today = time.DateOf(now);
        return cancelledAt is not null ? CohortStatus.Cancelled
            : endsAt <= now ? CohortStatus.Completed
            : startsAt <= now ? CohortStatus.Running
            : today < opensOn ? CohortStatus.Planned
            : today <= closesOn ? CohortStatus.Open
            : CohortStatus.Closed;
    }

    /// <summary>Places that are kept for nobody.</summary>
    public int PlacesLeftAt(DateTimeOffset now) => CohortFacts.PlacesLeftAt.Of(this, now);

    /// <summary>Who was put on the waiting list, by when they applied.</summary>
    public IEnumerable<CohortPlace> WaitingList => Applicants.Where(p => p.Status == PlaceStatus.Waiting);

    /// <summary>Everybody who applied and has not been offered a place, in the one order in which places are given: by application, whoever was told to wait.</summary>
    public IEnumerable<CohortPlace> Applicants => _places.Where(p => p.Status is PlaceStatus.Applied or PlaceStatus.Waiting).OrderBy(p => p.AppliedAt).ThenBy(p => p.Id);

    /// <summary>Takes an application: on the waiting list when no place is free or others wait already.</summary>
    /// <param name="placedByStaff">Staff may take late applications, until the cohort is over.</param>
    /// <exception cref="CohortNotOpenException">Applications are not open.</exception>
    /// <exception cref="AlreadyAppliedException">They applied before and did not withdraw.</exception>
    public CohortPlace Apply(Volunteer volunteer, DateTimeOffset now, CentreTime time, bool placedByStaff = false)
    {
        switch (StatusAt(now, time))
        {
            case CohortStatus.Cancelled:
                throw new CohortNotOpenException($"{Name} is cancelled.");
            case CohortStatus.Completed:
                throw new CohortNotOpenException($"{Name} is over.");
            case CohortStatus.Planned when !placedByStaff:
                throw new CohortNotOpenException($"Applications for {Name} open on {OpensOn.InWords()}.");
            case CohortStatus.Closed or CohortStatus.Running when !placedByStaff:
                throw new CohortNotOpenException($"Applications for {Name} closed on {ClosesOn.InWords()}. Ask the coordinator about a late place.");
        }

        var status = PlacesLeftAt(now) == 0 || WaitingList.Any() ? PlaceStatus.Waiting : PlaceStatus.Applied;
        var application = _places.FirstOrDefault(p => ReferenceEquals(p.Volunteer, volunteer) || (volunteer.Id != 0 && p.VolunteerId == volunteer.Id));
        if (application is not null)
        {
            if (application.StatusAt(now) is not (PlaceStatus.Withdrawn or PlaceStatus.Declined or PlaceStatus.Lapsed))
            {
                throw new AlreadyAppliedException(volunteer.FullName, Name);
            }

            application.Step(status, now);
            Version++;
            return application;
        }

        var place = CohortPlace.Apply(volunteer, status, now);
        _places.Add(place);
        Version++;
        return place;
    }

    /// <summary>Offers a place to someone who applied or waits.</summary>
    /// <param name="outOfTurn">Why somebody who applied earlier is passed over; kept with the offer.</param>
    /// <exception cref="CohortFullException">No place is free.</exception>
    /// <exception cref="PlaceRefusedException">They did not apply, or have an offer already.</exception>
    /// <exception cref="InvalidInputException">There would be no time to answer, or it is somebody else's turn and no reason is given; all of it at once.</exception>
    public void Offer(CohortPlace place, DateTimeOffset expiresAt, DateTimeOffset now, string? outOfTurn = null)
    {
        RefuseIfCancelled();
        var rules = new InputRules();
        rules.RefuseIf(expiresAt <= now, "expiresAt", "The offer must be open for an answer for some time.");
        var reason = rules.Line("reason", outOfTurn, "the reason", 400);
        var first = Applicants.FirstOrDefault();
        if (first is null || first == place)
        {
            reason = null;
        }
        else
        {
            rules.RefuseIf(reason is null, "reason", $"{first.Volunteer?.FullName ?? "Somebody else"} applied earlier. Offer them the place, or say why they are passed over.");
        }

        if (place.StatusAt(now) is not (PlaceStatus.Applied or PlaceStatus.Waiting or PlaceStatus.Lapsed))
        {
            throw new PlaceRefusedException($"A place was offered already, or they withdrew: it is {InWords(place.StatusAt(now))}.");
        }

        if (PlacesLeftAt(now) == 0)
        {
            throw new CohortFullException(Name, Capacity);
        }

        rules.ThrowIfAny();
        Lapse(place, now);
        place.Step(PlaceStatus.Offered, now, reason, expiresAt.ToUniversalTime());
        Version++;
    }

    /// <summary>A place fell free: offers it to whoever applied first and has none.</summary>
    /// <param name="answerWithin">How long they have to answer: <see cref="PolicyKeys.OfferAnswerDays"/>.</param>
    /// <returns>The place offered, or null when nobody wants one or nothing is free.</returns>
    public CohortPlace? OfferNext(DateTimeOffset now, TimeSpan answerWithin)
    {
        if (CancelledAt is not null || PlacesLeftAt(now) == 0 || Applicants.FirstOrDefault() is not { } next)
        {
            return null;
        }

        // an offer made just before the course begins can be answered until then; once it has begun, whoever runs it decides whether anybody may still join
        var starts = _sessions.Count == 0 ? DateTimeOffset.MaxValue : _sessions.Min(s => s.StartsAt);
        var until = now + answerWithin;
        if (starts <= now)
        {
            return null;
        }

        next.Step(PlaceStatus.Offered, now, offerExpiresAt: until < starts ? until : starts);
        Version++;
        return next;
    }

    /// <summary>Answers an offer. A place that is declined is offered to the next.</summary>
    /// <param name="answerWithin">How long the next person has to answer.</param>
    /// <exception cref="OfferLapsedException">The answer comes too late.</exception>
    /// <exception cref="PlaceRefusedException">Nothing was offered.</exception>
    public void Respond(CohortPlace place, bool accept, DateTimeOffset now, TimeSpan answerWithin)
    {
        RefuseIfCancelled();
        switch (place.StatusAt(now))
        {
            case PlaceStatus.Lapsed:
                throw new OfferLapsedException();
            case PlaceStatus.Accepted or PlaceStatus.Attending when accept:
                return;
            case PlaceStatus.Offered:
                break;
            default:
                throw new PlaceRefusedException($"There is no offer to answer: the place is {InWords(place.Status)}.");
        }

        place.Step(accept ? PlaceStatus.Accepted : PlaceStatus.Declined, now);
        Version++;
        if (!accept)
        {
            OfferNext(now, answerWithin);
        }
    }

    /// <summary>Withdraws someone. A place that falls free is offered to the next.</summary>
    /// <exception cref="PlaceRefusedException">They completed the course, or have withdrawn.</exception>
    public void Withdraw(CohortPlace place, string? reason, DateTimeOffset now, TimeSpan answerWithin)
    {
        if (place.Status is PlaceStatus.Completed or PlaceStatus.Withdrawn or PlaceStatus.Declined)
        {
            throw new PlaceRefusedException($"Nothing to withdraw from: the place is {InWords(place.Status)}.");
        }

        // while places are free and nobody was told to wait, whoever runs the course decides when they are offered
        var fellFree = CohortPlaceFacts.IsTakenAt.Of(place, now);
        place.Step(PlaceStatus.Withdrawn, now, InputRules.Reason(reason));
        Version++;
        if (fellFree || WaitingList.Any())
        {
            OfferNext(now, answerWithin);
        }
    }

    /// <summary>Somebody was withdrawn by mistake: their place, or their turn by when they applied, is as before. An offer that was open is made anew when it is their turn.</summary>
    /// <param name="answerWithin">How long whoever is offered a place has to answer.</param>
    /// <returns>False when nothing can come back: nobody was withdrawn, or the place has been given to somebody else.</returns>
    public bool TakeWithdrawalBack(CohortPlace place, DateTimeOffset now, TimeSpan answerWithin)
    {
        if (!WithdrawalCanBeTakenBack(place, now))
        {
            return false;
        }

        place.TakeWithdrawalBack();
        Version++;
        if (WaitingList.Any())
        {
            OfferNext(now, answerWithin);
        }

        return true;
    }

    /// <summary>Whether <see cref="TakeWithdrawalBack"/> would bring anything back.</summary>
    public bool WithdrawalCanBeTakenBack(CohortPlace place, DateTimeOffset now) =>
        CancelledAt is null && place.Status == PlaceStatus.Withdrawn && place.BeforeWithdrawal is { } before
        && (before is PlaceStatus.Applied or PlaceStatus.Waiting || PlacesLeftAt(now) > 0);

    /// <summary>Records offers that ran out, and offers the places to the next.</summary>
    /// <returns>The places that were offered anew.</returns>
    public IReadOnlyList<CohortPlace> LapseOffers(DateTimeOffset now, TimeSpan answerWithin)
    {
        var fellFree = _places.Count(place => Lapse(place, now));
        var offered = new List<CohortPlace>();
        while ((offered.Count < fellFree || WaitingList.Any()) && OfferNext(now, answerWithin) is { } next)
        {
            offered.Add(next);
        }

        return offered;
    }

    /// <summary>Awards what the course gives, and completes the place; needs the place's units with their steps loaded.</summary>
    /// <exception cref="PlaceRefusedException">They did not take part.</exception>
    /// <exception cref="UnitsOutstandingException">A mandatory unit was assessed and not achieved.</exception>
    public Accreditation Award(CohortPlace place, DateOnly on, string? certificateNumber, DateTimeOffset now, DateOnly today)
    {
        var rules = new InputRules();
        rules.NotInFuture("awardedOn", on, today, "the date of the award");
        var number = rules.Line("certificateNumber", certificateNumber, "the certificate number", 100);
        rules.ThrowIfAny();
        if (!place.OnRegister)
        {
            throw new PlaceRefusedException($"Only someone who took part can be awarded anything: the place is {InWords(place.Status)}.");
        }

        // a unit without a record does not contradict the awarding organisation's certificate; one that was referred does
        string[] outstanding = [.. place.Units.Where(u => u.Unit.Mandatory && u.Status < UnitStatus.Achieved).Select(u => u.Unit.Code)];
        if (outstanding.Length > 0)
        {
            throw new UnitsOutstandingException(place.Volunteer.FullName, outstanding);
        }

        if (place.Status != PlaceStatus.Completed)
        {
            place.Step(PlaceStatus.Completed, now);
            Version++;
        }

        return Accreditation.FromCourse(Course, place, on, number);
    }

    /// <summary>Calls the cohort off; the places stay as they were.</summary>
    public void Cancel(string? reason, DateTimeOffset now)
    {
        var rules = new InputRules();
        CancelledReason = rules.Required("reason", reason, "why it is cancelled", 400);
        rules.ThrowIfAny();
        CancelledAt ??= now;
        Version++;
    }

    /// <summary>The centre closed, and its successor goes on with it.</summary>
    internal void MoveTo(int centreId)
    {
        CentreId = centreId;
        Version++;
    }

    private static string InWords(PlaceStatus status) => status switch
    {
        PlaceStatus.Applied => "applied for",
        PlaceStatus.Waiting => "on the waiting list",
        _ => status.ToString().ToLowerInvariant(),
    };

    private bool Lapse(CohortPlace place, DateTimeOffset now)
    {
        if (place.Status != PlaceStatus.Offered || !(place.OfferExpiresAt <= now))
        {
            return false;
        }

        place.Step(PlaceStatus.Lapsed, place.OfferExpiresAt.Value);
        Version++;
        return true;
    }

    private void RefuseIfCancelled()
    {
        if (CancelledAt is not null)
        {
            throw new CohortNotOpenException($"{Name} is cancelled.");
        }
    }
}

internal sealed class CohortConfiguration : IEntityTypeConfiguration<Cohort>
{
    public void Configure(EntityTypeBuilder<Cohort> cohort)
    {
        cohort.Ignore(c => c.WaitingList);
        cohort.Ignore(c => c.Applicants);
        cohort.HasIndex(c => new { c.CentreId, c.OpensOn });
    }
}
