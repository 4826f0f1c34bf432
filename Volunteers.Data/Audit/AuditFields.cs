using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;
using Volunteers.Data.Places;

namespace Volunteers.Data.Audit;

/// <summary>Fields and values of the audit trail in words for people.</summary>
public static class AuditFields
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["At"] = "When", ["On"] = "Day", ["From"] = "From", ["To"] = "To", ["Until"] = "Until", ["Uln"] = "Unique learner number",
        ["PasswordHash"] = "Password", ["SecurityStamp"] = "Sign-ins that count", ["CalendarSecret"] = "Calendar address", ["KnownAs"] = "Name to call them by",
        ["Phone"] = "Telephone number", ["Email"] = "E-mail address", ["UserName"] = "Sign-in name", ["How"] = "How we know", ["WordingVersion"] = "Wording",
        ["EditedTitle"] = "Title", ["EditedText"] = "Text", ["Fact"] = "Proposed", ["Kind"] = "Kind",
    };

    private static readonly HashSet<string> Hidden = ["PhotoFileName", "PdfFileName", "Slug", "Uid", "Sequence", "EmailConfirmed", "LockoutEnabled", "TwoFactorEnabled"];

    /// <summary>What changed, in words; numbers of other records, and what only the machinery knows, are left out.</summary>
    /// <param name="time">The clock in which instants are said.</param>
    public static IReadOnlyList<AuditChange> InWords(IEnumerable<AuditChange> changes, IModel model, CentreTime time)
    {
        var enums = EnumFields.Of(model);
        return
        [
            .. changes.Where(change => !Hidden.Contains(change.Field) && !change.Field.EndsWith("Id", StringComparison.Ordinal))
                .Select(change => new AuditChange(TitleOf(change.Field), Value(change.Before), Value(change.After))),
        ];

        string? Value(string? value) => value switch
        {
            null or "" => null,
            "True" => "yes",
            "False" => "no",
            _ when enums.Contains(value) => AuditWords.Spaced(value, value),
            _ when DateTimeOffset.TryParseExact(value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) =>
                $"{time.DateOf(at).InWords()}, {time.TimeOf(at).InWords()}",
            _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.InWords(),
            _ => value,
        };
    }

    /// <summary>"DateOfBirth" as "Date of birth".</summary>
    public static string TitleOf(string field)
    {
        if (Titles.TryGetValue(field, out var title))
        {
            return title;
        }

        var words = AuditWords.Spaced(field, field);
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>The names of states and kinds, which the audit trail keeps as they are in code.</summary>
    private static class EnumFields
    {
        private static HashSet<string>? _names;

        public static HashSet<string> Of(IModel model) => _names ??=
        [
            .. model.GetEntityTypes().SelectMany(e => e.GetProperties())
                .Select(p => Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType)
                .Where(type => type.IsEnum).Distinct().SelectMany(Enum.GetNames),
        ];
    }
}
