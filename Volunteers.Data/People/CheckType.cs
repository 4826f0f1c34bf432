using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.People;

/// <summary>
/// Something that a cluster looks into before and while somebody volunteers: what it is called, how many have to be clear, when it is asked for again. A cluster begins with
/// one of each kind and adds its own. It is the cluster's, because a check is the person's: two centres of one person cannot differ.
/// </summary>
public sealed class CheckType : IVersioned
{
    /// <summary>The longest time after which a check can be asked for again, in months.</summary>
    public const int MostMonths = 120;

    /// <summary>The most of a type that can be asked for.</summary>
    public const int MostRequired = 5;

    private const int MostRenewalDays = 365;

    private CheckType()
    {
    }

    public int Id { get; private set; }

    public string Name { get; private set; } = string.Empty;

    /// <summary>The name, folded: what lists are ordered by, and no two types share.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    /// <summary>Never changes: it decides what is asked of a check of this type.</summary>
    public CheckKind Kind { get; private set; }

    /// <summary>How many have to be clear before somebody starts; 0: not asked of everyone, though a role may.</summary>
    public int RequiredCount { get; private set; }

    /// <summary>Months from the decision after which a new check is asked for; null: never.</summary>
    public int? RecheckAfterMonths { get; private set; }

    /// <summary>Days before that from which it shows as due.</summary>
    public int RenewalDays { get; private set; }

    /// <summary>Of DBS checks: the least that a certificate has to be; null: any.</summary>
    public DbsLevel? Level { get; private set; }

    /// <summary>Of DBS checks: what a certificate has to be for; null: any.</summary>
    public DbsWorkforce? Workforce { get; private set; }

    /// <summary>Of DBS checks: whether the Update Service answering "no change" puts the next check off as a new certificate would.</summary>
    public bool RenewedByStatusCheck { get; private set; }

    /// <summary>Since when it is not asked for any more.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    public int Version { get; private set; }

    /// <summary>How many have to be clear before somebody starts, today.</summary>
    public int Asked => RetiredAt is null ? RequiredCount : 0;

    /// <summary>As the middle of a sentence: what the kind is called, unless the cluster calls it otherwise.</summary>
    public string InWords => string.Equals(Name, Kind.InWords(), StringComparison.OrdinalIgnoreCase) ? Kind.InWords() : Name;

    /// <summary>What a cluster begins with, one of each kind.</summary>
    public static IReadOnlyList<CheckType> BuiltIn { get; } = [.. Enum.GetValues<CheckKind>().Select(First)];

    /// <summary>The number of the type of a kind that every cluster begins with.</summary>
    public static int IdOf(CheckKind kind) => (int)kind + 1;

    /// <summary>The type of a kind that every cluster begins with, as it is then.</summary>
    public static CheckType Of(CheckKind kind) => BuiltIn[(int)kind];

    /// <summary>Several of them, for example "2 clear references".</summary>
    public string Several(int count) => InWords == Kind.InWords()
        ? FormattableString.Invariant($"{count} clear {InWords}s")
        : FormattableString.Invariant($"{InWords}, {count} clear");

    /// <summary>Begins asking for something.</summary>
    /// <param name="others">The names of the other types, folded.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static CheckType Add(CheckKind kind, CheckTypeDetails details, IReadOnlyCollection<string> others)
    {
        var type = new CheckType { Kind = kind };
        type.Change(details, others);
        return type;
    }

    /// <inheritdoc cref="Add"/>
    public void Change(CheckTypeDetails details, IReadOnlyCollection<string> others)
    {
        var rules = new InputRules();
        var name = rules.Required("name", details.Name, "what is checked", 80);
        rules.RefuseIf(name.Length > 0 && others.Contains(SearchText.Fold(name)), "name", "There is a check of this name. Change that one, or bring it back into use.");
        rules.RefuseIf(details.RequiredCount is < 0 or > MostRequired, "requiredCount", $"Enter how many have to be clear as 0 to {MostRequired}.");
        rules.RefuseIf(details.RecheckAfterMonths is < 1 or > MostMonths, "recheckAfterMonths", $"Enter 1 to {MostMonths} months, or leave it empty if it is never repeated.");
        rules.RefuseIf(details.RenewalDays is < 1 or > MostRenewalDays, "renewalDays", $"Enter 1 to {MostRenewalDays} days.");
        if (Kind != CheckKind.Dbs)
        {
            rules.RefuseIf(details.Level is not null, "level", "Only a DBS check has a level.");
            rules.RefuseIf(details.Workforce is not null, "workforce", "Only a DBS check is for a workforce.");
            rules.RefuseIf(details.RenewedByStatusCheck, "renewedByStatusCheck", "Only a DBS check is on the Update Service.");
        }

        rules.ThrowIfAny();
        (Name, RequiredCount, RecheckAfterMonths, RenewalDays) = (name, details.RequiredCount, details.RecheckAfterMonths, details.RenewalDays);
        (Level, Workforce, RenewedByStatusCheck) = (details.Level, details.Workforce, details.RenewedByStatusCheck);
    }

    /// <summary>It is not asked for any more, and nothing of it falls due; what was recorded stays.</summary>
    public void Retire(DateTimeOffset now) => RetiredAt ??= now;

    /// <summary>It is asked for again.</summary>
    public void Restore() => RetiredAt = null;

    /// <summary>As it would be after a change, to say what that would mean.</summary>
    public CheckType Preview(CheckTypeDetails details, IReadOnlyCollection<string> others)
    {
        var preview = (CheckType)MemberwiseClone();
        preview.Change(details, others);
        return preview;
    }

    /// <summary>As it would be if it were not asked for, or asked for again.</summary>
    public CheckType Preview(bool retired)
    {
        var preview = (CheckType)MemberwiseClone();
        preview.RetiredAt = retired ? DateTimeOffset.UnixEpoch : null;
        return preview;
    }

    private static CheckType First(CheckKind kind) => new()
    {
        Id = IdOf(kind),
        Name = char.ToUpperInvariant(kind.InWords()[0]) + kind.InWords()[1..],
        Kind = kind,
        RequiredCount = kind switch { CheckKind.Dbs => 1, CheckKind.Reference => 2, _ => 0 },
        RecheckAfterMonths = kind == CheckKind.Dbs ? 36 : null,
        RenewalDays = 60,
        RenewedByStatusCheck = kind == CheckKind.Dbs,
        Version = 1,
    };
}

/// <summary>Records checks of the types that every cluster begins with.</summary>
public static class FirstCheckTypes
{
    /// <summary>As <see cref="Volunteer.RecordCheck"/>, of the type of a kind that a cluster begins with, as it is then.</summary>
    public static Check RecordCheck(
        this Volunteer volunteer, CheckKind kind, CheckStatus status, DateOnly on, string? reference, Access.Actor by, DateOnly today, CertificateDetails? certificate = null) =>
        volunteer.RecordCheck(CheckType.Of(kind), status, on, reference, by, today, certificate);
}

/// <summary>What is decided about a type of check, as it is entered.</summary>
public sealed record CheckTypeDetails(
    string? Name, int RequiredCount = 0, int? RecheckAfterMonths = null, int RenewalDays = 60,
    DbsLevel? Level = null, DbsWorkforce? Workforce = null, bool RenewedByStatusCheck = false);

internal sealed class CheckTypeConfiguration : IEntityTypeConfiguration<CheckType>
{
    public void Configure(EntityTypeBuilder<CheckType> type)
    {
        type.Property(t => t.Name).HasMaxLength(80);
        type.HasIndex(t => t.SortName).IsUnique();
        type.HasData(CheckType.BuiltIn);
    }
}
