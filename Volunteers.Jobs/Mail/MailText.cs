using System.Text;

namespace Volunteers.Jobs.Mail;

/// <summary>Writes the plain text of an e-mail: paragraphs, labelled facts, links on lines of their own, the reason at the end.</summary>
internal sealed class MailText
{
    private readonly StringBuilder _text = new();

    public MailText Paragraph(string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _text.Append(text.Trim()).Append("\n\n");
        }

        return this;
    }

    public MailText Facts(params IEnumerable<(string Label, string? Value)> facts)
    {
        foreach (var (label, value) in facts)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                _text.Append(label).Append(": ").Append(value.Trim()).Append('\n');
            }
        }

        _text.Append('\n');
        return this;
    }

    public MailText Bullets(params IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            _text.Append("  * ").Append(line).Append('\n');
        }

        _text.Append('\n');
        return this;
    }

    public MailText Link(string label, Uri? address) =>
        address is null ? this : Paragraph($"{label}\n{address.AbsoluteUri}");

    public string End(MailFrame frame)
    {
        _text.Append("-- \n").Append(frame.Sender).Append('\n').Append(frame.Why).Append('\n');
        if (frame.Unsubscribe is { } unsubscribe)
        {
            _text.Append("Unsubscribe: ").Append(unsubscribe.AbsoluteUri).Append('\n');
        }

        return _text.ToString();
    }
}
