using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>
/// Finds the volunteer that a row is about: the same name and, besides, the same e-mail address, telephone number or date of
/// birth. An address alone does not identify a person (couples and siblings share them), nor does a name.
/// </summary>
public sealed class VolunteerMatcher
{
    private readonly Dictionary<string, List<KnownVolunteer>> _byName = new(StringComparer.Ordinal);

    public void Add(KnownVolunteer volunteer)
    {
        foreach (var name in Names(volunteer.Details))
        {
            if (!_byName.TryGetValue(name, out var sameName))
            {
                _byName.Add(name, sameName = []);
            }

            sameName.Add(volunteer);
        }
    }

    /// <returns>Those that match best: none for a new person, more than one when it cannot be told which is meant.</returns>
    public IReadOnlyList<KnownVolunteer> Find(VolunteerDetails person)
    {
        var best = 0;
        List<KnownVolunteer> matches = [];
        foreach (var candidate in Names(person).SelectMany(name => _byName.GetValueOrDefault(name) ?? []).Distinct())
        {
            var evidence = Evidence(person, candidate.Details);
            if (evidence == 0 || evidence < best)
            {
                continue;
            }

            if (evidence > best)
            {
                best = evidence;
                matches.Clear();
            }

            matches.Add(candidate);
        }

        return matches;
    }

    private static int Evidence(VolunteerDetails row, VolunteerDetails candidate)
    {
        // A parent and a child can have the same name, address and telephone: not the same birthday.
        if (row.DateOfBirth is { } a && candidate.DateOfBirth is { } b && a != b)
        {
            return 0;
        }

        var sameBirthday = row.DateOfBirth is not null && row.DateOfBirth == candidate.DateOfBirth;
        var sameEmail = row.Email is not null && string.Equals(row.Email, candidate.Email, StringComparison.OrdinalIgnoreCase);
        var samePhone = row.Phone is not null && row.Phone == candidate.Phone;
        return (sameBirthday ? 4 : 0) + (sameEmail ? 2 : 0) + (samePhone ? 1 : 0);
    }

    /// <summary>First and last name, folded; what they are called counts as a first name too.</summary>
    private static IEnumerable<string> Names(VolunteerDetails details)
    {
        var words = Words(details.FullName);
        if (words.Length == 0)
        {
            yield break;
        }

        var full = $"{words[0]} {words[^1]}";
        yield return full;
        if (words.Length > 1 && Words(details.KnownAs) is [var called] && $"{called} {words[^1]}" is var byCall && byCall != full)
        {
            yield return byCall;
        }
    }

    private static string[] Words(string? name) =>
        string.Concat(SearchText.Fold(name).Where(c => char.IsLetterOrDigit(c) || c == ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
