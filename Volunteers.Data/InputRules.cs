using System.Globalization;
using System.Text.RegularExpressions;
using Volunteers.Data.People;

namespace Volunteers.Data;

/// <summary>Collects every problem with what was entered, and cleans what is right; <see cref="ThrowIfAny"/> refuses it all at once.</summary>
public sealed partial class InputRules
{
    private readonly List<InvalidField> _fields = [];

    /// <summary>What was found wrong so far.</summary>
    public IReadOnlyList<InvalidField> Problems => _fields;

    /// <summary>Notes a problem of <paramref name="name"/>.</summary>
    public void Refuse(string name, string message) => _fields.Add(new InvalidField(name, message));

    /// <summary>Refuses <paramref name="name"/> when <paramref name="wrong"/>.</summary>
    public void RefuseIf(bool wrong, string name, string message)
    {
        if (wrong)
        {
            Refuse(name, message);
        }
    }

    /// <exception cref="InvalidInputException">A problem was noted.</exception>
    public void ThrowIfAny()
    {
        if (_fields.Count > 0)
        {
            throw new InvalidInputException([.. _fields]);
        }
    }

    /// <summary>A line of text that must be there: composed, trimmed, runs of white space made one, no control characters and no invisible marks.</summary>
    public string Required(string name, string? value, string what, int most = 200)
    {
        var text = Line(name, value, what, most);
        if (text is null)
        {
            Refuse(name, $"Enter {what}.");
        }

        return text ?? string.Empty;
    }

    /// <summary>A line of text or nothing.</summary>
    public string? Line(string name, string? value, string what, int most = 200)
    {
        var text = value is null ? null : WhiteSpace().Replace(EnteredText.Line(value), " ").Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length > most)
        {
            Refuse(name, $"Use at most {most} characters for {what}.");
        }
        else if (text.Any(char.IsControl))
        {
            Refuse(name, $"Remove the invisible characters from {what}.");
        }

        return text;
    }

    /// <summary>Several lines of text or nothing, composed; line ends become \n.</summary>
    public string? Text(string name, string? value, string what, int most = 20_000)
    {
        var text = value is null ? null : EnteredText.Paragraphs(value.ReplaceLineEndings("\n")).Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (text.Length > most)
        {
            Refuse(name, $"Use at most {most:N0} characters for {what}.");
        }

        return text;
    }

    /// <summary>Several lines of text that must be there.</summary>
    public string RequiredText(string name, string? value, string what, int most = 20_000)
    {
        var text = Text(name, value, what, most);
        RefuseIf(text is null, name, $"Enter {what}.");
        return text ?? string.Empty;
    }

    /// <summary>Why something was done or not, or nothing.</summary>
    /// <exception cref="InvalidInputException">It is too long, or no text.</exception>
    public static string? Reason(string? reason)
    {
        var rules = new InputRules();
        var text = rules.Line("reason", reason, "the reason", 400);
        rules.ThrowIfAny();
        return text;
    }

    /// <summary>A person's name: at least one letter of any script.</summary>
    public string PersonName(string name, string? value, string what)
    {
        var text = Required(name, value, what, 120);
        RefuseIf(text.Length > 0 && (!text.Any(char.IsLetter) || text.IndexOfAny(['<', '>', '@']) >= 0), name, $"{Capital(what)} does not look like a name.");
        return text;
    }

    /// <summary>An e-mail address or nothing: one address, a domain with a dot, no display name. Invisible marks that came along in copying are removed.</summary>
    public string? Email(string name, string? value)
    {
        var text = EnteredText.Address(value ?? "").Trim();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (!IsEmail(text))
        {
            Refuse(name, text.Split('@')[0].All(char.IsAscii)
                ? "Enter an e-mail address like name@example.org."
                : "Write the part of the e-mail address before the @ without accents, in the letters a to z.");
        }

        return text;
    }

    /// <summary>Whether mail could be addressed to <paramref name="text"/>; not where a mail program could read an encoded word (RFC 2047) into it.</summary>
    public static bool IsEmail(string text) => text.Length <= 254 && EmailShape().IsMatch(text) && !text.Contains("=?", StringComparison.Ordinal);

    /// <summary>A telephone number or nothing; returned as <see cref="TelephoneNumber"/> writes it.</summary>
    public string? Phone(string name, string? value)
    {
        var (number, problem) = TelephoneNumber.Read(value ?? string.Empty);
        if (problem is not null)
        {
            Refuse(name, problem);
            return value;
        }

        return number;
    }

    /// <summary>A UK postcode or nothing; returned in capitals with its space.</summary>
    public string? Postcode(string name, string? value)
    {
        var text = value is null ? null : WhiteSpace().Replace(EnteredText.Address(value), string.Empty).ToUpperInvariant();
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        if (!PostcodeShape().IsMatch(text))
        {
            Refuse(name, "Enter a UK postcode like TN34 3AB.");
            return text;
        }

        return $"{text[..^3]} {text[^3..]}";
    }

    /// <summary>A date of birth or nothing: not after <paramref name="today"/>, not more than 120 years before it.</summary>
    public DateOnly? DateOfBirth(string name, DateOnly? value, DateOnly today)
    {
        if (value is { } born)
        {
            RefuseIf(born > today, name, "The date of birth is in the future.");
            RefuseIf(born < today.AddYears(-120), name, "The date of birth is more than 120 years ago.");
        }

        return value;
    }

    /// <summary>A date on which something happened: not after <paramref name="today"/>, and not absurdly long ago.</summary>
    public void NotInFuture(string name, DateOnly on, DateOnly today, string what)
    {
        RefuseIf(on > today, name, $"{Capital(what)} cannot be in the future.");
        RefuseIf(on < today.AddYears(-120), name, $"{Capital(what)} is more than 120 years ago.");
    }

    /// <summary>Both ends of something that takes time on one day or overnight.</summary>
    public void Times(string name, DateTimeOffset startsAt, DateTimeOffset endsAt)
    {
        RefuseIf(endsAt <= startsAt, name, "The end must be after the start.");
        RefuseIf(endsAt - startsAt > TimeSpan.FromHours(24), name, "It cannot last longer than 24 hours.");
        RefuseIf(startsAt.Year is < 1990 or > 2200, name, "Enter a date of our time.");
    }

    private static string Capital(string what) => char.ToUpper(what[0], CultureInfo.InvariantCulture) + what[1..];

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();

    // RFC 5322 section 3.2.3 before the @ (a quoted name is refused: hardly any system takes it), letters of any script after it
    [GeneratedRegex("""^(?=.{1,64}@)[a-zA-Z0-9_!#$%&'*+/=?^`{|}~-]+(?:\.[a-zA-Z0-9_!#$%&'*+/=?^`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}]\z""")]
    private static partial Regex EmailShape();

    [GeneratedRegex("^(?:GIR0AA|[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2})$")]
    private static partial Regex PostcodeShape();
}
