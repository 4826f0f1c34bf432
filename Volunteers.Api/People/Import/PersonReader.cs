using System.Text.RegularExpressions;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Api.People.Import;

/// <summary>Turns the rows of one file into people, collecting every problem of a row.</summary>
public sealed partial class PersonReader
{
    private readonly ColumnMap _columns;
    private readonly DateColumn _dates;
    private readonly bool _usZip;
    private readonly DateOnly _today;

    /// <exception cref="UnreadableFileException">The file lacks a column that an import needs.</exception>
    /// <param name="zone">Of the centre: which day a moment is on depends on it.</param>
    public PersonReader(SpreadsheetTable table, DateOnly today, CentreTime zone)
    {
        _columns = ColumnMap.For(table.Headers);
        _dates = DateColumn.Examine(table.Rows.SelectMany(row => _columns.Values(row, ImportColumn.DateOfBirth)), zone, table.DatesFrom1904);
        _usZip = table.Headers.Any(header => header.Contains("zip", StringComparison.OrdinalIgnoreCase))
            && !table.Headers.Any(header => header.Contains("post", StringComparison.OrdinalIgnoreCase));
        _today = today;
    }

    /// <summary>What was assumed about the file as a whole.</summary>
    public IReadOnlyList<string> Notices => _dates.Notice is { } notice ? [notice] : [];

    public ImportedPerson Read(SpreadsheetRow row)
    {
        List<string> problems = [];
        List<string> notes = [];
        if (_columns.Value(row, ImportColumn.ContactType) is { } type && type.ToUpperInvariant() is "ORGANIZATION" or "ORGANISATION" or "HOUSEHOLD")
        {
            problems.Add("This row is not a person: its contact type is an organisation or a household.");
        }

        var details = new VolunteerDetails
        {
            FullName = FullName(row),
            KnownAs = _columns.Value(row, ImportColumn.KnownAs) is { } knownAs ? NameWriting.Tidy(knownAs) : null,
            Email = Email(row),
            Phone = Phone(row),
            Postcode = Postcode(row, notes),
            DateOfBirth = DateOfBirth(row, problems),
            HowHeard = _columns.Value(row, ImportColumn.HowHeard),
            Languages = List(row, ImportColumn.Languages),
            Skills = List(row, ImportColumn.Skills),
            Interests = List(row, ImportColumn.Interests),
        };
        problems.AddRange(Volunteer.Problems(details, _today).Select(problem => problem.Message));
        return new ImportedPerson(row, details, problems, notes);
    }

    private string? FullName(SpreadsheetRow row)
    {
        var full = _columns.Value(row, ImportColumn.FullName);
        var first = _columns.Value(row, ImportColumn.FirstName);
        var last = _columns.Value(row, ImportColumn.LastName);
        // "Name" beside "Surname" holds the first name.
        var name = first is not null || (last is not null && full is null)
            ? string.Join(' ', new[] { first, _columns.Value(row, ImportColumn.MiddleName), last }.OfType<string>())
            : full is not null && last is not null && !full.EndsWith(last, StringComparison.OrdinalIgnoreCase)
                ? $"{full} {last}"
                : full is null ? null : NameWriting.SurnameLast(full);
        return name is null ? null : NameWriting.Tidy(Spaces().Replace(EnteredText.Line(name), " ").Trim());
    }

    private string? Email(SpreadsheetRow row)
    {
        var addresses = _columns.Values(row, ImportColumn.Email)
            .Select(value => EnteredText.Address(value).Trim())
            .Select(value => value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? value[7..] : value)
            .ToList();
        return addresses.Find(InputRules.IsEmail)
            ?? addresses.FirstOrDefault()
            ?? (_columns.Value(row, ImportColumn.UserName) is { } user && InputRules.IsEmail(user) ? user : null);
    }

    /// <summary>The first that is a number, mobiles before others; when none is, the first as it stands, to be told of.</summary>
    private string? Phone(SpreadsheetRow row)
    {
        var numbers = _columns.Values(row, ImportColumn.Mobile).Concat(_columns.Values(row, ImportColumn.Phone)).ToList();
        return numbers.Select(number => TelephoneNumber.Read(number).Number).FirstOrDefault(number => number is not null) ?? numbers.FirstOrDefault();
    }

    private string? Postcode(SpreadsheetRow row, List<string> notes)
    {
        var postcode = _columns.Value(row, ImportColumn.Postcode);
        if (postcode is null || !_usZip)
        {
            return postcode;
        }

        var rules = new InputRules();
        rules.Postcode("postcode", postcode);
        if (rules.Problems.Count == 0)
        {
            return postcode;
        }

        notes.Add($"ZIP code {postcode} left out: it is not a UK postcode");
        return null;
    }

    private DateOnly? DateOfBirth(SpreadsheetRow row, List<string> problems)
    {
        if (_columns.Value(row, ImportColumn.DateOfBirth) is not { } value)
        {
            return null;
        }

        var date = _dates.Read(value, _today, out var problem);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return date;
    }

    private string? List(SpreadsheetRow row, ImportColumn column)
    {
        var items = _columns.Values(row, column)
            .SelectMany(value => value.Split([',', ';', '\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return items.Count == 0 ? null : string.Join(", ", items);
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
