using System.ComponentModel.DataAnnotations;

namespace Volunteers.Api.Access;

/// <summary>Configuration section <c>Access</c>.</summary>
public sealed class AccessOptions
{
    public const string Section = "Access";

    /// <summary>Requests to the account addresses that one network address may send in a minute.</summary>
    [Range(1, 100_000)]
    public int RequestsPerMinute { get; set; } = 60;

    /// <summary>Hours after which a member of staff who did nothing signs in again.</summary>
    [Range(1, 24 * 30)]
    public int StaffSessionHours { get; set; } = 12;

    /// <summary>Days after which a volunteer who did nothing signs in again.</summary>
    [Range(1, 365)]
    public int VolunteerSessionDays { get; set; } = 30;
}
