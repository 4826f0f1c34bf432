using Volunteers.Data.People;

namespace Volunteers.Api.People;

/// <summary>What resolvers of many volunteers at once have in common.</summary>
internal static class VolunteerLevels
{
    /// <summary>The keys of the volunteers, none twice.</summary>
    public static List<int> Ids(this IReadOnlyList<Volunteer> volunteers) => [.. volunteers.Select(volunteer => volunteer.Id).Distinct()];
}
