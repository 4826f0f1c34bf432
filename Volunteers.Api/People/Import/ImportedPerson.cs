using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>A row as a person: what it says, what is wrong with it, and what was assumed.</summary>
public sealed record ImportedPerson(SpreadsheetRow Row, VolunteerDetails Details, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes);
