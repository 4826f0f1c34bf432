using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;

namespace Volunteers.Data.People;

/// <summary>Something that happened to a certificate at the DBS Update Service: the person subscribed, somebody asked and was told.</summary>
public sealed class UpdateServiceEntry : IPartOf, IRecordedFact
{
    public int Id { get; private set; }

    public int CheckId { get; private set; }

    public Check Check { get; private set; } = null!;

    public required UpdateServiceEvent What { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>Who recorded it.</summary>
    public required Actor By { get; init; }

    /// <inheritdoc/>
    [NotAudited]
    public DateTimeOffset? RecordedAt { get; private set; }

    (Type Type, int Id) IPartOf.Whole => (typeof(Check), CheckId);
}

/// <summary>What can happen to a certificate at the Update Service. Stored by number: append, never renumber.</summary>
public enum UpdateServiceEvent
{
    /// <summary>The person keeps the certificate up to date there.</summary>
    Subscribed = 0,

    /// <summary>The person does so no longer.</summary>
    Ended = 1,

    /// <summary>Asked: the certificate still says what there is.</summary>
    NoChange = 2,

    /// <summary>Asked: something changed, a new certificate is needed.</summary>
    Changed = 3,
}

/// <summary>What the Update Service answered when it was last asked.</summary>
/// <param name="Changed">Whether a new certificate is needed.</param>
/// <param name="On">The day on which it was asked.</param>
public readonly record struct StatusAnswer(bool Changed, DateOnly On)
{
    /// <returns>Null when it was never asked.</returns>
    public static StatusAnswer? Of(UpdateServiceEvent? answer, DateOnly? on) => answer is { } what && on is { } day ? new StatusAnswer(what == UpdateServiceEvent.Changed, day) : null;
}

/// <summary>What can happen at the Update Service, in words.</summary>
public static class UpdateServiceEvents
{
    /// <summary>Whether somebody asked and was answered.</summary>
    public static bool IsAnswer(this UpdateServiceEvent what) => what is UpdateServiceEvent.NoChange or UpdateServiceEvent.Changed;

    public static string InWords(this UpdateServiceEvent what) => what switch
    {
        UpdateServiceEvent.Subscribed => "subscribed",
        UpdateServiceEvent.Ended => "no longer subscribed",
        UpdateServiceEvent.NoChange => "asked, no change",
        UpdateServiceEvent.Changed => "asked, changed: a new certificate is needed",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}

internal sealed class UpdateServiceEntryConfiguration : IEntityTypeConfiguration<UpdateServiceEntry>
{
    public void Configure(EntityTypeBuilder<UpdateServiceEntry> entry)
    {
        entry.HasIndex(e => new { e.CheckId, e.On, e.What });
        entry.HasIndex(e => new { e.What, e.On });
    }
}
