using Volunteers.Data.Access;

namespace Volunteers.Data;

/// <summary>Hands out contexts of the configured provider, from a pool.</summary>
public interface IVolunteersDbContextFactory
{
    /// <summary>A context that reads with the eyes of <paramref name="scope"/>; the caller disposes of it.</summary>
    VolunteersDbContext Create(AccessScope scope);
}
