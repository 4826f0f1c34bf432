using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.People;

[QueryType]
[Authorize]
public static class EnrolmentQueries
{
    /// <summary>Where people stand with the centres, those who have stood there longest first.</summary>
    [UsePaging]
    [UseFiltering<EnrolmentFilter>]
    [UseSorting<EnrolmentSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Enrolment>>> Enrolments => db => db.Enrolments
        .Where(e => !db.Volunteers.Any(v => v.Id == e.VolunteerId && v.ErasedAt != null))
        .OrderBy(e => EnrolmentFacts.StageSince.Of(e));
}

/// <summary>What lists of enrolments may be filtered by.</summary>
public sealed class EnrolmentFilter : FilterInputType<Enrolment>
{
    protected override void Configure(FilterDescriptor<Enrolment> descriptor)
    {
        descriptor.Id<Enrolment>(e => e.Id);
        descriptor.Id<Centre>(e => e.CentreId);
        descriptor.Field("stage", EnrolmentFacts.Stage.Expression);
        descriptor.Field("stageSince", EnrolmentFacts.StageSince.Expression);
    }
}

/// <summary>What lists of enrolments may be ordered by.</summary>
public sealed class EnrolmentSort : SortInputType<Enrolment>
{
    protected override void Configure(SortDescriptor<Enrolment> descriptor)
    {
        descriptor.Field("stage", EnrolmentFacts.Stage.Expression);
        descriptor.Field("stageSince", EnrolmentFacts.StageSince.Expression);
    }
}
