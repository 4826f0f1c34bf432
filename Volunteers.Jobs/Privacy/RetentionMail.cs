using Volunteers.Data;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Privacy;

/// <summary>Tells a coordinator who will be erased, and how to keep somebody.</summary>
public sealed record RetentionMail(string Centre, IReadOnlyList<RetentionMailPerson> People, DateOnly ErasedOn, Uri PageUrl) : IMailModel
{
    public string Subject => People.Count == 1 ? "One person will be erased from our records" : $"{People.Count} people will be erased from our records";

    public Type Component => typeof(RetentionMailView);

    public string Opening =>
        $"Nothing has happened about {(People.Count == 1 ? "this person" : "these people")} for as long as we keep people on record. They are erased by themselves on {ErasedOn.InWords()}. "
        + "If you still need somebody, keep them, with a reason.";

    public MailFrame Frame => new(Centre, $"Erased on {ErasedOn.InWords()} unless you keep them.", $"You get this because you coordinate the volunteers of {Centre}.");

    public string ToText() => new MailText().Paragraph(Opening).Bullets(People.Select(person => $"{person.Name}: {person.Why}")).Link("Look, and keep whom you need:", PageUrl).End(Frame);
}

/// <summary>Somebody who will be erased.</summary>
/// <param name="Why">For example "left; last heard of on 3 May 2023".</param>
public sealed record RetentionMailPerson(string Name, string Why);
