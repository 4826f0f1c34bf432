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
