using System.Diagnostics.CodeAnalysis;

namespace Volunteers.Jobs.Mail;

/// <summary>What a composer made of a ledger row: an e-mail, or the reason why there is none any more.</summary>
public sealed record Composition
{
    private Composition()
    {
    }

    public IMailModel? Model { get; private init; }

    /// <summary>Who it appears to come from: the centre.</summary>
    public string? SenderName { get; private init; }

    public string? RecipientName { get; private init; }

    /// <summary>Where answers go: the centre's own address.</summary>
    public string? ReplyTo { get; private init; }

    public MailInvitation? Invitation { get; private init; }

    public Uri? Unsubscribe { get; private init; }

    public string? SkipReason { get; private init; }

    [MemberNotNullWhen(false, nameof(Model))]
    [MemberNotNullWhen(true, nameof(SkipReason))]
    public bool IsSkipped => SkipReason is not null;

    public static Composition Of(
        IMailModel model, string? senderName, string? recipientName, string? replyTo = null, MailInvitation? invitation = null, Uri? unsubscribe = null) =>
        new() { Model = model, SenderName = senderName, RecipientName = recipientName, ReplyTo = replyTo, Invitation = invitation, Unsubscribe = unsubscribe };

    public static Composition Skip(string reason) => new() { SkipReason = reason };
}
