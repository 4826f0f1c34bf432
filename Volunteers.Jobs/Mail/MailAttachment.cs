namespace Volunteers.Jobs.Mail;

/// <summary>A file that travels with an e-mail.</summary>
public sealed record MailAttachment(string FileName, string MediaType, ReadOnlyMemory<byte> Content);
