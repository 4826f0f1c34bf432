using Volunteers.Data;
using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Mail;

/// <summary>
/// Finds what people have to be told of records of one family. Asked again and again: what the ledger holds already is left alone, so that
/// nobody is told twice.
/// </summary>
public interface IPlanner
{
    /// <summary>Makes the changes that time alone brings about, such as the lapse of an offer, and saves them.</summary>
    Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What the ledger should hold by now.</summary>
    /// <param name="changed">The records that were just changed, of whatever topic; null for all records.</param>
    Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken);
}

/// <summary>Reads what was changed.</summary>
internal static class ChangedRecords
{
    /// <summary>The numbers of the changed records of a topic; null for all records of it.</summary>
    public static int[]? Of(this IReadOnlyCollection<(Topic Topic, int Id)>? changed, Topic topic) =>
        changed is null ? null : [.. changed.Where(record => record.Topic == topic).Select(record => record.Id)];
}

/// <summary>A row that the ledger should hold: to be sent to a volunteer, or skipped for a reason.</summary>
/// <param name="Kind">One of <see cref="MessageKinds"/>.</param>
/// <param name="CentreId">The centre that tells them.</param>
/// <param name="Payload">What the text is made from beside the record, as JSON.</param>
public sealed record DueMessage(
    string Kind, Occasion Occasion, int VolunteerId, int CentreId, DateTimeOffset DueAt, string? SkipReason = null, string? Payload = null);
