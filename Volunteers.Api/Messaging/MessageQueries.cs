using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.Messaging;

[QueryType]
public static class MessageQueries
{
    /// <summary>The ledger: every e-mail that was due, with its outcome and the reason.</summary>
    [Authorize(Policy = Permissions.MessagesRead)]
    [Cost(10, Factor = 200)] // the longest table: some messages for each thing that ever happened
    [UsePaging]
    [UseFiltering<MessageFilter>]
    [UseSorting<MessageSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Message>>> Messages => db => db.Messages.OrderByDescending(m => m.DueAt);
}
