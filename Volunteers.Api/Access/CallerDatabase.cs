using Volunteers.Data;

namespace Volunteers.Api.Access;

/// <summary>Opens the database with the eyes of whoever asks, for loaders, which live longer than one resolver.</summary>
public sealed class CallerDatabase(IVolunteersDbContextFactory contexts, Caller caller)
{
    /// <returns>The caller's to dispose.</returns>
    public VolunteersDbContext Open() => contexts.Create(caller.Scope);
}
