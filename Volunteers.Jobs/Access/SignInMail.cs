using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Access;

/// <summary>
/// A single-use link, and a code for reading the e-mail on one device and signing in on another; one of each for
/// everybody who shares the address.
/// </summary>
public sealed record SignInMail(SignInPayload Content) : IMailModel
{
    public string Subject => $"Your sign-in link for {Content.Centre}";

    public Type Component => typeof(SignInMailView);

    public bool IsShared => Content.People.Count > 1;

    public string Heading => IsShared ? "Hello" : $"Hello {Content.People[0].Name}";

    public string Opening => IsShared
        ? $"This address belongs to several people. Each has a way in of their own, which works once, for {Content.ValidMinutes} minutes."
        : $"Here is your way in. The link and the code work once, for {Content.ValidMinutes} minutes.";

    public MailFrame Frame => new(
        Content.Centre, $"It works once, for {Content.ValidMinutes} minutes.",
        "You get this because somebody asked to sign in with this e-mail address. If it was not you, do nothing: nobody can sign in without this message.");

    /// <summary>The six digits with a gap in the middle, as people read them out.</summary>
    public static string Spaced(string code) => code.Length == 6 ? $"{code[..3]} {code[3..]}" : code;

    public string ToText()
    {
        var text = new MailText().Paragraph(Heading + ",").Paragraph(Opening);
        foreach (var person in Content.People)
        {
            text.Link(IsShared ? $"{person.Name}, open this link to sign in:" : "Open this link to sign in:", person.Link)
                .Paragraph($"Or type this code where you asked for it: {Spaced(person.Code)}");
        }

        return text.End(Frame);
    }
}

/// <summary>What a sign-in e-mail is made from, kept in the ledger until it is sent.</summary>
/// <param name="Centre">The sender, as its families know it.</param>
/// <param name="People">One for each person behind the address: a couple or siblings may share one.</param>
public sealed record SignInPayload(string Centre, int ValidMinutes, IReadOnlyList<SignInPerson> People);

/// <summary>A person behind an address, with a way in that works once.</summary>
public sealed record SignInPerson(string Name, Uri Link, string Code);
