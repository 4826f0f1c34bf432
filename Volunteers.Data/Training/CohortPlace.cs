using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Data.Training;

/// <summary>A volunteer's place on a cohort, from applying to completing. Changed through the <see cref="Cohort"/>.</summary>
public sealed class CohortPlace : IVersioned, IVolunteerOwned
{
    private readonly List<PlaceStep> _steps = [];
    private readonly List<UnitAchievement> _units = [];

    private CohortPlace()
    {
    }

    public int Id { get; private set; }

    public int CohortId { get; private set; }

    public Cohort Cohort { get; private set; } = null!;

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    /// <summary>Until when the present offer can be answered.</summary>
    public DateTimeOffset? OfferExpiresAt { get; private set; }

    /// <summary>The number under which the awarding organisation knows the learner.</summary>
    public string? LearnerNumber { get; private set; }

    public DateOnly? LearnerRegisteredOn { get; private set; }

    /// <summary>The unique learner number: 10 digits with a check digit.</summary>
    public string? Uln { get; private set; }

    public int Version { get; private set; }

    /// <summary>What happened so far.</summary>
    public IReadOnlyList<PlaceStep> Steps => _steps;

    public IReadOnlyList<UnitAchievement> Units => _units;

    /// <summary>The latest fact; needs <see cref="Steps"/> loaded.</summary>
    public PlaceStep Latest => CohortPlaceFacts.Latest.Of(this);

    /// <summary>The recorded state; needs <see cref="Steps"/> loaded.</summary>
    public PlaceStatus Status => Latest.Status;

    /// <summary>When this person applied last; waiting is in this order. Needs <see cref="Steps"/> loaded.</summary>
    public DateTimeOffset AppliedAt => CohortPlaceFacts.AppliedAt.Of(this);

    /// <summary>The state at an instant: an offer that was not answered in time has lapsed. Needs <see cref="Steps"/> loaded.</summary>
    public PlaceStatus StatusAt(DateTimeOffset now) => CohortPlaceFacts.StatusAt.Of(this, now);

    /// <summary>Whether the person is on the register.</summary>
    public bool OnRegister => CohortPlaceFacts.IsOnRegister.Of(this);

    internal static CohortPlace Apply(Volunteer volunteer, PlaceStatus status, DateTimeOffset at)
    {
        var place = new CohortPlace { Volunteer = volunteer };
        place.Step(status, at);
        return place;
    }

    internal void Step(PlaceStatus status, DateTimeOffset at, string? reason = null, DateTimeOffset? offerExpiresAt = null)
    {
        _steps.Add(new PlaceStep { Status = status, At = at, Reason = reason });
        OfferExpiresAt = offerExpiresAt;
        Version++;
    }

    /// <summary>Where it stood before it was withdrawn, an offer counting as what it was made upon; needs <see cref="Steps"/> loaded.</summary>
    internal PlaceStatus? BeforeWithdrawal => CohortPlaceFacts.InOrder.Of(this)
        .Select(step => step.Status)
        .LastOrDefault(status => status is not (PlaceStatus.Withdrawn or PlaceStatus.Offered), PlaceStatus.Withdrawn) is var before and not PlaceStatus.Withdrawn ? before : null;

    internal void TakeWithdrawalBack()
    {
        while (Status is PlaceStatus.Withdrawn or PlaceStatus.Offered && _steps.Count > 1)
        {
            _steps.Remove(Latest);
        }

        Version++;
    }

    /// <summary>Records the registration with the awarding organisation; must come before assessment.</summary>
    /// <exception cref="InvalidInputException">The number or the date is missing or impossible.</exception>
    public void RegisterLearner(string? learnerNumber, DateOnly on, DateOnly today, string? uln = null)
    {
        var rules = new InputRules();
        var number = rules.Required("learnerNumber", learnerNumber, "the learner number", 40);
        rules.NotInFuture("registeredOn", on, today, "the date of registration");
        var unique = rules.Line("uln", uln, "the unique learner number", 10);
        rules.RefuseIf(unique is not null && !UniqueLearnerNumber.IsValid(unique), "uln", "Check the unique learner number: 10 digits, and the last does not match the others.");
        rules.RefuseIf(!OnRegister, "placeId", "Only someone who accepted a place can be registered as a learner.");
        rules.ThrowIfAny();
        LearnerNumber = number;
        LearnerRegisteredOn = on;
        Uln = unique ?? Uln;
        Version++;
    }

    internal void Anonymise()
    {
        LearnerNumber = Uln = null;
        Version++;
    }

    /// <summary>Records how far the learner is with a unit; needs <see cref="Units"/> with their steps loaded.</summary>
    /// <param name="accredited">Whether an awarding organisation stands behind the course.</param>
    /// <exception cref="LearnerNotRegisteredException">Registration must come first.</exception>
    /// <exception cref="AssessmentRefusedException">The state does not follow, or the same person assessed and assured.</exception>
    public UnitAchievement AssessUnit(CourseUnit unit, UnitStatus status, DateOnly on, Actor by, DateOnly today, bool accredited)
    {
        if (!OnRegister)
        {
            throw new AssessmentRefusedException("Only someone who accepted a place can be assessed.");
        }

        if (accredited && status > UnitStatus.Submitted && (LearnerRegisteredOn is not { } registered || registered > on))
        {
            throw new LearnerNotRegisteredException();
        }

        var achievement = _units.FirstOrDefault(u => u.CourseUnitId == unit.Id);
        if (achievement is null)
        {
            achievement = UnitAchievement.Begin(unit, status, on, by, today);
            _units.Add(achievement);
        }
        else
        {
            achievement.Record(status, on, by, today);
        }

        Version++;
        return achievement;
    }
}

/// <summary>A fact of a place: it came to this state at this instant.</summary>
public sealed class PlaceStep : IPartOf
{
    public int Id { get; private set; }

    public int CohortPlaceId { get; private set; }

    public CohortPlace CohortPlace { get; private set; } = null!;

    public required PlaceStatus Status { get; init; }

    public required DateTimeOffset At { get; init; }

    public string? Reason { get; init; }

    (Type Type, int Id) IPartOf.Whole => (typeof(CohortPlace), CohortPlaceId);
}

internal sealed class CohortPlaceConfiguration : IEntityTypeConfiguration<CohortPlace>, IEntityTypeConfiguration<PlaceStep>
{
    public void Configure(EntityTypeBuilder<CohortPlace> place)
    {
        place.Ignore(p => p.Latest);
        place.HasIndex(p => new { p.CohortId, p.VolunteerId }).IsUnique();
        place.HasIndex(p => p.OfferExpiresAt);
    }

    public void Configure(EntityTypeBuilder<PlaceStep> step) => step.HasIndex(s => new { s.CohortPlaceId, s.At, s.Status });
}
