using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Audit;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class AuditEntryFilter : FilterInputType<AuditEntry>
{
    protected override void Configure(FilterDescriptor<AuditEntry> descriptor)
    {
        descriptor.Id<AuditEntry>(e => e.Id);
        descriptor.Id<Volunteer>(e => e.VolunteerId);
        descriptor.Id<Centre>(e => e.CentreId);
        descriptor.Field(e => e.At);
        descriptor.Field(e => e.Area);
        descriptor.Field("by", e => e.SortActor);
        descriptor.Field("action", e => e.Action.ToLower());
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class AuditEntrySort : SortInputType<AuditEntry>
{
    protected override void Configure(SortDescriptor<AuditEntry> descriptor)
    {
        descriptor.Field(e => e.At);
        descriptor.Field("by", e => e.SortActor);
        descriptor.Field(e => e.Action);
    }
}
