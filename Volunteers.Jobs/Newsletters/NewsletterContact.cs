namespace Volunteers.Jobs.Newsletters;

/// <summary>How to reach the centre, and the two people that every family may ask for.</summary>
public sealed record NewsletterContact(
    string? Address, string? Postcode, string? Phone, string? Email, string? HealthVisitor, string? SocialWorker);
