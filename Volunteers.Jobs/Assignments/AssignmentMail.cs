using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Assignments;

/// <summary>One or several assignments that a volunteer is asked to take on, told in one e-mail.</summary>
public sealed record AssignmentMail(string Name, string Centre, IReadOnlyList<AssignmentMailItem> Items, Uri PageUrl) : IMailModel
{
    public string Subject => Items.Count == 1
        ? $"Would you be {Items[0].Role} at {Items[0].Programme}?"
        : $"{Items.Count} programmes would like you on board";

    public Type Component => typeof(AssignmentMailView);

    public string Opening => Items.Count == 1
        ? $"Hello {Name}, we would love to have you on this programme. Have a look, and tell us whether it suits you."
        : $"Hello {Name}, we would love to have you on these programmes. Have a look, and tell us which of them suit you.";

    public MailFrame Frame => new(Centre, string.Join(", ", Items.Select(item => item.Programme)), $"You get this because you volunteer with {Centre}.");

    public string ToText()
    {
        var text = new MailText().Paragraph(Opening);
        foreach (var item in Items)
        {
            text.Facts(item.Facts);
        }

        return text.Link("Answer here:", PageUrl).End(Frame);
    }
}

/// <summary>A role in a programme, offered to a volunteer for a time.</summary>
public sealed record AssignmentMailItem(string Programme, string Role, DateOnly From, DateOnly? Until, string? Venue, string? NextSession)
{
    public IReadOnlyList<(string Label, string? Value)> Facts =>
    [
        ("What", Programme), ("Your part", Role),
        ("From", Until is { } until ? $"{LocalTime.Day(From)} until {LocalTime.Day(until)}" : LocalTime.Day(From)),
        ("Where", Venue), ("Next time", NextSession),
    ];
}
