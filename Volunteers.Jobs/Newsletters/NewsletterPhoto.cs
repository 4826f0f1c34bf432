namespace Volunteers.Jobs.Newsletters;

/// <summary>A photograph kept in the uploads folder, and what it shows in words.</summary>
public sealed record NewsletterPhoto(string FileName, string Description);
