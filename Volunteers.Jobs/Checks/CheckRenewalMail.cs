using Volunteers.Data;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Checks;

/// <summary>Tells somebody that a check of theirs is to be repeated, and what they do about it.</summary>
/// <param name="Check">As the middle of a sentence.</param>
/// <param name="Changed">Whether the Update Service answered that the certificate has changed, on the day it is due.</param>
/// <param name="Subscribed">Whether the centre can ask the Update Service.</param>
public sealed record CheckRenewalMail(
    string Name, string Centre, string Check, bool Dbs, DateOnly Due, bool Changed, bool Subscribed, string? Phone, string? Email, Uri PageUrl) : IMailModel
{
    public string Subject => Changed ? $"We need a new certificate from you: {Check}" : $"Your {Check} is to be renewed by {Due.InWords()}";

    public Type Component => typeof(CheckRenewalMailView);

    public string Title => Changed ? "A new certificate, please" : "Time to renew a check";

    public string Opening => Changed
        ? $"Hello {Name}, with your agreement we asked the DBS Update Service about your {Check} on {Due.InWords()}. It says that your certificate is out of date. That can have many reasons; we only need to see a new one."
        : $"Hello {Name}, we look again from time to time at what everybody who volunteers with us has shown us. Your {Check} is to be renewed by {Due.InWords()}.";

    public string WhatToDo => (Changed, Subscribed, Dbs) switch
    {
        (true, _, _) => $"Please get in touch with {Centre}. We apply for the new certificate together with you; bring proof of who you are and of where you live.",
        (_, true, _) => $"You are on the DBS Update Service, so there is nothing to fill in: {Centre} asks there. Only tell us if your subscription has ended.",
        (_, _, true) => $"Please get in touch with {Centre} in good time: it can take some weeks. We apply for the new certificate together with you; bring proof of who you are and of where you live.",
        _ => $"Please get in touch with {Centre}, and we tell you what to bring.",
    };

    public string Otherwise => Changed
        ? "Until we have seen it we cannot count on you at sessions. You keep your place with us."
        : "Until that day nothing changes. After it we cannot count on you at sessions until it is renewed; you keep your place with us.";

    public IReadOnlyList<(string Label, string? Value)> Facts => [("Check", Check), ("By", Changed ? "now" : Due.InWords()), ("Ring", Phone), ("Write to", Email)];

    public MailFrame Frame => new(Centre, WhatToDo, $"You get this because you volunteer at {Centre}.");

    public string ToText() => new MailText().Paragraph(Opening).Paragraph(WhatToDo).Facts(Facts).Paragraph(Otherwise).Link("Your page:", PageUrl).End(Frame);
}

/// <summary>Tells a coordinator whose checks are to be repeated.</summary>
/// <param name="PageUrl">The person's page, or where everybody is listed who needs something.</param>
public sealed record CheckRenewalsMail(string Centre, IReadOnlyList<CheckRenewalPerson> People, Uri PageUrl) : IMailModel
{
    public string Subject => People.Count == 1 ? $"A check is to be renewed: {People[0].Name}" : $"{People.Count} checks are to be renewed";

    public Type Component => typeof(CheckRenewalsMailView);

    public string Opening =>
        $"{(People.Count == 1 ? "This check comes up" : "These checks come up")} for renewal. The {(People.Count == 1 ? "volunteer was" : "volunteers were")} written to as well, where we have an address. "
        + "Who is on the Update Service only needs you to ask there and to write down the answer; of the others record the new check when you apply for it, and the reminders end.";

    public MailFrame Frame => new(Centre, $"{People[0].Name}: {People[0].What}", $"You get this because you coordinate the volunteers of {Centre}.");

    public string ToText() => new MailText().Paragraph(Opening).Bullets(People.Select(person => $"{person.Name}: {person.What}")).Link("Look, and write it down:", PageUrl).End(Frame);
}

/// <summary>Somebody whose check is to be repeated.</summary>
public sealed record CheckRenewalPerson(string Name, string Check, DateOnly Due, bool Changed, bool Subscribed)
{
    public string What => Changed ? $"{Check}, changed according to the Update Service on {Due.InWords()}: a new certificate is needed now"
        : $"{Check}, by {Due.InWords()}{(Subscribed ? "; on the Update Service" : "")}";
}
