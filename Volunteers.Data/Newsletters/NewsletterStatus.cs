namespace Volunteers.Data.Newsletters;

/// <summary>Where an issue stands; follows from its facts.</summary>
public enum NewsletterStatus
{
    Draft = 0,
    Scheduled = 1,
    Published = 2,
    Sent = 3,
}
