using Microsoft.EntityFrameworkCore;

namespace Volunteers.Data.People;

/// <summary>
/// Tells whether somebody who is about to be entered may be known already. A name alone makes it likely; an address or a telephone number alone does not, since couples and
/// siblings share them; with a name that is close, it does. Two different birthdays are two people.
/// </summary>
public static class Likeness
{
    /// <summary>As many as are worth looking at.</summary>
    public const int Most = 5;

    private const int Candidates = 60;

    /// <summary>Who it may be, the likeliest first; of those whom the person who asks may see, with their birthday and how they are reached.</summary>
    /// <param name="besides">The number of the person’s own record, where they have one.</param>
    public static async Task<IReadOnlyList<Volunteer>> FindAsync(VolunteersDbContext db, VolunteerDetails person, CancellationToken cancellationToken, int? besides = null)
    {
        var words = Words(person.FullName);
        if (words.Length == 0)
        {
            return [];
        }

        var (first, last, start) = (words[0], words[^1], words[0][..Math.Min(3, words[0].Length)]);
        var (email, phone, born) = (SearchText.Fold(person.Email), person.Phone, person.DateOfBirth);
        var candidates = await db.Volunteers.AsNoTracking()
            .Where(v => v.ErasedAt == null && v.Id != besides && db.Set<PersonalDetails>().Any(d => d.Id == v.Id))
            .Where(v => (v.SortName.Contains(last) && v.SortName.Contains(start)) || (v.SortKnownAs == first && v.SortName.Contains(last))
                || (email != "" && v.Contact!.SortEmail == email) || (phone != null && v.Contact!.Phone == phone) || (born != null && v.Personal!.DateOfBirth == born))
            .OrderBy(v => v.Id)
            .Take(Candidates)
            .ToListAsync(cancellationToken);
        return
        [
            .. candidates.Select(known => (known, likeness: Of(person, known.Details))).Where(each => each.likeness > 0)
                .OrderByDescending(each => each.likeness).ThenBy(each => each.known.SortName, StringComparer.Ordinal).ThenBy(each => each.known.Id)
                .Take(Most).Select(each => each.known),
        ];
    }

    /// <summary>How likely two are the same person; 0: they are taken for two.</summary>
    public static int Of(VolunteerDetails one, VolunteerDetails other)
    {
        if (one.DateOfBirth is { } a && other.DateOfBirth is { } b && a != b)
        {
            return 0;
        }

        var name = NameLikeness(one, other);
        var email = one.Email is not null && SearchText.Same(one.Email, other.Email);
        var phone = one.Phone is not null && one.Phone == other.Phone;
        var born = one.DateOfBirth is not null && one.DateOfBirth == other.DateOfBirth;
        var besides = (born ? 4 : 0) + (email ? 2 : 0) + (phone ? 2 : 0);
        return name switch
        {
            2 => 10 + besides,
            1 when besides > 0 => besides,
            _ => 0,
        };
    }

    /// <summary>2: the first and last names are the same, or what they are called and the last; 1: nearly so; 0: not.</summary>
    private static int NameLikeness(VolunteerDetails one, VolunteerDetails other)
    {
        var (these, those) = (Words(one.FullName), Words(other.FullName));
        if (these.Length == 0 || those.Length == 0)
        {
            return 0;
        }

        string[] first = [these[0], .. Words(one.KnownAs).Take(1)];
        string[] otherFirst = [those[0], .. Words(other.KnownAs).Take(1)];
        var sameLast = these[^1] == those[^1] && these.Length > 1 == those.Length > 1;
        if (sameLast && first.Intersect(otherFirst, StringComparer.Ordinal).Any())
        {
            return 2;
        }

        var closeLast = IsClose(these[^1], those[^1]);
        return closeLast && first.Any(name => otherFirst.Any(known => IsClose(name, known) || IsShortFor(name, known) || IsShortFor(known, name))) ? 1 : 0;
    }

    /// <summary>"Sam" for "Samira".</summary>
    private static bool IsShortFor(string one, string other) => one.Length > 2 && other.StartsWith(one, StringComparison.Ordinal);

    /// <summary>The same but for one letter that is wrong, missing or too many.</summary>
    private static bool IsClose(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1 || Math.Min(one.Length, other.Length) < 3)
        {
            return one == other;
        }

        var start = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var (rest, otherRest) = (one[start..], other[start..]);
        return rest.Length == otherRest.Length ? rest.Length == 0 || rest[1..] == otherRest[1..]
            : rest.Length > otherRest.Length ? rest[1..] == otherRest
            : rest == otherRest[1..];
    }

    private static string[] Words(string? name) =>
        string.Concat(SearchText.Fold(name).Where(c => char.IsLetterOrDigit(c) || c == ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
