using Volunteers.Data.Access;

namespace Volunteers.Data;

/// <summary>Hands out contexts of the configured provider, from a pool.</summary>
public interface IVolunteersDbContextFactory
{
    /// <summary>A context that reads what <paramref name="scope"/> allows; the caller disposes of it.</summary>
    VolunteersDbContext Create(AccessScope scope);
}
