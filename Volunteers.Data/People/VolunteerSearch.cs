namespace Volunteers.Data.People;

/// <summary>Finds volunteers by what one types.</summary>
public static class VolunteerSearch
{
    /// <summary>Volunteers in whose names, address, number or postcode every word of <paramref name="search"/> is found, however it is spelled or accented.</summary>
    public static IQueryable<Volunteer> Search(this IQueryable<Volunteer> volunteers, string? search)
    {
        foreach (var term in SearchText.Terms(search))
        {
            volunteers = volunteers.Where(v => v.SearchText.Contains(term));
        }

        return volunteers;
    }
}
