using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Staff;

[QueryType]
public static class StaffQueries
{
    /// <summary>Who signs in with an account: all of the cluster for its administrators, the staff of their own centres for coordinators.</summary>
    /// <param name="centreId">Only who has a role at that centre; those with a role for the whole cluster are not among them.</param>
    [Authorize(Policy = Permissions.StaffRead)]
    [UsePaging]
    [UseFiltering<AccountFilter>]
    [UseSorting<AccountSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Account>>> Accounts([ID<Centre>] int? centreId) =>
        db => db.Accounts.Where(a => centreId == null || a.Roles.Any(role => role.CentreId == centreId)).OrderBy(a => a.SortName);
}
