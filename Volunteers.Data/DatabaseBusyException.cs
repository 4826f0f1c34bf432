namespace Volunteers.Data;

/// <summary>The database file was being written to for so long that this change had to be given up. Nothing was changed.</summary>
public sealed class DatabaseBusyException()
    : DomainException("A great deal is being saved at the moment, so this was not. Nothing has changed; try again in a minute.");
