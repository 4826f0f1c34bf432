namespace Volunteers.Data.People;

/// <summary>A referral cannot take that step.</summary>
public sealed class ReferralRefusedException(string message) : DomainException(message);
