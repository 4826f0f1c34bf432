namespace Volunteers.Data.Contributions;

/// <summary>Hours cannot take that step.</summary>
public sealed class ContributionRefusedException(string message) : DomainException(message);
