using System.Linq.Expressions;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Types;

namespace Volunteers.Api.People;

[QueryType]
[Authorize]
public static class VolunteerQueries
{
    /// <summary>Volunteers that the signed-in person may see.</summary>
    /// <param name="search">Words of a name, an e-mail address, a telephone number or a postcode; all of them must be found.</param>
    /// <param name="centreId">Only those enrolled at this centre.</param>
    [UsePaging]
    [UseFiltering<VolunteerFilter>]
    [UseSorting<VolunteerSort>]
    public static Expression<Func<VolunteersDbContext, IEnumerable<Volunteer>>> Volunteers(
        [Cost(10)][Split(typeof(VolunteerQueries), nameof(Words))] IReadOnlyList<string> search, [ID<Centre>] int? centreId)
    {
        var isFound = VolunteerSearch.Finds(search);
        return db => db.Volunteers
            .Where(v => v.ErasedAt == null)
            .Where(isFound)
            .Where(v => centreId == null || v.Enrolments.Any(e => e.CentreId == centreId))
            .OrderBy(v => v.SortName);
    }

    /// <summary>Who it may be that is about to be entered, the likeliest first, five at most; for those who enrol people, of the people whom they know.</summary>
    [Authorize(Policy = Permissions.VolunteersWrite)]
    [Cost(10)]
    public static Task<IReadOnlyList<Volunteer>> GetSimilarVolunteersAsync(
        string fullName, string? email, string? phone, DateOnly? dateOfBirth, VolunteersDbContext db, CancellationToken cancellationToken) =>
        Likeness.FindAsync(
            db,
            new VolunteerDetails { FullName = Cut(fullName), Email = Cut(email)?.Trim(), Phone = phone is null ? null : TelephoneNumber.Read(phone).Number, DateOfBirth = dateOfBirth },
            cancellationToken);

    private static string? Cut(string? text) => text is { Length: > 200 } ? text[..200] : text;

    [GraphQLIgnore]
    public static IReadOnlyList<string> Words(string? search) => SearchText.Terms(search is { Length: > 200 } ? search[..200] : search);
}
