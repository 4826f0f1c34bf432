using System.Linq.Expressions;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Places;

[Node]
[ObjectType<Venue>(Fields =
[
    nameof(Venue.Name), nameof(Venue.Address), nameof(Venue.HowToFind), nameof(Venue.AccessNotes), nameof(Venue.RetiredAt), nameof(Venue.Version),
])]
public static class VenueType
{
    public static Expression<Func<Venue, Centre>> Centre => v => v.Centre;
}

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class VenueFilter : FilterInputType<Venue>
{
    protected override void Configure(FilterDescriptor<Venue> descriptor)
    {
        descriptor.Id<Venue>(v => v.Id);
        descriptor.Id<Centre>(v => v.CentreId);
        descriptor.Field("name", v => v.SortName);
        descriptor.Field("retired", v => v.RetiredAt != null);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class VenueSort : SortInputType<Venue>
{
    protected override void Configure(SortDescriptor<Venue> descriptor) => descriptor.Field("name", v => v.SortName);
}
