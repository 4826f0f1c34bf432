using Volunteers.Data.Messaging;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Messaging;

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class MessageSort : SortInputType<Message>
{
    protected override void Configure(ISortDescriptor<Message> descriptor)
    {
        descriptor.Field(m => m.Kind);
        descriptor.Field(m => m.Status);
        descriptor.Field(m => m.DueAt);
        descriptor.Field(m => m.SentAt);
    }
}
