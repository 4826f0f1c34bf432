using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Api.Messaging;

/// <summary>What lists of this type may be filtered by.</summary>
public sealed class MessageFilter : FilterInputType<Message>
{
    protected override void Configure(FilterDescriptor<Message> descriptor)
    {
        descriptor.Id<Message>(m => m.Id);
        descriptor.Id<Volunteer>(m => m.VolunteerId);
        descriptor.Field("kind", m => m.Kind.ToLower());
        descriptor.Field(m => m.Status);
        descriptor.Field(m => m.DueAt);
        descriptor.Field(m => m.SentAt);
    }
}

/// <summary>What lists of this type may be ordered by.</summary>
public sealed class MessageSort : SortInputType<Message>
{
    protected override void Configure(SortDescriptor<Message> descriptor)
    {
        descriptor.Field(m => m.Kind);
        descriptor.Field(m => m.Status);
        descriptor.Field(m => m.DueAt);
        descriptor.Field(m => m.SentAt);
    }
}
