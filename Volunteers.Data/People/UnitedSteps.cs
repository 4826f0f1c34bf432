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
        foreach (var step in EnrolmentFacts.InOrder.Of([.. one, .. other]))
        {
            var before = steps.Count == 0 ? null : steps[^1];
            var stands = before is null || before.EnrolmentId == step.EnrolmentId
                // an end is that of its own record: the other may have been closed because it was there twice
                || (!step.Stage.Ends() && (before.Stage.Ends() || step.Stage >= before.Stage));
            (stands ? steps : without).Add(step);
        }

        return new UnitedSteps(steps, without);
    }
}
