using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Storage;

namespace Volunteers.Data.People;

/// <summary>Who is asked for a reference, as it is entered.</summary>
/// <param name="Relationship">How they and the volunteer know each other.</param>
public sealed record RefereeDetails(string? Name, string? Email, string? Telephone, string? Relationship);

/// <summary>What a referee answers.</summary>
/// <param name="Capacity">How they know the volunteer.</param>
/// <param name="KnownSince">Since when; a year, or "since school".</param>
/// <param name="Telephone">Where they may be rung about it.</param>
public sealed record RefereesAnswer(ReferenceAnswer? Answer, string? Words, string? Capacity, string? KnownSince, string? Telephone = null)
{
    public const int LongestWords = 4000;
}

/// <summary>Whether a referee would recommend somebody to work with children and families. Stored by number: append, never renumber.</summary>
public enum ReferenceAnswer
{
    Yes = 0,
    No = 1,
    CannotSay = 2,

    /// <summary>They would rather not give a reference.</summary>
    Declined = 3,
}

/// <summary>How an answer came. Stored by number: append, never renumber.</summary>
public enum ReferenceChannel
{
    /// <summary>The referee answered on the page behind the link.</summary>
    Page = 0,
    Letter = 1,
    Telephone = 2,
    Email = 3,
    InPerson = 4,
}

/// <summary>How far a reference is. It follows from its facts; see <see cref="ReferenceFacts.Status"/>.</summary>
public enum ReferenceStatus
{
    Asked = 0,
    Reminded = 1,

    /// <summary>Answered, and waits for a decision.</summary>
    Answered = 2,
    Declined = 3,
    Satisfactory = 4,
    NotSatisfactory = 5,
    Withdrawn = 6,
}

/// <summary>The states and answers of references in words.</summary>
public static class ReferenceWords
{
    /// <summary>As the middle of a sentence.</summary>
    public static string InWords(this ReferenceStatus status) => status switch
    {
        ReferenceStatus.Asked => "asked",
        ReferenceStatus.Reminded => "reminded",
        ReferenceStatus.Answered => "answered, decision outstanding",
        ReferenceStatus.Declined => "declined",
        ReferenceStatus.Satisfactory => "satisfactory",
        ReferenceStatus.NotSatisfactory => "not satisfactory",
        ReferenceStatus.Withdrawn => "withdrawn",
        _ => throw new UnreachableException(),
    };
}

/// <summary>
/// The secret of one e-mail to a referee: a hash of it, made when the e-mail leaves, so that the secret itself is nowhere but in the e-mail. It works for the round in
/// which it was made.
/// </summary>
[NotAudited]
public sealed class ReferenceLink
{
    private ReferenceLink()
    {
    }

    public int Id { get; private set; }

    public int ReferenceRequestId { get; private set; }

    public ReferenceRequest Request { get; private set; } = null!;

    public int Round { get; private set; }

    public string SecretHash { get; private set; } = string.Empty;

    public DateTimeOffset MadeAt { get; private set; }

    /// <returns>The link, and its secret, which cannot be had again.</returns>
    public static (ReferenceLink Link, string Secret) Make(ReferenceRequest request, DateTimeOffset now)
    {
        var secret = Access.Secrets.NewToken();
        return (new ReferenceLink { ReferenceRequestId = request.Id, Round = request.Round, SecretHash = Access.Secrets.Hash(secret), MadeAt = now }, secret);
    }

    /// <summary>Whether it leads anywhere: to the question, or to the thanks when that was answered. Needs <see cref="Request"/>.</summary>
    public bool WorksAt(DateTimeOffset now) =>
        Round == Request.Round && Request.WithdrawnOn is null && now < MadeAt.AddDays(ReferenceRequest.LinkDays);
}

internal sealed class ReferenceConfiguration : IEntityTypeConfiguration<ReferenceRequest>, IEntityTypeConfiguration<ReferenceLink>
{
    public void Configure(EntityTypeBuilder<ReferenceRequest> request)
    {
        request.Ignore(r => r.WrittenAt);
        request.Ignore(r => r.Status);
        request.Property(r => r.Words).Long();
        request.HasOne(r => r.Check).WithMany().HasForeignKey(r => r.CheckId).OnDelete(DeleteBehavior.Restrict);
        request.HasIndex(r => new { r.VolunteerId, r.CentreId });
        request.HasIndex(r => new { r.CentreId, r.Answer, r.AskedAt });
    }

    public void Configure(EntityTypeBuilder<ReferenceLink> link)
    {
        link.HasOne(l => l.Request).WithMany().HasForeignKey(l => l.ReferenceRequestId).OnDelete(DeleteBehavior.Cascade);
        link.Property(l => l.SecretHash).HasMaxLength(64);
        link.HasIndex(l => l.SecretHash).IsUnique();
    }
}
