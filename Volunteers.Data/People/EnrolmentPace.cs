using Volunteers.Data.Policies;

namespace Volunteers.Data.People;

/// <summary>How long somebody may stand at a stage of the way in before it stands out. Days are counted from the day on which the stage was reached.</summary>
public static class EnrolmentPace
{
    /// <summary>The day from which somebody is overdue; null at a stage at which nobody waits for anything.</summary>
    /// <param name="since">The day on which the stage was reached.</param>
    /// <param name="answered">Whether they were answered since: see <see cref="ContactFacts.IsAnsweredOn"/>.</param>
    /// <param name="lookAgainOn">When somebody wanted to look again: until then nobody is overdue.</param>
    /// <param name="policy">Of the centre.</param>
    public static DateOnly? OverdueFrom(EnrolmentStage stage, DateOnly since, bool answered, DateOnly? lookAgainOn, Policy policy)
    {
        if (DaysAt(stage) is not { } days || (stage == EnrolmentStage.Enquiry && answered && lookAgainOn is null))
        {
            return null;
        }

        var from = since.AddDays(policy.Of(days) + 1);
        return lookAgainOn >= from ? lookAgainOn.Value.AddDays(1) : from;
    }

    /// <summary>The policy that says how many days; null at a stage at which nobody waits for anything.</summary>
    public static PolicyNumber? DaysAt(EnrolmentStage stage) => stage switch
    {
        EnrolmentStage.Enquiry => PolicyKeys.EnquiryOverdueDays,
        EnrolmentStage.Application or EnrolmentStage.Interview => PolicyKeys.ApplicationOverdueDays,
        EnrolmentStage.Checks => PolicyKeys.CheckOverdueDays,
        EnrolmentStage.Induction => PolicyKeys.InductionOverdueDays,
        _ => null,
    };
}
