using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Api.Access;

/// <summary>Finds what a mutation changes. What the caller may not see does not exist for them.</summary>
public static class Lookups
{
    /// <summary>The only row that matches.</summary>
    /// <param name="what">What it is, for the refusal.</param>
    /// <exception cref="NotFoundException">There is none that the caller may see.</exception>
    public static async Task<T> FindRequiredAsync<T>(
        this IQueryable<T> rows, Expression<Func<T, bool>> match, string what, CancellationToken cancellationToken)
        where T : class =>
        await rows.AsSplitQuery().SingleOrDefaultAsync(match, cancellationToken) ?? throw new NotFoundException(what);

    /// <summary>The number of the record that another belongs to, for locking it before anything of it is read.</summary>
    /// <param name="numbers">Of the only row that matches.</param>
    /// <param name="what">What the row is, for the refusal.</param>
    /// <exception cref="NotFoundException">There is none that the caller may see.</exception>
    public static async Task<int> FindRequiredAsync(this IQueryable<int> numbers, string what, CancellationToken cancellationToken) =>
        await numbers.Select(number => (int?)number).SingleOrDefaultAsync(cancellationToken) ?? throw new NotFoundException(what);

    /// <summary>Refuses when the record has changed since the person read it.</summary>
    /// <param name="version">That they read; null when they do not say.</param>
    /// <exception cref="StaleRecordException">Someone else changed it.</exception>
    public static void RequireVersion(this IVersioned record, int? version)
    {
        if (version is { } read && read != record.Version)
        {
            throw new StaleRecordException();
        }
    }

    /// <summary>The centre at which something new begins: one that is not closed.</summary>
    /// <exception cref="NotFoundException">There is none that the caller may see.</exception>
    /// <exception cref="InvalidInputException">It is closed.</exception>
    public static async Task<Centre> OpenCentreAsync(this VolunteersDbContext db, int centreId, TimeProvider clock, CancellationToken cancellationToken)
    {
        var centre = await db.Centres.Include(c => c.Successor).FindRequiredAsync(c => c.Id == centreId, "centre", cancellationToken);
        centre.RequireOpenOn(centre.Time.Today(clock));
        return centre;
    }

    /// <summary>A volunteer whom the caller may change: at one of the volunteer's centres, or (where allowed) themself.</summary>
    /// <exception cref="NotFoundException">There is none that the caller may see.</exception>
    public static async Task<Volunteer> VolunteerForChangeAsync(
        this VolunteersDbContext db, int volunteerId, string permission, Caller caller, CancellationToken cancellationToken, bool orSelf = false)
    {
        var volunteer = await db.Volunteers.Include(v => v.Enrolments).FindRequiredAsync(v => v.Id == volunteerId, "volunteer", cancellationToken);
        if (!(orSelf && caller.IsSelf(volunteerId)) && !volunteer.Enrolments.Any(e => caller.Can(permission, e.CentreId)))
        {
            caller.Require(permission, volunteer.Enrolments.FirstOrDefault()?.CentreId);
        }

        return volunteer;
    }
}
