using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Access;

/// <summary>
/// Counts the changes, made in this process, of what decides who may do what. What was read about a caller is good as long as the count
/// stands, and for a short time only, because other processes change it too.
/// </summary>
public static class AccessChanges
{
    private static long _count;

    /// <summary>Changes so far.</summary>
    public static long Count => Interlocked.Read(ref _count);

    /// <summary>Counts once when any of <paramref name="tracker"/>'s changes is of this kind; call it when they are saved.</summary>
    internal static bool In(ChangeTracker tracker) => tracker.Entries().Any(entry =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
        && entry.Entity is Account or StaffRole or StaffInvitation or AccessToken or Enrolment or Volunteer or Centre
            or Cohort or CohortPlace or Assignment or RotaPlace);

    /// <summary>Something was saved.</summary>
    internal static void Happened() => Interlocked.Increment(ref _count);
}
