namespace Volunteers.Api.People.Import;

/// <summary>One row of a file.</summary>
/// <param name="Number">The row as a spreadsheet shows it: the header is row 1 unless blank rows precede it.</param>
/// <param name="Cells">As many as the header has; missing ones are empty.</param>
public sealed record SpreadsheetRow(int Number, IReadOnlyList<string> Cells);
