namespace Volunteers.Jobs.Mail;

/// <summary>What an e-mail says, apart from how it looks: the subject, the plain text, and the component of its HTML.</summary>
public interface IMailModel
{
    string Subject { get; }

    /// <summary>The Razor component that shows this model as HTML; it takes it as its parameter <c>Model</c>.</summary>
    Type Component { get; }

    /// <summary>The same news for a reader without HTML, written for that reader.</summary>
    string ToText();
}
