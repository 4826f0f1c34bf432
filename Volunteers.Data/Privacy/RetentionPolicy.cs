using Volunteers.Data.People;

namespace Volunteers.Data.Privacy;

/// <summary>For how many months people and e-mails are kept after something happened last.</summary>
public sealed record RetentionPolicy(int EnquiryMonths = 12, int LeftMonths = 36, int RefusedMonths = 12, int MessageMonths = 12)
{
    /// <summary>What holds for the cluster.</summary>
    public static Task<RetentionPolicy> ReadAsync(VolunteersDbContext db, CancellationToken cancellationToken) => Task.FromResult(new RetentionPolicy());

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
