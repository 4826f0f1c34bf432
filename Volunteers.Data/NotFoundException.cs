namespace Volunteers.Data;

/// <summary>There is no such record, or none that the person asking may see: the two are not told apart.</summary>
/// <param name="what">What was looked for, for example "volunteer".</param>
public sealed class NotFoundException(string what)
    : DomainException($"There is no such {what}, or you may not see it.");
