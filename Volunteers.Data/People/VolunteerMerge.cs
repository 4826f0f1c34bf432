using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Storage;

namespace Volunteers.Data.People;

/// <summary>
/// Somebody said that two records are one person: what stood with the one stands with the other from then on. Remembers row by row what it did, so that it
/// can be undone within <see cref="UndoneWithinDays"/>; what the record that stays has no room for a second time is kept here for as long as that record is.
/// </summary>
[NotAudited]
public sealed class VolunteerMerge : IVolunteerOwned
{
    public const int UndoneWithinDays = 30;

    private VolunteerMerge()
    {
    }

    public int Id { get; private set; }

    /// <summary>The record that stays. When that one is merged in its turn, its merges go with it.</summary>
    public int VolunteerId { get; private set; }

    public Volunteer Volunteer { get; private set; } = null!;

    /// <summary>The record that was merged, which nobody reads while the merge holds.</summary>
    public int MergedId { get; private set; }

    /// <summary>Whose name that record bears.</summary>
    public string MergedName { get; private set; } = string.Empty;

    public DateTimeOffset At { get; private set; }

    public Actor By { get; private set; } = null!;

    public DateTimeOffset? UndoneAt { get; private set; }

    public Actor? UndoneBy { get; private set; }

    /// <summary>When what undoing would have needed was forgotten.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>What it did.</summary>
    public MergedRows Rows { get; private set; } = MergedRows.None;

    /// <summary>Until when it can be undone.</summary>
    public DateTimeOffset UndoneUntil => At.AddDays(UndoneWithinDays);

    internal static VolunteerMerge Of(int keptId, int mergedId, string mergedName, MergedRows rows, Actor by, DateTimeOffset now) =>
        new() { VolunteerId = keptId, MergedId = mergedId, MergedName = mergedName, Rows = rows, By = by, At = now };

    internal void Undo(Actor by, DateTimeOffset now)
    {
        (UndoneAt, UndoneBy) = (now, by);
        Rows = MergedRows.None;
    }

    /// <summary>It holds for good: what undoing would have needed goes, and rows that say how somebody was reached.</summary>
    internal void Settle(DateTimeOffset now)
    {
        SettledAt = now;
        Rows = Rows.Settled();
    }

    /// <summary>The person was erased, or asked to be told from the other.</summary>
    internal void Anonymise()
    {
        MergedName = Volunteer.ErasedName;
        Rows = MergedRows.None;
    }
}

/// <summary>What follows from the facts about a merge.</summary>
public static class VolunteerMergeFacts
{
    /// <summary>Whether it holds.</summary>
    public static readonly Fact<VolunteerMerge, bool> Holds = new(m => m.UndoneAt == null);
}

/// <summary>Two records are not merged, or a merge is not undone; says every reason.</summary>
public sealed class MergeRefusedException(IReadOnlyList<string> reasons) : DomainException(string.Join(" ", reasons))
{
    public MergeRefusedException(string reason)
        : this([reason])
    {
    }

    /// <summary>At least one.</summary>
    public IReadOnlyList<string> Reasons { get; } = reasons;
}

internal sealed class VolunteerMergeConfiguration : IEntityTypeConfiguration<VolunteerMerge>
{
    public void Configure(EntityTypeBuilder<VolunteerMerge> merge)
    {
        merge.Ignore(m => m.UndoneUntil);
        merge.Property(m => m.Rows).AsJson();
        merge.HasIndex(m => m.VolunteerId);
        merge.HasIndex(m => m.MergedId);
        merge.HasIndex(m => m.At);
    }
}
