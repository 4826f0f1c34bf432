using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Concerns;

namespace Volunteers.Data.Privacy;

/// <summary>Whether a safeguarding concern about somebody is open: until it is closed nothing that may matter to it is erased.</summary>
public static class OpenConcerns
{
    /// <param name="db">Must see everything: who asks need not be who may read a concern.</param>
    public static Task<bool> AnyAboutAsync(VolunteersDbContext db, int volunteerId, CancellationToken cancellationToken) =>
        db.Set<Concern>().AnyAsync(c => c.SubjectVolunteerId == volunteerId && c.ClosedAt == null, cancellationToken);
}
