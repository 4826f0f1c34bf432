namespace Volunteers.Data.People;

/// <summary>Where a volunteer stands with a centre. Stored by number, in the order of the pipeline.</summary>
public enum EnrolmentStage
{
    Enquiry = 0,
    Application = 1,
    Interview = 2,
    Checks = 3,
    Induction = 4,
    Ready = 5,
    OnBreak = 6,
    Left = 7,
    Withdrawn = 8,
    NotAccepted = 9,
}

/// <summary>What the stages of an enrolment mean to the rules.</summary>
public static class EnrolmentStages
{
    /// <summary>Whether a stage ends the enrolment.</summary>
    public static readonly Fact<EnrolmentStage, bool> EndsIt = new(stage =>
        stage == EnrolmentStage.Left || stage == EnrolmentStage.Withdrawn || stage == EnrolmentStage.NotAccepted);

    /// <summary>Whether somebody at a stage is invited to what goes on: from application to ready. Who only asked, pauses or has gone is not.</summary>
    public static readonly Fact<EnrolmentStage, bool> IsInvited = new(stage =>
        stage != EnrolmentStage.Enquiry && stage != EnrolmentStage.OnBreak && !EndsIt.Of(stage));

    /// <inheritdoc cref="EndsIt"/>
    public static bool Ends(this EnrolmentStage stage) => EndsIt.Of(stage);

    /// <summary>The stage in words, as the middle of a sentence.</summary>
    public static string InWords(this EnrolmentStage stage) => stage switch
    {
        EnrolmentStage.Enquiry => "enquiry",
        EnrolmentStage.Application => "application",
        EnrolmentStage.Interview => "informal interview",
        EnrolmentStage.Checks => "checks and references",
        EnrolmentStage.Induction => "induction",
        EnrolmentStage.Ready => "ready to start",
        EnrolmentStage.OnBreak => "on a break",
        EnrolmentStage.Left => "left",
        EnrolmentStage.Withdrawn => "withdrawn",
        EnrolmentStage.NotAccepted => "not accepted",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
