using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Tests.Api.Querying;

/// <summary>Lists in orders that the product's own lists do not have: by columns that may be null, and by truth values.</summary>
[QueryType]
public static class PagedVolunteers
{
    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> ByName => db => db.Volunteers.OrderBy(v => v.SortName);

    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> ByPhone => db => db.Volunteers.OrderBy(v => v.Phone);

    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> ByPhoneDown => db => db.Volunteers.OrderByDescending(v => v.Phone);

    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> ByParent =>
        db => db.Volunteers.OrderBy(v => v.ParentOrCarer).ThenByDescending(v => v.DateOfBirth);

    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> ByParentDown =>
        db => db.Volunteers.OrderByDescending(v => v.ParentOrCarer).ThenBy(v => v.DateOfBirth).ThenByDescending(v => v.Phone);

    /// <summary>A truth value that may be missing.</summary>
    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> ByAnswer =>
        db => db.Volunteers.OrderBy(v => v.Phone == null ? (bool?)null : v.ParentOrCarer);

    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> ByAnswerDown =>
        db => db.Volunteers.OrderByDescending(v => v.Phone == null ? (bool?)null : v.ParentOrCarer);

    /// <summary>With a value of its own beside those of the cursor.</summary>
    [UsePaging]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> From(int least) =>
        db => db.Volunteers.Where(v => v.Id >= least).OrderBy(v => v.DateOfBirth).ThenBy(v => v.Phone);
}

[ObjectType<Volunteer>(Fields = [nameof(Volunteer.FullName), nameof(Volunteer.Phone), nameof(Volunteer.ParentOrCarer), nameof(Volunteer.DateOfBirth)])]
public static class PagedVolunteerType;
