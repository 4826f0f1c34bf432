using System.Globalization;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Api.References;

/// <summary>The page of a referee. It works without scripts, and nothing of it is kept in the browser.</summary>
internal static class ReferencePages
{
    /// <summary>The question, empty or as it was sent with all that is wrong.</summary>
    public static string Question(ReferenceQuestion about, string action, ReferenceForm form) => PublicPage.Of(
        $"A reference for {about.Person}",
        $"""
        <h1>A reference for {Text(about.Person)}</h1>
        <p>{Text(about.Referee)}, thank you for taking the time. {Text(about.Person)} would like to volunteer with children and families at {Text(about.Centre)}, and named you as somebody who knows them. Before anybody starts with us, we ask people who know them.</p>
        <p class="small">Your answer is read by those who coordinate volunteering at {Text(about.Centre)}, and not shown to {Text(about.KnownAs)} by us. What you write is removed {Text(Months(about.KeptMonths))} after we have decided.{(about.Phone is { } phone ? $" Would you rather talk? Ring us on {Telephone(phone)}." : "")}</p>
        {Problems(form)}
        <form method="post" action="{Text(action)}" novalidate>
        {Hidden(form)}
        <fieldset{(ErrorOf(form, "answer") is null ? "" : " aria-describedby=\"answer-error\"")}><legend>Would you recommend {Text(about.KnownAs)} to work with children and families?</legend>{Error(form, "answer")}
        {Choice(form, "yes", "Yes", ReferenceAnswer.Yes)}{Choice(form, "no", "No", ReferenceAnswer.No)}{Choice(form, "cannot-say", "I cannot say", ReferenceAnswer.CannotSay)}</fieldset>
        {Line(form, "capacity", "How do you know each other?", "text", form.Capacity, "For example: I was her manager, or we are neighbours.", 200)}
        {Line(form, "knownSince", "Since when?", "text", form.KnownSince, "A year is enough.", 100)}
        <div class="field"><label for="words">In your own words</label><span class="hint" id="words-hint">What {Text(about.KnownAs)} is like with other people, and with children if you have seen it. If there is anything that we should know for the safety of children, say it here or ring us.</span>{Error(form, "words")}
        <textarea id="words" name="words" rows="7" maxlength="{RefereesAnswer.LongestWords}"{Described(form, "words", hint: true)}>{Text(form.Words ?? "")}</textarea></div>
        {Line(form, "telephone", "Your telephone number", "tel", form.Telephone, "If we may ring you about it. You need not fill this in.", 40, "tel")}
        <p class="small">When you send it, your answer is complete: this page does not show it again, to you or to anybody else who has the link.</p>
        <button type="submit" name="send" value="answer">Send my answer</button>
        </form>
        <h2>Would you rather not?</h2>
        <form method="post" action="{Text(action)}" novalidate>
        {Hidden(form)}
        <p>You need not give a reason, and {Text(about.KnownAs)} can name somebody else.</p>
        <button type="submit" class="second" name="send" value="decline">I would rather not give a reference</button>
        </form>
        """,
        Head);

    /// <summary>What the link shows from when it was answered on; never what was answered, nor about whom.</summary>
    public static string Thanks(string centre, string? phone, bool declined) => PublicPage.Of(
        "Thank you",
        $"""
        <h1>Thank you</h1>
        <p>{(declined ? $"That is all right: {Text(centre)} knows that you would rather not, and asks nothing more of you." : $"Your answer has arrived at {Text(centre)}. There is nothing more for you to do.")}</p>
        {(phone is null ? "" : $"<p>If you would like to add something, or to put something right, ring us on {Telephone(phone)}.</p>")}
        """,
        Head);

    /// <summary>Whatever the reason: nothing of what it was about.</summary>
    public static string Unknown() => PublicPage.Plain(
        "This link does not work",
        "The address may be cut off, or the question is not asked any more. If you have a newer e-mail of ours, use the link in that one; otherwise answer the e-mail, and the centre will help.");

    private const string Head = PublicForm.Head +
        """
        <style>button.second { background: #fff; color: #0F5257; border: 2px solid #0F5257; } fieldset .choice { padding: .65rem 0; }</style>
        """;

    private static string Months(int months) => months == 1 ? "a month" : string.Create(CultureInfo.InvariantCulture, $"{months} months");

    private static string Problems(ReferenceForm form) => form.Problems.Count == 0
        ? ""
        : $"<div class=\"problem\" role=\"alert\">{string.Concat(form.Problems.Select(problem => $"<div>{Text(problem.Message)}</div>"))}</div>";

    /// <summary>The stamp, and a field that no person sees and programs fill in.</summary>
    private static string Hidden(ReferenceForm form) =>
        $"""
        <input type="hidden" name="stamp" value="{Text(form.Stamp)}">
        """;

    private static string Choice(ReferenceForm form, string value, string label, ReferenceAnswer answer) =>
        $"""<label class="choice"><input type="radio" name="answer" value="{value}"{(form.Answer == answer ? " checked" : "")}><span>{Text(label)}</span></label>""";

    private static string Line(ReferenceForm form, string name, string label, string type, string? value, string hint, int most, string autocomplete = "off") =>
        $"""
        <div class="field"><label for="{name}">{Text(label)}</label><span class="hint" id="{name}-hint">{Text(hint)}</span>{Error(form, name)}
        <input type="{type}" id="{name}" name="{name}" value="{Text(value ?? "")}" autocomplete="{autocomplete}" maxlength="{most}"{Described(form, name, hint: true)}></div>
        """;

    private static string Described(ReferenceForm form, string name, bool hint)
    {
        var wrong = ErrorOf(form, name) is not null;
        var by = string.Join(' ', new[] { hint ? $"{name}-hint" : null, wrong ? $"{name}-error" : null }.OfType<string>());
        return $" aria-describedby=\"{by}\"{(wrong ? " aria-invalid=\"true\"" : "")}";
    }

    private static string Error(ReferenceForm form, string name) => ErrorOf(form, name) is { } error ? $"<span class=\"error\" id=\"{name}-error\">{Text(error)}</span>" : "";

    private static string? ErrorOf(ReferenceForm form, string name) => form.Problems.FirstOrDefault(problem => problem.Name == name)?.Message;

    private static string Telephone(string number) => $"<a href=\"tel:{Text(number.Replace(" ", "", StringComparison.Ordinal))}\">{Text(number)}</a>";

    private static string Text(string text) => PublicPage.Text(text);
}

/// <summary>Whom a referee is asked about, and by whom: no more than they need.</summary>
/// <param name="Phone">The centre's.</param>
internal sealed record ReferenceQuestion(string Referee, string Person, string KnownAs, string Centre, string? Phone, int KeptMonths);

/// <summary>The form of a referee as it is shown: empty, or as it was sent, with all that is wrong.</summary>
internal sealed record ReferenceForm(string Stamp)
{
    public ReferenceAnswer? Answer { get; init; }

    public string? Words { get; init; }

    public string? Capacity { get; init; }

    public string? KnownSince { get; init; }

    public string? Telephone { get; init; }

    public IReadOnlyList<InvalidField> Problems { get; init; } = [];

    /// <summary>What was said; a refusal says nothing else.</summary>
    public RefereesAnswer Sent => Answer == ReferenceAnswer.Declined ? new(Answer, null, null, null) : new(Answer, Words, Capacity, KnownSince, Telephone);
}
