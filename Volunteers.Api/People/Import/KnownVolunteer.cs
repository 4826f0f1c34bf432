using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>A volunteer that a row may be about: one on record, or one that an earlier row of the file makes.</summary>
public sealed class KnownVolunteer
{
    /// <summary>Null for one that the import makes.</summary>
    public required int? Id { get; init; }

    /// <summary>As they will be after the rows so far.</summary>
    public required VolunteerDetails Details { get; set; }

    /// <summary>Whether they are enrolled at the centre, by then.</summary>
    public required bool Enrolled { get; set; }

    /// <summary>Whether the import writes anything for them.</summary>
    public bool Changed { get; set; }
}
