using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Volunteers.Data.People;

/// <summary>
/// Something that a cluster looks into before and while somebody volunteers: what it is called, how many have to be clear, when it is asked for again, and from which day on
/// that is so. A cluster begins with one of each kind and adds its own. It is the cluster's, because a check is the person's: two centres of one person cannot differ.
/// </summary>
public sealed class CheckType : IVersioned
{
    /// <summary>The longest time after which a check can be asked for again, in months.</summary>
    public const int MostMonths = 120;

    /// <summary>The most of a type that can be asked for.</summary>
    public const int MostRequired = 5;

    private const int MostRenewalDays = 365;

    /// <summary>How many changes of what is asked for can lie ahead, and for how many years.</summary>
    private const int MostComing = 5;

    private const int MostYearsAhead = 2;

    private List<CheckTypeDemand> _demands = [];

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

    /// <summary>Days before a new check is asked for from which it shows as due.</summary>
    public int RenewalDays { get; private set; }

    /// <summary>What was, is and will be asked for, each from its day.</summary>
    public IReadOnlyList<CheckTypeDemand> Demands => _demands;

    /// <summary>When it was withdrawn; null: it is in use. From which day on nothing is asked for is a demand, too.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    public int Version { get; private set; }

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

    /// <summary>What is asked for on a day.</summary>
    public CheckDemand On(DateOnly day) => KeptOn(day) is { Withdrawn: false } asked ? asked : CheckDemand.Nothing;

    /// <summary>The first demand that begins after a day.</summary>
    public CheckTypeDemand? NextAfter(DateOnly day)
    {
        CheckTypeDemand? next = null;
        foreach (var demand in _demands)
        {
            next = demand.From > day && !(demand.From >= next?.From) ? demand : next;
        }

        return next;
    }

    /// <summary>Begins asking for something.</summary>
    /// <param name="others">The names of the other types, folded.</param>
    /// <param name="day">From when on; null: from the beginning.</param>
    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static CheckType Add(CheckKind kind, CheckTypeDetails details, IReadOnlyCollection<string> others, DemandDay? day = null)
    {
        var type = new CheckType { Kind = kind };
        type.Change(details, others, day);
        return type;
    }

    /// <summary>Changes it. What is asked for changes from a day on; what a later demand does not ask differently changes there, too.</summary>
    /// <inheritdoc cref="Add"/>
    public void Change(CheckTypeDetails details, IReadOnlyCollection<string> others, DemandDay? day = null)
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

        var from = day?.From ?? DateOnly.MinValue;
        var asks = new CheckDemand(
            details.RequiredCount, details.RecheckAfterMonths, details.Level, details.Workforce, details.RenewedByStatusCheck, KeptOn(from).Withdrawn);
        var replaced = day?.InsteadOf is { } instead ? _demands.Find(d => d.From == instead && d.From > day.Today) : null;
        if (day is not null)
        {
            rules.RefuseIf(day.InsteadOf is not null && replaced is null, "from", "What was to begin then has begun or was taken back meanwhile. Look again before you change it.");
            rules.RefuseIf(from > day.Today.AddYears(MostYearsAhead), "from", $"Choose a day within {MostYearsAhead} years.");
            rules.RefuseIf(
                from < day.Today && asks.AsksMoreThan(KeptOn(from)), "from",
                "More cannot be asked for on days that are over: people who did all that was asked would not have been suitable. Choose today or a later day.");
            var since = _demands.Where(d => d.From > from && d.From <= day.Today).Max(d => (DateOnly?)d.From);
            rules.RefuseIf(
                from < day.Today && since is not null, "from", $"Since {since?.InWords()} something else is asked for. Choose that day or a later one.");
            rules.RefuseIf(
                from > day.Today && replaced is null && _demands.TrueForAll(d => d.From != from) && _demands.Count(d => d.From > day.Today) >= MostComing, "from",
                $"{MostComing} changes lie ahead already. Change one of them, or take one back.");
        }

        rules.ThrowIfAny();
        (Name, RenewalDays) = (name, details.RenewalDays);
        if (replaced is not null && replaced.From != from)
        {
            Remove(replaced);
        }

        Ask(from, asks);
    }

    /// <summary>It is not asked for from today on, and nothing of it falls due; what was recorded stays.</summary>
    public void Retire(DateTimeOffset now, DateOnly today)
    {
        if (RetiredAt is null)
        {
            RetiredAt = now;
            Ask(today, KeptOn(today) with { Withdrawn = true });
        }
    }

    /// <summary>It is asked for again, from today on.</summary>
    public void Restore(DateOnly today)
    {
        if (RetiredAt is not null)
        {
            RetiredAt = null;
            Ask(today, KeptOn(today) with { Withdrawn = false });
        }
    }

    /// <summary>What was to be asked for from a day on is not; what was asked before goes on.</summary>
    /// <exception cref="InvalidInputException">Nothing begins on that day, or it has begun.</exception>
    public void TakeDemandBack(DateOnly from, DateOnly today)
    {
        if (from <= today)
        {
            throw new InvalidInputException("from", "What is asked for already is not taken back: change what is asked for from today on.");
        }

        Remove(_demands.Find(d => d.From == from) ?? throw new InvalidInputException("from", $"Nothing else is to be asked for from {from.InWords()} on. Look again."));
    }

    /// <summary>As it would be after a change, to say what that would mean.</summary>
    public CheckType Preview(CheckTypeDetails details, IReadOnlyCollection<string> others, DemandDay? day = null)
    {
        var preview = Copy();
        preview.Change(details, others, day);
        return preview;
    }

    /// <summary>As it would be if it were not asked for from a day on, or asked for again.</summary>
    public CheckType Preview(bool retired, DateOnly today)
    {
        var preview = Copy();
        if (retired)
        {
            preview.Retire(DateTimeOffset.UnixEpoch, today);
        }
        else
        {
            preview.Restore(today);
        }

        return preview;
    }

    /// <summary>What is asked for on a day, and what would be if it were not withdrawn.</summary>
    private CheckDemand KeptOn(DateOnly day)
    {
        CheckTypeDemand? latest = null;
        foreach (var demand in _demands)
        {
            latest = demand.From <= day && !(demand.From <= latest?.From) ? demand : latest;
        }

        return latest?.Asks ?? CheckDemand.Nothing;
    }

    private CheckDemand KeptBefore(DateOnly day) => day == DateOnly.MinValue ? CheckDemand.Nothing : KeptOn(day.AddDays(-1));

    private void Ask(DateOnly from, CheckDemand asks)
    {
        var before = KeptOn(from);
        if (before == asks)
        {
            return;
        }

        if (_demands.Find(d => d.From == from) is { } same)
        {
            same.Ask(asks);
        }
        else
        {
            _demands.Add(CheckTypeDemand.Of(from, asks));
        }

        Follow(from, before, asks);
    }

    private void Remove(CheckTypeDemand demand)
    {
        _demands.Remove(demand);
        Follow(demand.From, demand.Asks, KeptBefore(demand.From));
    }

    /// <summary>Lets later demands follow a change, and forgets those that ask for nothing else than the one before them.</summary>
    private void Follow(DateOnly from, CheckDemand before, CheckDemand after)
    {
        foreach (var later in _demands.Where(d => d.From > from))
        {
            later.Ask(later.Asks.Following(before, after));
        }

        foreach (var needless in _demands.Where(d => d.From >= from && d.Asks == KeptBefore(d.From)).ToList())
        {
            _demands.Remove(needless);
        }

        Version++;
    }

    private CheckType Copy()
    {
        var copy = (CheckType)MemberwiseClone();
        copy._demands = _demands.ConvertAll(d => CheckTypeDemand.Of(d.From, d.Asks));
        return copy;
    }

    private static CheckType First(CheckKind kind) => new()
    {
        Id = IdOf(kind),
        Name = char.ToUpperInvariant(kind.InWords()[0]) + kind.InWords()[1..],
        Kind = kind,
        RenewalDays = 60,
        Version = 1,
        _demands =
        [
            CheckTypeDemand.Of(DateOnly.MinValue, kind switch
            {
                CheckKind.Dbs => new CheckDemand(1, 36, RenewedByStatusCheck: true),
                CheckKind.Reference => new CheckDemand(2),
                _ => CheckDemand.Nothing,
            }),
        ],
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
        type.HasMany(t => t.Demands).WithOne().HasForeignKey(d => d.CheckTypeId);

        // no rule can answer anything of a type without them
        type.Navigation(t => t.Demands).AutoInclude();
        type.HasData(CheckType.BuiltIn.Select(t => new { t.Id, t.Name, t.SortName, t.Kind, t.RenewalDays, t.Version }));
    }
}
