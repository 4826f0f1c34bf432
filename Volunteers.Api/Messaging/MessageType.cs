using System.Linq.Expressions;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Messaging;

[Node]
[ObjectType<Message>(Fields =
[
    nameof(Message.Kind), nameof(Message.To), nameof(Message.Subject), nameof(Message.Status), nameof(Message.Reason), nameof(Message.DueAt),
    nameof(Message.SentAt), nameof(Message.Attempts),
])]
public static class MessageType
{
    public static Expression<Func<Message, Volunteer?>> Volunteer => m => m.Volunteer;

    /// <summary>When it is tried again; null unless it is queued.</summary>
    public static Expression<Func<Message, DateTimeOffset?>> NextAttemptAt => m => m.Status == MessageStatus.Queued ? m.NextAttemptAt : null;
}
