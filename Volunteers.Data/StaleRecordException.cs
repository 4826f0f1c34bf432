namespace Volunteers.Data;

/// <summary>Someone else changed the record after it was read.</summary>
public sealed class StaleRecordException()
    : DomainException("Someone else changed this at the same time. Look at the latest version and try again.");
