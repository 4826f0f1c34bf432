using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Attention;

/// <summary>What waits in one area. The dashboard asks every implementation that the person may act on; being in the assembly is enough to be asked.</summary>
public interface IAttentionSource
{
    /// <summary>More than this of one kind, and a list of its own is the place to look.</summary>
    const int MostOfAKind = 25;

    /// <summary>One of <see cref="Permissions"/>, without which its items are no use; null where who may act on them is no matter of permissions.</summary>
    string? Permission { get; }

    /// <summary>What waits at some centres, read in one statement, or one for each level; at most <see cref="MostOfAKind"/> of a kind.</summary>
    Task<IReadOnlyList<AttentionItem>> FindAsync(AttentionQuery query, CancellationToken cancellationToken);
}

/// <summary>Where and when to look.</summary>
/// <param name="Db">As the person who asks sees it.</param>
/// <param name="Today">The day at the centres.</param>
public sealed record AttentionQuery(VolunteersDbContext Db, int[] CentreIds, DateTimeOffset Now, DateOnly Today);

/// <summary>Something that wants attention today.</summary>
/// <param name="DueOn">By when; null when it is simply open.</param>
/// <param name="Subject">The record to open.</param>
public sealed record AttentionItem(
    AttentionKind Kind, string Title, string Detail, DateOnly? DueOn, [property: GraphQLType("Node")] object? Subject);

/// <summary>Why something wants attention.</summary>
public enum AttentionKind
{
    CheckOverdue,
    CheckDue,
    EnquiryWaiting,
    OfferExpiring,
    ContributionsToConfirm,
    AttendanceNotRecorded,
    SessionShort,
    MeetingNotScheduled,
    NewsletterDraft,
    MessageFailed,
    AccreditationExpiring,
    ConcernWaiting,
    DataRequest,
    RetentionDue,
    NewsletterTakenDown,
    ReferralOverdue,
    ContactDue,

    /// <summary>Somebody is expected at a coming session, and is not ready that day.</summary>
    NotReady,

    /// <summary>Somebody on the way in stands at a stage for longer than their centre wants.</summary>
    EnrolmentOverdue,

    /// <summary>A referee answered, and nobody has decided.</summary>
    ReferenceToDecide,

    /// <summary>A referee does not answer, or declined.</summary>
    ReferenceUnanswered,
}
