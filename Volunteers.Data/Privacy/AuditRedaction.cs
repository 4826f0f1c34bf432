using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volunteers.Data.Audit;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;

namespace Volunteers.Data.Privacy;

/// <summary>
/// Takes what tells who somebody was out of the audit trail. That something happened, when, by whom and to which fields stays, and so do
/// states, dates and numbers: texts do not.
/// </summary>
internal static class AuditRedaction
{
    private const string Erased = "(erased)";

    private static readonly ConcurrentDictionary<IModel, HashSet<string>> Kept = new();

    /// <summary>Does not save.</summary>
    public static async Task RedactAsync(VolunteersDbContext db, int volunteerId, PersonTraces traces, CancellationToken cancellationToken)
    {
        var kept = Kept.GetOrAdd(db.Model, KeptFields);
        var stories = await db.Stories.Where(s => s.VolunteerId == volunteerId).Select(s => s.Id).ToListAsync(cancellationToken);
        int[] referrals = [.. traces.Referrals];
        int[] tokens = [.. traces.Tokens];
        var accountId = traces.AccountId;
        foreach (var entry in await db.AuditEntries
            .Where(a => a.VolunteerId == volunteerId
                || (a.SubjectType == nameof(Story) && stories.Contains(a.SubjectId))
                || (a.SubjectType == nameof(Referral) && referrals.Contains(a.SubjectId))
                || (a.SubjectType == nameof(Access.AccessToken) && tokens.Contains(a.SubjectId))
                || (accountId != null && a.SubjectType == nameof(Access.Account) && a.SubjectId == accountId))
            .ToListAsync(cancellationToken))
        {
            if (entry.Action != "Erased")
            {
                entry.Changes = [.. entry.Changes.Select(change => kept.Contains(change.Field) ? change : new AuditChange(change.Field, Blank(change.Before), Blank(change.After)))];
            }
        }

        // entries about something else that name the person: a newsletter's items, a visitor who was enrolled
        foreach (var text in traces.AsJson)
        {
            var named = await db.AuditEntries.Where(a => ((string)(object)a.Changes).Contains(text)).ToListAsync(cancellationToken);
            foreach (var entry in named)
            {
                entry.Changes = [.. entry.Changes.Select(change => new AuditChange(change.Field, Without(change.Before), Without(change.After)))];
            }
        }

        string? Without(string? value) => value is null ? null : traces.Without(value);
    }

    /// <summary>The same for people who were referred and have no record of their own. Does not save.</summary>
    public static async Task RedactReferralsAsync(VolunteersDbContext db, int[] referrals, CancellationToken cancellationToken)
    {
        var kept = Kept.GetOrAdd(db.Model, KeptFields);
        foreach (var entry in await db.AuditEntries.Where(a => a.SubjectType == nameof(Referral) && referrals.Contains(a.SubjectId)).ToListAsync(cancellationToken))
        {
            entry.Changes = [.. entry.Changes.Select(change => kept.Contains(change.Field) ? change : new AuditChange(change.Field, Blank(change.Before), Blank(change.After)))];
        }
    }

    private static string? Blank(string? value) => value is null ? null : Erased;

    /// <summary>Fields that hold a state, a number or a day, wherever they occur; a date of birth is a person's.</summary>
    private static HashSet<string> KeptFields(IModel model)
    {
        var properties = model.GetEntityTypes().SelectMany(e => e.GetProperties()).ToLookup(p => p.Name, StringComparer.Ordinal);
        return [.. properties.Where(of => of.All(p => !IsText(p)) && of.Key != nameof(Volunteer.DateOfBirth) && of.Key != nameof(Volunteer.Availability)).Select(of => of.Key)];
    }

    private static bool IsText(IProperty property) => property.ClrType == typeof(string) || !(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType).IsValueType;
}
