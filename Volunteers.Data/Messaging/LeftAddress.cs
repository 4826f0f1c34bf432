using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volunteers.Data.People;

namespace Volunteers.Data.Messaging;

/// <summary>
/// An address that sign-in links of a person went to and no longer do. It is told, whoever made the change and however: the owner of the address is the one
/// who can say that it was not them.
/// </summary>
internal sealed record LeftAddress(int VolunteerId, string Name, string Address, int Version)
{
    /// <returns>Null when the person had none, keeps it, or asked to be forgotten.</returns>
    public static LeftAddress? Of(Volunteer volunteer, EntityEntry entry)
    {
        if (entry.State != EntityState.Modified || volunteer.ErasedAt is not null)
        {
            return null;
        }

        var email = entry.Property(nameof(Volunteer.Email));
        return email is { IsModified: true, OriginalValue: string before } && !string.Equals(before, volunteer.Email, StringComparison.OrdinalIgnoreCase)
            ? new LeftAddress(volunteer.Id, volunteer.KnownAs, before, volunteer.Version)
            : null;
    }

    /// <summary>Puts an e-mail to each of them into the ledger.</summary>
    public static async Task TellAsync(VolunteersDbContext db, IReadOnlyCollection<LeftAddress> left, CancellationToken cancellationToken)
    {
        if (left.Count == 0)
        {
            return;
        }

        int[] ids = [.. left.Select(each => each.VolunteerId)];
        var centres = await db.Enrolments.AsNoTracking()
            .Where(e => ids.Contains(e.VolunteerId))
            .Select(e => new { e.Id, e.VolunteerId, e.CentreId, e.Centre.Name, e.Centre.Phone })
            .ToListAsync(cancellationToken);
        var now = db.Clock.GetUtcNow();
        foreach (var each in left)
        {
            var centre = centres.Where(c => c.VolunteerId == each.VolunteerId).MinBy(c => c.Id);
            var payload = JsonSerializer.Serialize(new AddressChangedPayload(each.Name, centre?.Name ?? "Volunteers", centre?.Phone), JsonSerializerOptions.Web);
            db.Add(Message.ForAddress(
                MessageKinds.AddressChanged, new Occasion(Topic.SignIn, each.VolunteerId, $"{Occasion.Stamp(now)}:{each.Version}"), each.Address, centre?.CentreId, now, now, payload));
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}

/// <summary>What the e-mail to an address that was left is made from. The new address is not in it: it may be somebody else's.</summary>
/// <param name="Name">Whose address it was.</param>
/// <param name="Centre">Whom to ask.</param>
/// <param name="Phone">The centre's, when known.</param>
public sealed record AddressChangedPayload(string Name, string Centre, string? Phone);
