using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>What importing one row does.</summary>
/// <param name="Row">As a spreadsheet shows it; the header is row 1.</param>
/// <param name="Changes">What changes for a volunteer we know, and what was assumed on the way, in words.</param>
/// <param name="Details">What was read of somebody new, in words.</param>
public sealed record ImportRow(int Row, ImportOutcome Outcome, string FullName, IReadOnlyList<string> Changes, IReadOnlyList<string> Details);

/// <summary>A row as a person: what it says, what is wrong with it, and what was assumed.</summary>
public sealed record ImportedPerson(SpreadsheetRow Row, VolunteerDetails Details, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes)
{
    /// <summary>Whether the row says if they are a parent or carer.</summary>
    public bool SaysParentOrCarer { get; init; }

    /// <summary>Whom to ring in an emergency.</summary>
    public IReadOnlyList<ImportedContact> Contacts { get; init; } = [];

    /// <summary>A note to be written about them.</summary>
    public string? Note { get; init; }

    /// <summary>Where they stand; null when the row does not say.</summary>
    public ImportedStage? Stage { get; init; }
}

/// <summary>A stage of an enrolment, as a row says it.</summary>
public sealed record ImportedStage(EnrolmentStage Stage, DateOnly On, string? Reason)
{
    /// <summary>In words, as the middle of a sentence.</summary>
    public string InWords() => $"{Stage.InWords()}, since {On.InWords()}";
}

/// <summary>A volunteer that a row may be about: one on record, or one that an earlier row of the file makes.</summary>
public sealed class KnownVolunteer
{
    /// <summary>Null for one that the import makes.</summary>
    public required int? Id { get; init; }

    /// <summary>As they will be after the rows so far.</summary>
    public required VolunteerDetails Details { get; set; }

    /// <summary>How the import may deal with them.</summary>
    public required PersonStanding Standing { get; init; }

    /// <summary>The address on record before the import.</summary>
    public string? EmailBefore { get; init; }

    /// <summary>Where they stand at the centre; of somebody on record only where the file says stages. An import begins an enrolment and moves none on.</summary>
    public ImportedStage? Stage { get; set; }

    /// <summary>Whether they have signed in before: where their links go is not changed in passing.</summary>
    public bool SignsIn { get; init; }

    /// <summary>Whether the import writes anything for them.</summary>
    public bool Changed { get; set; }

    /// <summary>Emergency contacts that they have, name and number; of somebody on record only where the file has any.</summary>
    public HashSet<(string Name, string Phone)> HasContacts { get; } = [];

    /// <summary>Notes about them; of somebody on record only where the file has any.</summary>
    public HashSet<string> HasNotes { get; } = new(StringComparer.Ordinal);

    /// <summary>Emergency contacts that the import adds.</summary>
    public List<ImportedContact> AddedContacts { get; } = [];

    /// <summary>Notes that the import adds.</summary>
    public List<string> AddedNotes { get; } = [];
}

/// <summary>What somebody on record is to an import.</summary>
public enum PersonStanding
{
    /// <summary>Enrolled at the centre, or made by an earlier row: may be changed.</summary>
    FromHere,

    /// <summary>Enrolled at other centres only: is not changed, and nothing is told of them but that.</summary>
    FromElsewhere,

    /// <summary>Enrolled at the centre, but who imports may not read volunteers and what they told.</summary>
    Hidden,

    /// <summary>The person who imports.</summary>
    Oneself,
}
