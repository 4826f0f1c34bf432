using Volunteers.Data.Messaging;

namespace Volunteers.Data.People;

/// <summary>What a merge did to rows, as it is kept: enough to put each of them back.</summary>
/// <param name="Moved">Rows that named the merged record and name the other one.</param>
/// <param name="Pointed">Rows that belonged to a row that there is no room for a second time, and belong to its twin.</param>
/// <param name="Aside">Rows that there is no room for a second time, word for word.</param>
/// <param name="Before">What was known of the person on the record that stays.</param>
/// <param name="After">What was, with what only the other knew.</param>
public sealed record MergedRows(
    IReadOnlyList<MovedRows> Moved, IReadOnlyList<PointedRow> Pointed, IReadOnlyList<AsideRow> Aside, VolunteerDetails? Before, VolunteerDetails? After)
{
    public static MergedRows None { get; } = new([], [], [], null, null);

    /// <summary>What was set aside, in words. What happened at a centre is that centre's: to whoever does not see all of them it is told as a count of kinds.</summary>
    public IReadOnlyList<string> Told(bool seesAll)
    {
        var told = Aside.Where(row => row.What is not null && row.Entity != nameof(Privacy.RetentionCase));
        return seesAll
            ? [.. told.Select(row => row.What!).Distinct()]
            : [.. told.GroupBy(row => KindOf(row.Entity)).Select(of => of.Count() == 1 ? $"1 {of.Key.One}." : FormattableString.Invariant($"{of.Count()} {of.Key.Many}."))];
    }

    private static (string One, string Many) KindOf(string entity) => entity switch
    {
        nameof(EnrolmentStep) => ("step on the way in", "steps on the way in"),
        nameof(Training.UnitAchievement) => ("unit of a course", "units of courses"),
        _ => VolunteerColumns.Words.First(words => words.Key.Name == entity).Value,
    };

    /// <summary>What is kept for good: the rows that were set aside, without what undoing alone needed, and without the e-mails, which say how somebody was reached.</summary>
    internal MergedRows Settled() => new([], [], [.. Aside.Where(row => row.Entity != nameof(Message))], null, null);
}

/// <summary>Rows that name another volunteer than before.</summary>
/// <param name="Entity">The class of the records.</param>
/// <param name="Property">Which of its properties says so.</param>
/// <param name="Ids">Their numbers.</param>
public sealed record MovedRows(string Entity, string Property, IReadOnlyList<int> Ids);

/// <summary>A row that refers to another row than before.</summary>
/// <param name="Before">What it referred to.</param>
/// <param name="After">What it refers to; null where it would be to itself.</param>
public sealed record PointedRow(string Entity, string Property, int Id, int Before, int? After);

/// <summary>A row that is in no table while the merge holds.</summary>
/// <param name="Depth">0: belongs to no other of them; a row of each depth belongs to one of the depth before.</param>
/// <param name="OfKept">Whether it stood with the record that stays.</param>
/// <param name="What">What it is, in words; null for a part of another.</param>
/// <param name="Columns">Its values by column, as <see cref="RowKeeper"/> writes them.</param>
public sealed record AsideRow(string Entity, int Id, int Depth, bool OfKept, string? What, IReadOnlyDictionary<string, string?> Columns);
