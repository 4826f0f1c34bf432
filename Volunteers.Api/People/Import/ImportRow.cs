namespace Volunteers.Api.People.Import;

/// <summary>What importing one row does.</summary>
/// <param name="Row">As a spreadsheet shows it; the header is row 1.</param>
/// <param name="Changes">What changes for a volunteer we know, and what was assumed on the way, in words.</param>
public sealed record ImportRow(int Row, ImportOutcome Outcome, string FullName, IReadOnlyList<string> Changes);
