using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Privacy;

/// <summary>For how many months people and e-mails are kept after something happened last.</summary>
public sealed record RetentionPolicy(int EnquiryMonths, int LeftMonths, int RefusedMonths, int MessageMonths, int ReferenceMonths)
{
    /// <summary>What holds for the cluster.</summary>
    public static async Task<RetentionPolicy> ReadAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var settings = await db.PolicySettings.AsNoTracking().Where(s => s.CentreId == null).Select(s => new { s.Key, s.Value }).ToListAsync(cancellationToken);
        var policy = Policy.Of(settings.Select(s => ((int?)null, s.Key, s.Value)), [], null);
        return new RetentionPolicy(
            policy.Of(PolicyKeys.RetentionEnquiry), policy.Of(PolicyKeys.RetentionLeft), policy.Of(PolicyKeys.RetentionRefused), policy.Of(PolicyKeys.RetentionMessages),
            policy.Of(PolicyKeys.RetentionReferences));
    }

    /// <summary>The months for somebody at a stage.</summary>
    public int MonthsOf(RetentionBasis basis) => basis switch
    {
        RetentionBasis.Enquiry => EnquiryMonths,
        RetentionBasis.Left => LeftMonths,
        _ => RefusedMonths,
    };

    /// <summary>Why somebody who is active nowhere is kept no longer; what they once were counts more than that they only asked elsewhere.</summary>
    public static RetentionBasis BasisOf(IReadOnlyCollection<EnrolmentStage> stages) =>
        stages.Contains(EnrolmentStage.Left) ? RetentionBasis.Left
        : stages.Any(stage => stage is EnrolmentStage.Withdrawn or EnrolmentStage.NotAccepted) ? RetentionBasis.Refused
        : RetentionBasis.Enquiry;
}
