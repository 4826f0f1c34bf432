using Volunteers.Data.Access;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Staff;

/// <summary>What lists of accounts may be filtered by.</summary>
public sealed class AccountFilter : FilterInputType<Account>
{
    protected override void Configure(FilterDescriptor<Account> descriptor)
    {
        descriptor.Id<Account>(a => a.Id);
        descriptor.Field("displayName", a => a.SortName);
        descriptor.Field("email", a => a.SortEmail);
        descriptor.Field("disabled", a => a.DisabledAt != null);
        descriptor.Field("hasRole", a => a.Roles.Any());
        descriptor.Field(a => a.LastSignInAt);
    }
}

/// <summary>What lists of accounts may be ordered by.</summary>
public sealed class AccountSort : SortInputType<Account>
{
    protected override void Configure(SortDescriptor<Account> descriptor)
    {
        descriptor.Field("displayName", a => a.SortName);
        descriptor.Field("email", a => a.SortEmail);
        descriptor.Field(a => a.LastSignInAt);
    }
}
