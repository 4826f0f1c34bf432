using System.Globalization;
using Volunteers.Data;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.References;

/// <summary>Asks somebody for a reference, or reminds them of it. It goes to a stranger: it says who asks, about whom, why, and how little it takes.</summary>
/// <param name="Referee">Whom it goes to.</param>
/// <param name="Person">Whom it is about.</param>
/// <param name="Url">Where they answer; works for them alone.</param>
public sealed record ReferenceMail(string Centre, string Referee, string Person, Uri Url) : IMailModel
{
    public required string KnownAs { get; init; }

    /// <summary>The centre's.</summary>
    public string? Address { get; init; }

    /// <summary>The centre's.</summary>
    public string? Phone { get; init; }

    /// <summary>By when we would like to hear; null when that day is over.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>For a reminder: when we asked.</summary>
    public DateOnly? AskedOn { get; init; }

    /// <summary>How long what they say is kept after the decision.</summary>
    public int KeptMonths { get; init; }

    public string Subject => AskedOn is null ? $"Would you give {Person} a reference? {Centre}" : $"A reminder: a reference for {Person}. {Centre}";

    public Type Component => typeof(ReferenceMailView);

    public string Title => AskedOn is null ? "Would you give a reference?" : "May we remind you?";

    public string Greeting => $"Dear {Referee},";

    public string Opening =>
        (AskedOn is { } asked ? $"On {asked.InWords()} we asked you for a reference, and have not heard from you yet. " : "")
        + $"{Person} would like to volunteer with children and families at {Centre}, and named you as somebody who knows them.";

    public string Why => "Before anybody starts with us, we ask people who know them. It is one of the ways in which we keep children safe.";

    public string What =>
        $"We ask whether you would recommend {KnownAs} to work with children and families, how you know each other and since when, and a few words of your own. "
        + "It takes about five minutes, on a telephone or a computer. You need no account.";

    public string Confidence =>
        $"What you write is read by those who coordinate volunteering at {Centre}, and not shown to {KnownAs} by us. We remove it "
        + $"{(KeptMonths == 1 ? "a month" : string.Create(CultureInfo.InvariantCulture, $"{KeptMonths} months"))} after we have decided.";

    public string Otherwise =>
        $"If you would rather not, you can say so on the same page. You can also answer this e-mail{(Phone is null ? "" : $" or ring us on {Phone}")}. "
        + "The link is for you alone: please do not pass it on.";

    public IReadOnlyList<(string Label, string? Value)> Facts =>
    [
        ("About", Person), ("Asked by", Centre), ("Address", Address), ("Telephone", Phone), ("By", DueOn is { } due ? $"{due.DayInWords()}, please" : null),
    ];

    public MailFrame Frame => new(Centre, $"{Person} named you as somebody who knows them. It takes about five minutes.", $"You get this because {Person} gave {Centre} your address as a referee.");

    public string ToText() => new MailText()
        .Paragraph(Greeting).Paragraph(Opening).Paragraph(Why).Facts(Facts).Paragraph(What).Link("Answer here:", Url)
        .Paragraph(Confidence).Paragraph(Otherwise).End(Frame);
}

/// <summary>Thanks a referee; what they answered is not in it.</summary>
/// <param name="KnownAs">Whom they answered about.</param>
/// <param name="Phone">The centre's.</param>
public sealed record ReferenceThanksMail(string Centre, string Referee, string KnownAs, string? Phone) : IMailModel
{
    public string Subject => $"Thank you: your answer has arrived. {Centre}";

    public Type Component => typeof(ReferenceThanksMailView);

    public string Greeting => $"Dear {Referee},";

    public string Opening => $"Thank you for answering about {KnownAs}. It has arrived, and there is nothing more for you to do.";

    public string Next => $"The link in our earlier e-mail does not show your answer to anybody. If you would like to add something, or to put something right, answer this e-mail{(Phone is null ? "" : $" or ring us on {Phone}")}.";

    public MailFrame Frame => new(Centre, Opening, $"You get this once, because you answered {Centre} as a referee.");

    public string ToText() => new MailText().Paragraph(Greeting).Paragraph(Opening).Paragraph(Next).End(Frame);
}
