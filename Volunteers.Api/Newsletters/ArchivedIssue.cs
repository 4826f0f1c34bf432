namespace Volunteers.Api.Newsletters;

/// <summary>A published issue as the archive lists it.</summary>
public sealed record ArchivedIssue(string Title, string Centre, string Slug, DateOnly From, DateOnly To, bool HasPdf);
