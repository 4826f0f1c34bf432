namespace Volunteers.Data.People;

/// <summary>
/// The way through the pipeline of somebody who was on record twice at one centre. Each step stands with its day; one that would send the person back, because only the
/// other record did not know how far they were, does not: whoever is ready and asks at the door is ready.
/// </summary>
/// <param name="Steps">What happened, in order; at least one.</param>
/// <param name="Without">What says less than what stands beside it.</param>
internal sealed record UnitedSteps(IReadOnlyList<EnrolmentStep> Steps, IReadOnlyList<EnrolmentStep> Without)
{
    public static UnitedSteps Of(IEnumerable<EnrolmentStep> one, IEnumerable<EnrolmentStep> other)
    {
        List<EnrolmentStep> steps = [], without = [];
        var latest = new Dictionary<int, EnrolmentStage>();
        foreach (var step in EnrolmentFacts.InOrder.Of([.. one, .. other]))
        {
            var before = steps.Count == 0 ? null : steps[^1];
            var stands = before is null
                || (step.Stage.Ends()

                    // an end is that of its own record, which may have been closed because the person was there twice: they have gone when no record goes on
                    ? latest.All(record => record.Key == step.EnrolmentId || record.Value.Ends())
                    : before.EnrolmentId == step.EnrolmentId || before.Stage.Ends() || step.Stage >= before.Stage

                        // back from a break
                        || (step.Stage == EnrolmentStage.Ready && before.Stage == EnrolmentStage.OnBreak));
            if (stands || step.Stage.Ends())
            {
                latest[step.EnrolmentId] = step.Stage;
            }

            (stands ? steps : without).Add(step);
        }

        return new UnitedSteps(steps, without);
    }
}
