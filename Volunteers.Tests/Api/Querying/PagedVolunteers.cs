using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Tests.Api.Querying;

/// <summary>Lists in orders that the product's own lists do not have: by columns that may be null, and by truth values.</summary>
[QueryType]
public static class PagedVolunteers
{
    [UsePaging]
    [UseProjection]
    public static IQueryable<Volunteer> GetByName(VolunteersDbContext db) => db.Volunteers.OrderBy(v => v.SortName);

    [UsePaging]
    [UseProjection]
    public static IQueryable<Volunteer> GetByPhone(VolunteersDbContext db) => db.Volunteers.OrderBy(v => v.Phone);

    [UsePaging]
    [UseProjection]
    public static IQueryable<Volunteer> GetByPhoneDown(VolunteersDbContext db) => db.Volunteers.OrderByDescending(v => v.Phone);

    [UsePaging]
    [UseProjection]
    public static IQueryable<Volunteer> GetByParent(VolunteersDbContext db) => db.Volunteers.OrderBy(v => v.ParentOrCarer).ThenByDescending(v => v.DateOfBirth);

    [UsePaging]
    [UseProjection]
    public static IQueryable<Volunteer> GetByParentDown(VolunteersDbContext db) =>
        db.Volunteers.OrderByDescending(v => v.ParentOrCarer).ThenBy(v => v.DateOfBirth).ThenByDescending(v => v.Phone);

    /// <summary>A truth value that may be missing.</summary>
    [UsePaging]
    [UseProjection]
    public static IQueryable<Volunteer> GetByAnswer(VolunteersDbContext db) => db.Volunteers.OrderBy(v => v.Phone == null ? (bool?)null : v.ParentOrCarer);

    [UsePaging]
    [UseProjection]
    public static IQueryable<Volunteer> GetByAnswerDown(VolunteersDbContext db) =>
        db.Volunteers.OrderByDescending(v => v.Phone == null ? (bool?)null : v.ParentOrCarer);

    /// <summary>With a value of its own beside those of the cursor.</summary>
    [UsePaging]
    [UseProjection]
    public static IQueryable<Volunteer> GetFrom(int least, VolunteersDbContext db) => db.Volunteers.Where(v => v.Id >= least).OrderBy(v => v.DateOfBirth).ThenBy(v => v.Phone);
}
