using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>What importing one row does.</summary>
/// <param name="Row">As a spreadsheet shows it; the header is row 1.</param>
/// <param name="Changes">What changes for a volunteer we know, and what was assumed on the way, in words.</param>
public sealed record ImportRow(int Row, ImportOutcome Outcome, string FullName, IReadOnlyList<string> Changes);

/// <summary>A row as a person: what it says, what is wrong with it, and what was assumed.</summary>
public sealed record ImportedPerson(SpreadsheetRow Row, VolunteerDetails Details, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes);

/// <summary>A volunteer that a row may be about: one on record, or one that an earlier row of the file makes.</summary>
public sealed class KnownVolunteer
{
    /// <summary>Null for one that the import makes.</summary>
    public required int? Id { get; init; }

    /// <summary>As they will be after the rows so far.</summary>
    public required VolunteerDetails Details { get; set; }

    /// <summary>How the import may deal with them.</summary>
    public required PersonStanding Standing { get; init; }

    /// <summary>Whether they have signed in before: where their links go is not changed in passing.</summary>
    public bool SignsIn { get; init; }

    /// <summary>Whether the import writes anything for them.</summary>
    public bool Changed { get; set; }
}

/// <summary>What somebody on record is to an import.</summary>
public enum PersonStanding
{
    /// <summary>Enrolled at the centre, or made by an earlier row: may be changed.</summary>
    FromHere,

    /// <summary>Enrolled at other centres only: is not changed, and nothing is told of them but that.</summary>
    FromElsewhere,

    /// <summary>Enrolled at the centre, but who imports may not read volunteers.</summary>
    Hidden,

    /// <summary>The person who imports.</summary>
    Oneself,
}
