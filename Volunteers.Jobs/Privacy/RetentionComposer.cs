using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.Privacy;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Privacy;

/// <summary>Writes who will be erased, leaving out whom somebody decided to keep meanwhile.</summary>
public sealed class RetentionComposer(PublicAddresses addresses) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.RetentionWarning];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var ids = JsonSerializer.Deserialize<int[]>(message.Payload ?? "[]", JsonSerializerOptions.Web) ?? [];
        var cases = await db.RetentionCases.AsNoTracking()
            .Where(c => ids.Contains(c.VolunteerId) && c.KeptUntil == null && c.Volunteer.ErasedAt == null)
            .Include(c => c.Volunteer).OrderBy(c => c.Volunteer.SortSurname)
            .ToListAsync(cancellationToken);
        var centre = await db.Centres.AsNoTracking().SingleAsync(c => c.Id == message.TopicId, cancellationToken);
        if (cases.Count == 0)
        {
            return Composition.Skip("Everybody is kept, or was erased before it was sent.");
        }

        var mail = new RetentionMail(
            centre.Name, [.. cases.Select(c => new RetentionMailPerson(c.Volunteer.FullName, $"{InWords(c.Basis)}; last heard of on {c.LastOn.InWords()}"))],
            centre.Time.DateOf(cases.Min(c => c.ErasedFrom)), addresses.Retention);
        return Composition.Of(mail, centre.Name, null, centre.Email);
    }

    private static string InWords(RetentionBasis basis) => basis switch
    {
        RetentionBasis.Enquiry => "only enquired",
        RetentionBasis.Left => "left",
        _ => "was not taken on, or withdrew",
    };
}
