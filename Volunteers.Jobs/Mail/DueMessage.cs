using Volunteers.Data.Messaging;

namespace Volunteers.Jobs.Mail;

/// <summary>A row that the ledger should hold: to be sent to a volunteer, or skipped for a reason.</summary>
/// <param name="Kind">One of <see cref="MessageKinds"/>.</param>
/// <param name="CentreId">The centre that tells them.</param>
/// <param name="Payload">What the text is made from beside the record, as JSON.</param>
public sealed record DueMessage(
    string Kind, Occasion Occasion, int VolunteerId, int CentreId, DateTimeOffset DueAt, string? SkipReason = null, string? Payload = null);
