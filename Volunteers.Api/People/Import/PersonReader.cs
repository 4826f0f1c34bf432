using System.Text.RegularExpressions;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

namespace Volunteers.Api.People.Import;

/// <summary>Turns the rows of one file into people, collecting every problem of a row.</summary>
public sealed partial class PersonReader
{
    private readonly ColumnMap _columns;
    private readonly DateColumn _dates;
    private readonly DateColumn _stageDates;
    private readonly bool _usZip;
    private readonly DateOnly _today;
    private readonly Policy _policy;

    /// <summary>Reads a file whose columns are told by their names.</summary>
    /// <param name="zone">Of the centre: which day a moment is on depends on it.</param>
    /// <exception cref="UnreadableFileException">The file lacks a column that an import needs.</exception>
    public PersonReader(SpreadsheetTable table, DateOnly today, CentreTime zone)
        : this(table, ColumnMap.Of(table.Headers), today, zone, Policy.BuiltIn)
    {
    }

    /// <inheritdoc cref="PersonReader(SpreadsheetTable, DateOnly, CentreTime)"/>
    public PersonReader(SpreadsheetTable table, ColumnMap columns, DateOnly today, CentreTime zone, Policy policy)
    {
        _columns = columns.Lacks is { } lacking ? throw new UnreadableFileException(lacking) : columns;
        _dates = DateColumn.Examine(Values(ImportColumn.DateOfBirth), zone, table.DatesFrom1904);
        _stageDates = DateColumn.Examine(Values(ImportColumn.StageSince), zone, table.DatesFrom1904, DateKind.OfStage, _dates);
        _usZip = table.Headers.Any(header => header.Contains("zip", StringComparison.OrdinalIgnoreCase))
            && !table.Headers.Any(header => header.Contains("post", StringComparison.OrdinalIgnoreCase));
        (_today, _policy) = (today, policy);

        IEnumerable<string> Values(ImportColumn column) => table.Rows.SelectMany(row => _columns.Values(row, column));
    }

    /// <summary>What was assumed about the file as a whole.</summary>
    public IReadOnlyList<string> Notices => [.. new[] { _dates.Notice, _stageDates.Notice }.OfType<string>()];

    public ImportedPerson Read(SpreadsheetRow row)
    {
        List<string> problems = [];
        List<string> notes = [];
        if (_columns.Value(row, ImportColumn.ContactType) is { } type && type.ToUpperInvariant() is "ORGANIZATION" or "ORGANISATION" or "HOUSEHOLD")
        {
            problems.Add("This row is not a person: its contact type is an organisation or a household.");
        }

        var parent = ParentOrCarer(row, problems);
        var details = new VolunteerDetails
        {
            FullName = FullName(row),
            KnownAs = _columns.Value(row, ImportColumn.KnownAs) is { } knownAs ? NameWriting.Tidy(knownAs) : null,
            Email = Email(row, notes),
            Phone = Phone(row, notes),
            Postcode = Postcode(row, notes),
            DateOfBirth = Date(row, ImportColumn.DateOfBirth, _dates, problems, notes),
            HowHeard = _columns.Value(row, ImportColumn.HowHeard),
            Languages = List(row, ImportColumn.Languages),
            Skills = List(row, ImportColumn.Skills),
            Interests = List(row, ImportColumn.Interests),
            AccessNeeds = _columns.Value(row, ImportColumn.AccessNeeds),
            ParentOrCarer = parent ?? false,
            ParentalConsentBy = _columns.Value(row, ImportColumn.ParentalConsentBy),
            Availability = Availability(row, problems),
        };
        var contacts = Contacts(row);
        var note = Note(row);
        var stage = Stage(row, problems, notes);
        problems.AddRange(Volunteer.Problems(details, _today).Select(problem => problem.Message));
        problems.AddRange(contacts.SelectMany(contact => EmergencyContact.Problems(contact.Name, contact.Relationship, contact.Phone)).Select(problem => $"Emergency contact: {problem.Message}"));
        problems.AddRange(note is null ? [] : VolunteerNote.Problems(note).Select(problem => problem.Message));
        problems.AddRange(stage is null ? [] : Enrolment.Problems(stage.Stage, stage.On, stage.Reason, _today).Select(problem => problem.Message));
        problems.AddRange(TooYoung(details, stage));
        return new ImportedPerson(row, details, [.. problems.Distinct()], notes) { SaysParentOrCarer = parent is not null, Contacts = contacts, Note = note, Stage = stage };
    }

    /// <summary>Somebody who is too young, or for whom nobody agreed, may ask and no more.</summary>
    private IEnumerable<string> TooYoung(VolunteerDetails details, ImportedStage? stage) =>
        stage is null or { Stage: EnrolmentStage.Enquiry } || stage.Stage.Ends() || details.FullName is not { } name ? []
        : SuitabilityRules.AgeProblems(
                new SuitabilityEvidence(0, details.KnownAs ?? name.Split(' ')[0], false, details.DateOfBirth, details.ParentalConsentBy, details.ParentalConsentOn, [], [], []), _today, _policy)
            .Select(problem => problem.Explanation);

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

    /// <summary>The first that is an address; when none is, the first as it stands, to be told of.</summary>
    private string? Email(SpreadsheetRow row, List<string> notes)
    {
        var addresses = _columns.Values(row, ImportColumn.Email)
            .Select(value => EnteredText.Address(value).Trim())
            .Select(value => value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? value[7..] : value)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        var taken = addresses.Find(InputRules.IsEmail) ?? addresses.FirstOrDefault();
        notes.AddRange(addresses.Where(address => address != taken).Select(address => $"another e-mail address left out: {address}"));
        return taken ?? (_columns.Value(row, ImportColumn.UserName) is { } user && InputRules.IsEmail(user) ? user : null);
    }

    /// <summary>The first that is a number, mobiles before others; when none is, the first as it stands, to be told of.</summary>
    private string? Phone(SpreadsheetRow row, List<string> notes)
    {
        var numbers = _columns.Values(row, ImportColumn.Mobile).Concat(_columns.Values(row, ImportColumn.Phone))
            .Select(text => (Text: text, TelephoneNumber.Read(text).Number))
            .DistinctBy(number => number.Number ?? number.Text)
            .ToList();
        if (numbers.Count == 0)
        {
            return null;
        }

        var taken = Math.Max(numbers.FindIndex(number => number.Number is not null), 0);
        // "All phone numbers" holds the one that was taken once more
        notes.AddRange(numbers.Where((number, i) => i != taken && (numbers[taken].Number is null || !Digits(number.Text).EndsWith(Digits(numbers[taken].Number!)[1..], StringComparison.Ordinal)))
            .Select(number => $"another telephone number left out: {number.Number ?? number.Text}"));
        return numbers[taken].Number ?? numbers[taken].Text;
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

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

    private DateOnly? Date(SpreadsheetRow row, ImportColumn column, DateColumn dates, List<string> problems, List<string> notes)
    {
        if (_columns.Value(row, column) is not { } value)
        {
            return null;
        }

        var date = dates.Read(value, _today, out var problem, notes);
        if (problem is not null)
        {
            problems.Add(problem);
        }

        return date;
    }

    private bool? ParentOrCarer(SpreadsheetRow row, List<string> problems)
    {
        if (_columns.Value(row, ImportColumn.ParentOrCarer) is not { } value)
        {
            return null;
        }

        var answer = YesNo.Read(value);
        if (answer is null)
        {
            problems.Add($"Whether they are the parent or carer of a child at the centre is yes or no, not {Quoted(value)}.");
        }

        return answer;
    }

    private Availability Availability(SpreadsheetRow row, List<string> problems)
    {
        var availability = Data.People.Availability.None;
        foreach (var (header, text) in _columns.Cells(row, ImportColumn.Availability).Where(cell => cell.Text.Length > 0))
        {
            if (AvailabilityText.Read(text, AvailabilityText.OfHeader(header)) is { } parts)
            {
                availability |= parts;
            }
            else
            {
                problems.Add($"When they are available cannot be told from {Quoted(text)}. Name the days and parts of the day, for example: Monday morning; Thursday afternoon and evening.");
            }
        }

        return availability;
    }

    /// <summary>Whom to ring: a cell with everything, or columns for name, number and relationship, of which the first ones belong together, and the second ones.</summary>
    private List<ImportedContact> Contacts(SpreadsheetRow row)
    {
        List<ImportedContact> contacts = [.. _columns.Values(row, ImportColumn.EmergencyContact).Select(ImportedContact.Read)];
        var (names, phones, relationships) = (Texts(ImportColumn.EmergencyName), Texts(ImportColumn.EmergencyPhone), Texts(ImportColumn.EmergencyRelationship));
        if (names.Count == 0 && _columns.Has(ImportColumn.EmergencyContact))
        {
            // "Emergency contact" beside "Emergency telephone" holds the name
            return [.. contacts.Select((contact, i) => contact with { Phone = contact.Phone ?? At(phones, i), Relationship = contact.Relationship ?? At(relationships, i) })];
        }

        for (var i = 0; i < Math.Max(names.Count, phones.Count); i++)
        {
            if (At(names, i) is not null || At(phones, i) is not null)
            {
                contacts.Add(new ImportedContact(At(names, i), At(relationships, i), At(phones, i)));
            }
        }

        return contacts;

        List<string> Texts(ImportColumn column) => [.. _columns.Cells(row, column).Select(cell => cell.Text)];

        static string? At(List<string> texts, int i) => i < texts.Count && texts[i].Length > 0 ? texts[i] : null;
    }

    private string? Note(SpreadsheetRow row) => string.Join('\n', _columns.Values(row, ImportColumn.Notes)) is { Length: > 0 } note ? note : null;

    private ImportedStage? Stage(SpreadsheetRow row, List<string> problems, List<string> notes)
    {
        var text = _columns.Value(row, ImportColumn.Stage);
        var on = Date(row, ImportColumn.StageSince, _stageDates, problems, notes);
        var stage = text is null ? EnrolmentStage.Enquiry : StageText.Read(text);
        if (stage is null)
        {
            problems.Add($"The stage {Quoted(text!)} is none of ours. Write one of: {StageText.All}.");
            return null;
        }

        if (text is null && on is null)
        {
            return null;
        }

        if (on is null && _columns.Value(row, ImportColumn.StageSince) is null)
        {
            notes.Add($"since when they are at the stage “{stage.Value.InWords()}” is not said: today is taken");
        }

        return new ImportedStage(stage.Value, on ?? _today, _columns.Value(row, ImportColumn.StageReason));
    }

    private string? List(SpreadsheetRow row, ImportColumn column)
    {
        var items = _columns.Values(row, column)
            .SelectMany(value => value.Split([',', ';', '\n', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        return items.Count == 0 ? null : string.Join(", ", items);
    }

    private static string Quoted(string value) => $"\"{(value.Length > 40 ? value[..40] + "…" : value)}\"";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
