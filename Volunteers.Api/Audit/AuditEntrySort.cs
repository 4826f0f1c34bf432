using Volunteers.Data.Audit;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Audit;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class AuditEntrySort : SortInputType<AuditEntry>
{
    protected override void Configure(ISortDescriptor<AuditEntry> descriptor)
    {
        descriptor.Field(e => e.At);
        descriptor.Field("by", e => e.SortActor);
        descriptor.Field(e => e.Action);
    }
}
