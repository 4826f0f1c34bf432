namespace Volunteers.Api.People.Import;

/// <summary>A row that cannot be imported, with all its reasons.</summary>
/// <param name="Row">As a spreadsheet shows it; the header is row 1.</param>
/// <param name="Values">The row's cells as read.</param>
public sealed record ImportFailure(int Row, IReadOnlyList<string> Reasons, IReadOnlyList<string> Values);
