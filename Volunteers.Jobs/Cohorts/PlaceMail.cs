using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Cohorts;

/// <summary>A place on a course: offered with a deadline, or taken and about to begin.</summary>
/// <param name="AnswerBy">Until when the offer holds, in words; null for joining instructions.</param>
/// <param name="Sessions">Each session in words, in order.</param>
public sealed record PlaceMail(
    string Name, string Centre, string Course, string Cohort, string? Venue, string? AnswerBy, IReadOnlyList<string> Sessions, Uri PageUrl) : IMailModel
{
    public bool IsOffer => AnswerBy is not null;

    /// <summary>Whether this is the second e-mail about an offer, shortly before its end.</summary>
    public bool IsLapsing { get; init; }

    public string Subject => IsLapsing ? $"Your place on {Course}: please answer" : IsOffer ? $"A place on {Course} is yours if you want it" : $"Joining instructions: {Course}";

    public Type Component => typeof(PlaceMailView);

    public string Opening => IsLapsing
        ? $"Hello {Name}, the place that we offered you is still yours, but not for long. Please tell us whether you want it."
        : IsOffer
        ? $"Hello {Name}, we are delighted to offer you a place. Please answer in time: otherwise it goes to the next person waiting."
        : $"Hello {Name}, your place is confirmed. Here is what you need to know before the first session.";

    public MailFrame Frame => new(Centre, AnswerBy is null ? Cohort : $"Please answer by {AnswerBy}.", $"You get this because you applied for {Course} at {Centre}.");

    public IReadOnlyList<(string Label, string? Value)> Facts => [("Course", Course), ("Group", Cohort), ("Where", Venue), ("Answer by", AnswerBy)];

    public string ToText() => new MailText()
        .Paragraph(Opening)
        .Facts(Facts)
        .Paragraph(Sessions.Count == 0 ? null : "The sessions:")
        .Bullets(Sessions)
        .Link(IsOffer ? "Accept or decline:" : "Your page:", PageUrl)
        .End(Frame);
}
