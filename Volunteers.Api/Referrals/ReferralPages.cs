using System.Text;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Api.Referrals;

/// <summary>The public forms by which people are referred, or come by themselves. They work without scripts, and nothing of them is kept in the browser.</summary>
internal static class ReferralPages
{
    private const string Head = PublicForm.Head;

    /// <summary>The page behind a partner's link: a form, and how far those are whom it referred.</summary>
    public static string Referrer(string centre, string partner, string action, ReferralForm form, IReadOnlyList<ReferredPerson> referred)
    {
        var body = new StringBuilder(
            $"""
            <h1>Refer somebody to {Text(centre)}</h1>
            <p>For {Text(partner)}. Tell us of somebody who would like to help, or to find company, at the centre. We get in touch with them ourselves; you see below how far it is.</p>
            {Notice(form, "Thank you. The referral has arrived. You find it below.")}
            <form method="post" action="{Text(action)}" novalidate>
            {Hidden(form)}
            {Ages(form, "How old are they?", "18 or over", "Under 18", "A parent or carer is asked first.")}
            {Line(form, "personName", "Their name", "text", form.PersonName)}
            <p class="small">One way to reach them is enough.</p>
            {Line(form, "phone", "Their telephone number", "tel", form.Phone)}
            {Line(form, "email", "Their e-mail address", "email", form.Email, "They get a line that it arrived.")}
            {Note(form, "What should we know?", "What they would like to do, and when they are best reached. Nothing about their health or family that they did not ask you to tell.")}
            {Line(form, "sender", "Your own e-mail address", "email", form.Sender, "If we know it as a contact at your organisation, you get a line that it arrived.")}
            {Agreed(form, "They know that I refer them, and agree that you get in touch.")}
            <button type="submit">Send the referral</button>
            </form>
            <h2>Whom you referred</h2>
            """);
        if (referred.Count == 0)
        {
            body.Append("<p>Nobody through this page yet.</p>");
        }
        else
        {
            body.Append("<dl>");
            foreach (var person in referred)
            {
                body.Append($"<div><dt>{Text(person.Initials)} <span class=\"small\">referred on {person.On.InWords()}</span></dt><dd>{Text(StatusInWords(person.Status))}</dd></div>");
            }

            body.Append("</dl><p class=\"small\">Initials only, of the last twelve months. Keep the address of this page to yourselves.</p>");
        }

        return PublicPage.Of($"Refer somebody to {centre}", body.ToString(), Head);
    }

    /// <summary>Asks the age before anything else.</summary>
    public static string AskAge(string centre, string action) => PublicPage.Of(
        $"Volunteer at {centre}",
        $"""
        <h1>I would like to volunteer</h1>
        <p>How good that you think of helping at {Text(centre)}. How old are you?</p>
        <p class="ages"><a href="{Text(action)}?age=adult">18 or over</a> <a href="{Text(action)}?age=under18">Under 18</a></p>
        """,
        Head);

    /// <summary>The form of a centre by which anybody says that they would like to volunteer.</summary>
    /// <param name="phone">The centre's.</param>
    public static string Join(string centre, string? phone, string action, ReferralForm form)
    {
        var young = form.Age == ReferralAge.Under18;
        return PublicPage.Of(
            $"Volunteer at {centre}",
            $"""
            <h1>I would like to volunteer</h1>
            <p>At {Text(centre)}.{(phone is null ? "" : $" You can also ring us: {Text(phone)}.")}</p>
            {Notice(form, "")}
            {(young ? "<p class=\"done\">You are welcome. Because you are under 18 we speak with a parent or carer first: tell us how we reach them.</p>" : "")}
            <form method="post" action="{Text(action)}" novalidate>
            {Hidden(form)}
            <input type="hidden" name="age" value="{(young ? "under18" : "adult")}">
            {Line(form, "personName", "Your name", "text", form.PersonName, autocomplete: "name")}
            <p class="small">One way to reach {(young ? "them" : "you")} is enough.</p>
            {Line(form, "phone", young ? "A parent’s or carer’s telephone number" : "Your telephone number", "tel", form.Phone, autocomplete: young ? "off" : "tel")}
            {Line(form, "email", young ? "A parent’s or carer’s e-mail address" : "Your e-mail address", "email", form.Email, young ? "They get a line that it arrived." : "You get a line that it arrived.", young ? "off" : "email")}
            {Note(form, "What would you like to do?", "If you know it already. You need not fill this in.")}
            {Agreed(form, "You may write this down and get in touch with me about volunteering.")}
            <p class="small">Read by those who coordinate volunteering at the centre, and erased when nothing comes of it.</p>
            <button type="submit">Send it</button>
            </form>
            """,
            Head);
    }

    public static string Joined(string centre) => PublicPage.Plain("Thank you", $"It has arrived. Somebody of {centre} will be in touch with you soon.");

    /// <summary>The centres at which somebody can volunteer.</summary>
    public static string Centres(IReadOnlyList<(int Id, string Name)> centres) => PublicPage.Of(
        "Volunteer with us",
        "<h1>Volunteer with us</h1><p>Where would you like to help?</p><ul>" + string.Concat(centres.Select(c => $"""<li><a href="/join/{c.Id}">{Text(c.Name)}</a></li>""")) + "</ul>",
        Head);

    private static string StatusInWords(ReferralStatus status) => status switch
    {
        ReferralStatus.Received or ReferralStatus.Acknowledged => "Received",
        ReferralStatus.Contacted => "We are in touch",
        ReferralStatus.Met => "We have met",
        ReferralStatus.Enrolled => "With us",
        _ => "Not taken up",
    };

    private static string Notice(ReferralForm form, string done) =>
        form.Sent && done.Length > 0 ? $"<p class=\"done\" role=\"status\">{Text(done)}</p>"
        : form.Problems.Count == 0 ? ""
        : $"<div class=\"problem\" role=\"alert\">{string.Concat(form.Problems.Select(problem => $"<div>{Text(problem.Message)}</div>"))}</div>";

    /// <summary>The stamp, and a field that no person sees and programs fill in.</summary>
    private static string Hidden(ReferralForm form) =>
        $"""
        <input type="hidden" name="stamp" value="{Text(form.Stamp)}">
        <div class="apart" aria-hidden="true"><label>Leave this empty <input type="text" name="website" tabindex="-1" autocomplete="off"></label></div>
        """;

    private static string Line(ReferralForm form, string name, string label, string type, string? value, string? hint = null, string autocomplete = "off")
    {
        var described = string.Join(' ', new[] { hint is null ? null : $"{name}-hint", ErrorOf(form, name) is null ? null : $"{name}-error" }.OfType<string>());
        return $"""
            <div class="field"><label for="{name}">{Text(label)}</label>{(hint is null ? "" : $"<span class=\"hint\" id=\"{name}-hint\">{Text(hint)}</span>")}{Error(form, name)}
            <input type="{type}" id="{name}" name="{name}" value="{Text(value ?? "")}" autocomplete="{autocomplete}" maxlength="254"{Described(form, name, described)}></div>
            """;
    }

    private static string Note(ReferralForm form, string label, string hint) =>
        $"""
        <div class="field"><label for="note">{Text(label)}</label><span class="hint" id="note-hint">{Text(hint)}</span>{Error(form, "note")}
        <textarea id="note" name="note" maxlength="{ReferralForm.LongestNote}"{Described(form, "note", ErrorOf(form, "note") is null ? "note-hint" : "note-hint note-error")}>{Text(form.Note ?? "")}</textarea></div>
        """;

    private static string Ages(ReferralForm form, string legend, string adult, string young, string hint)
    {
        return $"""
            <fieldset><legend>{Text(legend)}</legend>{Error(form, "age")}
            {Radio("adult", adult, ReferralAge.Adult, null)}{Radio("under18", young, ReferralAge.Under18, hint)}</fieldset>
            """;

        string Radio(string value, string label, ReferralAge age, string? more) =>
            $"""<label class="choice"><input type="radio" name="age" value="{value}"{(form.Age == age ? " checked" : "")}><span>{Text(label)}{(more is null ? "" : $"<span class=\"hint\">{Text(more)}</span>")}</span></label>""";
    }

    private static string Agreed(ReferralForm form, string label) =>
        $"""<div class="field">{Error(form, "agreed")}<label class="choice"><input type="checkbox" name="agreed" value="yes"{(form.Agreed ? " checked" : "")}{Described(form, "agreed", ErrorOf(form, "agreed") is null ? "" : "agreed-error")}><span>{Text(label)}</span></label></div>""";

    private static string Described(ReferralForm form, string name, string by) =>
        (by.Length == 0 ? "" : $" aria-describedby=\"{by}\"") + (ErrorOf(form, name) is null ? "" : " aria-invalid=\"true\"");

    private static string Error(ReferralForm form, string name) => ErrorOf(form, name) is { } error ? $"<span class=\"error\" id=\"{name}-error\">{Text(error)}</span>" : "";

    private static string? ErrorOf(ReferralForm form, string name) => form.Problems.FirstOrDefault(problem => problem.Name == name)?.Message;

    private static string Text(string text) => PublicPage.Text(text);
}

/// <summary>A referral as its referrer reads it afterwards.</summary>
internal sealed record ReferredPerson(string Initials, DateOnly On, ReferralStatus Status);

/// <summary>A public form as it is shown: empty, or as it was sent, with all that is wrong.</summary>
internal sealed record ReferralForm(string Stamp)
{
    public const int LongestNote = 1000;

    public string? PersonName { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Note { get; init; }

    /// <summary>The address of whoever sends it.</summary>
    public string? Sender { get; init; }

    public ReferralAge Age { get; init; }

    public bool Agreed { get; init; }

    /// <summary>Whether one was just sent.</summary>
    public bool Sent { get; init; }

    public IReadOnlyList<InvalidField> Problems { get; init; } = [];

    public ReferralDetails Details => new(PersonName, Email, Phone, Note, Age, Agreed);
}
