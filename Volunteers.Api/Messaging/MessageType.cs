using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Messaging;

[Node]
[Authorize(Policy = Permissions.MessagesRead)]
[ObjectType<Message>(Fields =
[
    nameof(Message.Kind), nameof(Message.To), nameof(Message.Subject), nameof(Message.Status), nameof(Message.Reason), nameof(Message.DueAt),
    nameof(Message.SentAt), nameof(Message.Attempts),
])]
public static class MessageType
{
    [NodeResolver]
    public static IQueryable<Message> GetNodes(VolunteersDbContext db) => db.Messages.AsNoTracking();

    [UseBatching(nameof(Volunteer.Id), ParentKey = nameof(Message.VolunteerId))]
    [UseFirstOrDefault]
    [UseProjection]
    public static IQueryable<Volunteer> GetVolunteer(VolunteersDbContext db) => db.Volunteers;

    /// <summary>When it is tried again; null unless it is queued.</summary>
    public static DateTimeOffset? GetNextAttemptAt([Parent(nameof(Message.Status), nameof(Message.NextAttemptAt))] Message message) =>
        message.Status == MessageStatus.Queued ? message.NextAttemptAt : null;
}
