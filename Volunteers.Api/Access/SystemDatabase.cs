using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Api.Access;

/// <summary>
/// Opens the database with the system's own eyes, for what must be found before it is known who is asking (sessions, tokens,
/// links), and for commands of the operator. Everything else uses the request's own context.
/// </summary>
public sealed class SystemDatabase(IVolunteersDbContextFactory contexts)
{
    /// <returns>The caller's to dispose.</returns>
    public VolunteersDbContext Open() => contexts.Create(AccessScope.System);

    /// <summary>For what somebody decided that reaches further than what they see; signs with their name.</summary>
    /// <returns>The caller's to dispose.</returns>
    public VolunteersDbContext OpenFor(Actor actor) => contexts.Create(AccessScope.SystemFor(actor));
}
