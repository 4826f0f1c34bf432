using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;

namespace Volunteers.Data.People;

/// <summary>A volunteer's way through the pipeline at one centre. Its stage is the latest of its steps.</summary>
public sealed class Enrolment : IVersioned, IVolunteerOwned, ICentreOwned
{
    /// <summary>For as long at most is something that is missing set aside.</summary>
    public const int MostMonthsSetAside = 3;

    private readonly List<EnrolmentStep> _steps = [];

    private Enrolment()
    {
    }

    public int Id { get; private set; }

    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public int Version { get; private set; }

    /// <summary>What happened so far, oldest first once loaded in order.</summary>
    public IReadOnlyList<EnrolmentStep> Steps => _steps;

    /// <summary>The latest step; needs <see cref="Steps"/> loaded.</summary>
    public EnrolmentStep Latest => EnrolmentFacts.Latest.Of(this);

    /// <summary>The current stage; needs <see cref="Steps"/> loaded.</summary>
    public EnrolmentStage Stage => Latest.Stage;

    /// <summary>The day on which the current stage was reached; needs <see cref="Steps"/> loaded.</summary>
    public DateOnly StageSince => Latest.On;

    internal static Enrolment Begin(int centreId, EnrolmentStage stage, DateOnly on, string? reason, Actor by, DateOnly today)
    {
        var enrolment = new Enrolment { CentreId = centreId };
        enrolment.AddStep(stage, on, reason, by, today);
        return enrolment;
    }

    /// <summary>Records that the volunteer reached <paramref name="stage"/> on <paramref name="on"/>; ready only who is suitable, or who may start all the same.</summary>
    /// <param name="evidence">Of the volunteer.</param>
    /// <param name="policy">Of the centre.</param>
    /// <param name="today">Today at the centre.</param>
    /// <param name="setAside">Why, and until when, they start although something is missing.</param>
    /// <param name="destination">What they go on to, when they leave.</param>
    /// <exception cref="StageRefusedException">The stage does not follow from the current one.</exception>
    /// <exception cref="NotReadyException">Something is missing; says every reason.</exception>
    /// <exception cref="InvalidInputException">The date or a reason is missing or impossible.</exception>
    public EnrolmentStep Advance(
        EnrolmentStage stage, DateOnly on, string? reason, SuitabilityEvidence evidence, Policy policy, Actor by, DateOnly today, StartAllTheSame? setAside = null,
        string? destination = null)
    {
        RefuseUnlessItFollows(stage, on);
        var rules = new InputRules();
        Check(rules, stage, on, reason, today);
        var why = setAside is null ? null : rules.Required("override.reason", setAside.Reason, "why they may start without it", 400);
        var whereTo = rules.Line("destination", destination, "what they go on to", 200);
        rules.RefuseIf(whereTo is not null && stage != EnrolmentStage.Left, "destination", "Only who leaves goes on to something.");
        rules.RefuseIf(setAside is not null && stage != EnrolmentStage.Ready, "override", "Something can be set aside for the stage of being ready alone.");
        rules.RefuseIf(setAside?.Until < on, "override.until", "It has to hold on that day at least.");
        rules.RefuseIf(setAside?.Until > on.AddMonths(MostMonthsSetAside), "override.until", "Set it aside for three months at most; then look at it again.");
        rules.ThrowIfAny();

        IReadOnlyList<ReadinessReason> missing = stage switch
        {
            EnrolmentStage.Ready => SuitabilityRules.Answer(evidence, CentreId, on, policy, asCleared: true).Missing,
            EnrolmentStage.Application or EnrolmentStage.Interview or EnrolmentStage.Checks or EnrolmentStage.Induction => [.. SuitabilityRules.AgeProblems(evidence, on, policy)],
            _ => [],
        };
        if (missing.Any(r => setAside is null || !r.CanBeSetAside))
        {
            throw new NotReadyException(evidence.KnownAs, stage.InWords(), missing);
        }

        // where nothing is missing nothing is set aside
        var step = missing.Count == 0 ? AddStep(stage, on, reason, by, today) : AddStep(stage, on, reason, by, today, why, setAside?.Until);
        step.Destination = whereTo;
        return step;
    }

    /// <summary>Records that the enrolment ended, or began anew with an enquiry, or is taken from where it was kept before: what needs nobody to be suitable.</summary>
    /// <exception cref="StageRefusedException">The stage does not follow from the current one.</exception>
    /// <exception cref="InvalidInputException">The date or the reason is missing or impossible.</exception>
    public EnrolmentStep Advance(EnrolmentStage stage, DateOnly on, string? reason, Actor by, DateOnly today)
    {
        RefuseUnlessItFollows(stage, on);
        return AddStep(stage, on, reason, by, today);
    }

    private void RefuseUnlessItFollows(EnrolmentStage stage, DateOnly on)
    {
        var latest = Latest;
        if (stage == latest.Stage)
        {
            throw new StageRefusedException($"The volunteer is already at the stage “{stage.InWords()}”, since {latest.On.InWords()}.");
        }

        if (latest.Stage.Ends() && stage != EnrolmentStage.Enquiry)
        {
            throw new StageRefusedException(
                $"This enrolment ended on {latest.On.InWords()} ({latest.Stage.InWords()}). Record a new enquiry first, then go on from there.");
        }

        if (!stage.Ends() && !latest.Stage.Ends() && stage < latest.Stage
            && !(latest.Stage == EnrolmentStage.OnBreak && stage == EnrolmentStage.Ready)
            && !(latest.Stage is EnrolmentStage.Ready or EnrolmentStage.OnBreak && stage is EnrolmentStage.Checks or EnrolmentStage.Induction))
        {
            throw new StageRefusedException($"The enrolment is already past “{stage.InWords()}”: it is at “{latest.Stage.InWords()}”.");
        }

        if (on < latest.On)
        {
            throw new StageRefusedException(
                $"The current stage, {latest.Stage.InWords()}, was reached on {latest.On.InWords()}; the next one cannot come before it.");
        }
    }

    /// <summary>The centre closed, and its successor goes on with this enrolment as it is.</summary>
    internal void MoveTo(int centreId)
    {
        CentreId = centreId;
        Version++;
    }

    /// <summary>The centre closed, and the person is at its successor already.</summary>
    internal void EndAtClosing(string successor, DateOnly on, Actor by)
    {
        var day = on > Latest.On ? on : Latest.On;
        AddStep(EnrolmentStage.Left, day, $"The centre closed. They go on at {successor}.", by, day);
    }

    /// <summary>Goes on as far as the person was at the centre that closed, when they had left here.</summary>
    /// <param name="other">At that centre; its last step but one is where they were.</param>
    internal void TakeOver(Enrolment other, DateOnly on, Actor by)
    {
        var before = EnrolmentFacts.InOrder.Of(other.Steps).SkipLast(1).LastOrDefault();
        if (Stage.Ends() && before is not null)
        {
            var day = on > Latest.On ? on : Latest.On;
            AddStep(before.Stage, day, $"Came from {other.Centre?.Name ?? "a centre that closed"}.", by, day);
        }
    }

    /// <summary>Takes back the stage that was recorded last: it was a mistake. The one before it holds again.</summary>
    /// <param name="stage">The stage that is meant: somebody else may have recorded another since.</param>
    /// <returns>The step that is gone.</returns>
    /// <exception cref="StageRefusedException">It is not the latest, or the first: an enrolment has to stand somewhere.</exception>
    public EnrolmentStep TakeBack(EnrolmentStage stage)
    {
        var latest = Latest;
        if (latest.Stage != stage)
        {
            throw new StageRefusedException($"The volunteer is at the stage “{latest.Stage.InWords()}” by now, since {latest.On.InWords()}. Look again before you take anything back.");
        }

        if (_steps.Count == 1)
        {
            throw new StageRefusedException("This is how the enrolment began, and there is nothing before it. Move it on to “withdrawn” if the person does not want to volunteer, or have the record erased.");
        }

        _steps.Remove(latest);
        Version++;
        return latest;
    }

    /// <summary>What would be refused about a stage in itself; empty when nothing.</summary>
    /// <param name="today">Today at the centre.</param>
    public static IReadOnlyList<InvalidField> Problems(EnrolmentStage stage, DateOnly on, string? reason, DateOnly today)
    {
        var rules = new InputRules();
        Check(rules, stage, on, reason, today);
        return rules.Problems;
    }

    /// <returns>The reason as it is kept.</returns>
    private static string? Check(InputRules rules, EnrolmentStage stage, DateOnly on, string? reason, DateOnly today)
    {
        rules.NotInFuture("on", on, today, "the date of a stage");
        var why = rules.Line("reason", reason, "the reason", 400);
        rules.RefuseIf(stage.Ends() && why is null, "reason", "Say why: an enrolment ends with a reason.");
        return why;
    }

    private EnrolmentStep AddStep(
        EnrolmentStage stage, DateOnly on, string? reason, Actor by, DateOnly today, string? overrideReason = null, DateOnly? overrideUntil = null)
    {
        var rules = new InputRules();
        var why = Check(rules, stage, on, reason, today);
        rules.ThrowIfAny();

        var step = new EnrolmentStep { Stage = stage, On = on, Reason = why, By = by, OverrideReason = overrideReason, OverrideUntil = overrideUntil };
        _steps.Add(step);
        Version++;
        return step;
    }
}

/// <summary>Somebody starts although something is missing.</summary>
/// <param name="Until">The last day on which that holds.</param>
public sealed record StartAllTheSame(string? Reason, DateOnly Until);

/// <summary>A fact of an enrolment: this stage was reached on this day.</summary>
public sealed class EnrolmentStep : IPartOf, IRecordedFact
{
    public int Id { get; private set; }

    public int EnrolmentId { get; private set; }

    public Enrolment Enrolment { get; private set; } = null!;

    public required EnrolmentStage Stage { get; init; }

    /// <summary>A local date of the centre.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Why; always there for a stage that ends the enrolment.</summary>
    public string? Reason { get; init; }

    /// <summary>What they went on to, when they left.</summary>
    public string? Destination { get; internal set; }

    /// <summary>Why they may start although something is missing; null when nothing was set aside.</summary>
    public string? OverrideReason { get; internal set; }

    /// <summary>The last day on which that holds.</summary>
    public DateOnly? OverrideUntil { get; init; }

    /// <summary>Who recorded it.</summary>
    public required Actor By { get; init; }

    /// <summary>When everything that lay ahead was ended because of it; what ended at that instant comes back with <see cref="CommitmentReturn"/>.</summary>
    [NotAudited]
    public DateTimeOffset? ReleasedAt { get; internal set; }

    /// <inheritdoc/>
    [NotAudited]
    public DateTimeOffset? RecordedAt { get; private set; }

    (Type Type, int Id) IPartOf.Whole => (typeof(Enrolment), EnrolmentId);
}

internal sealed class EnrolmentConfiguration : IEntityTypeConfiguration<Enrolment>, IEntityTypeConfiguration<EnrolmentStep>
{
    public void Configure(EntityTypeBuilder<Enrolment> enrolment)
    {
        enrolment.Ignore(e => e.Latest);
        enrolment.HasIndex(e => new { e.VolunteerId, e.CentreId }).IsUnique();
        enrolment.HasIndex(e => new { e.CentreId, e.VolunteerId });
    }

    public void Configure(EntityTypeBuilder<EnrolmentStep> step)
    {
        step.HasIndex(s => new { s.EnrolmentId, s.On, s.Id, s.Stage });
        step.HasIndex(s => new { s.Stage, s.On });
    }
}
