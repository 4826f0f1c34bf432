namespace Volunteers.Data.People;

/// <summary>What follows from the steps of an enrolment.</summary>
public static class EnrolmentFacts
{
    /// <summary>Steps from the first to the last; of one day's, the one recorded later comes later.</summary>
    public static readonly Fact<IEnumerable<EnrolmentStep>, IEnumerable<EnrolmentStep>> InOrder = new(steps =>
        steps.OrderBy(s => s.On).ThenBy(s => Facts.Recorded(s.Id)));

    public static readonly Fact<Enrolment, EnrolmentStep> Latest = new(e => InOrder.Of(e.Steps).Last());

    public static readonly Fact<Enrolment, EnrolmentStage> Stage = new(e => Latest.Of(e).Stage);

    /// <summary>The day on which the current stage was reached.</summary>
    public static readonly Fact<Enrolment, DateOnly> StageSince = new(e => Latest.Of(e).On);

    /// <summary>Whether it has not ended.</summary>
    public static readonly Fact<Enrolment, bool> IsCurrent = new(e => !EnrolmentStages.EndsIt.Of(Stage.Of(e)));

    /// <summary>Whether the volunteer takes part in the life of the centre: from application to ready, or on a break. Who only asked, or has left, does not.</summary>
    public static readonly Fact<Enrolment, bool> IsActive = new(e => Stage.Of(e) != EnrolmentStage.Enquiry && !EnrolmentStages.EndsIt.Of(Stage.Of(e)));

    /// <summary>The day on which the volunteer was first ready to start; null: not yet.</summary>
    public static readonly Fact<Enrolment, DateOnly?> ReadySince = new(e =>
        e.Steps.Where(s => s.Stage == EnrolmentStage.Ready).Min(s => (DateOnly?)s.On));
}
