using Volunteers.Api.Access;
using Volunteers.Data.People;

namespace Volunteers.Api.People.Import;

/// <summary>What an import will do, row by row, and the volunteers as they will be afterwards. Pure: reads and writes nothing.</summary>
public sealed class ImportPlan
{
    private readonly List<ImportRow> _rows = [];
    private readonly List<ImportFailure> _failed = [];
    private readonly List<KnownVolunteer> _affected = [];
    private readonly VolunteerMatcher _here = new();
    private readonly VolunteerMatcher _unseen = new();
    private readonly DateOnly _today;

    /// <param name="records">The volunteers on record, at any centre.</param>
    public ImportPlan(IEnumerable<KnownVolunteer> records, DateOnly today)
    {
        _today = today;
        foreach (var volunteer in records)
        {
            (volunteer.Standing is PersonStanding.FromElsewhere or PersonStanding.Hidden ? _unseen : _here).Add(volunteer);
        }
    }

    /// <summary>Every volunteer that the import makes or changes, once each, in the order of the file.</summary>
    public IReadOnlyList<KnownVolunteer> Affected => _affected;

    public void Add(ImportedPerson person)
    {
        if (person.Problems.Count > 0)
        {
            Fail(person, person.Problems);
            return;
        }

        var matches = _here.Find(person.Details);
        switch (matches.Count)
        {
            // by name and address or number alone: whoever could try birthdays out would learn them
            case 0 when _unseen.Find(person.Details with { DateOfBirth = null }) is { Count: > 0 } unseen:
                Fail(person, [unseen.Any(match => match.Standing == PersonStanding.Hidden)
                    ? "Known at this centre, and not yours to change."
                    : "Known at another centre. Enrol them here by hand, if it is the same person."]);
                break;
            case 0:
                Create(person);
                break;
            case 1 when matches[0].Standing == PersonStanding.Oneself:
                Fail(person, ["This is you. Change how you are reached on your own page, and have somebody else change the rest."]);
                break;
            case 1:
                Update(person, matches[0]);
                break;
            default:
                Fail(person, [$"{matches.Count} volunteers match this row equally well. Change the right one by hand."]);
                break;
        }
    }

    public ImportResult Result(IReadOnlyList<string> headers, IReadOnlyList<string> notices, bool dryRun) => new(
        _rows.Count(row => row.Outcome == ImportOutcome.Create),
        _rows.Count(row => row.Outcome == ImportOutcome.Update),
        _failed,
        _rows,
        notices,
        FailedRowsCsv.Write(headers, _failed),
        dryRun);

    private void Fail(ImportedPerson person, IReadOnlyList<string> reasons)
    {
        _failed.Add(new ImportFailure(person.Row.Number, reasons, person.Row.Cells));
        _rows.Add(new ImportRow(person.Row.Number, ImportOutcome.Fail, person.Details.FullName ?? "", reasons));
    }

    private void Create(ImportedPerson person)
    {
        var volunteer = new KnownVolunteer { Id = null, Details = person.Details, Standing = PersonStanding.FromHere, Changed = true };
        _here.Add(volunteer);
        _affected.Add(volunteer);
        _rows.Add(new ImportRow(person.Row.Number, ImportOutcome.Create, person.Details.FullName!, person.Notes));
    }

    private void Update(ImportedPerson person, KnownVolunteer volunteer)
    {
        List<string> changes = [];
        var before = volunteer.Details;
        var after = Merge(before, person.Details, changes);
        // Two rows may each be right and still not fit together.
        if (changes.Count > 0 && Volunteer.Problems(after, _today) is { Count: > 0 } problems)
        {
            Fail(person, [.. problems.Select(problem => problem.Message)]);
            return;
        }

        if (volunteer.SignsIn && SignInAddresses.Moves(before.Email, after.Email))
        {
            Fail(person, [$"{after.FullName} signs in by the e-mail address on record, which an import does not change. Change it on their page, where you confirm that it is theirs."]);
            return;
        }

        volunteer.Details = after;
        if (changes.Count > 0 && !volunteer.Changed)
        {
            volunteer.Changed = true;
            _affected.Add(volunteer);
        }

        _rows.Add(new ImportRow(
            person.Row.Number,
            changes.Count > 0 ? ImportOutcome.Update : ImportOutcome.Unchanged,
            after.FullName!,
            [.. changes, .. person.Notes]));
    }

    /// <summary>A filled cell replaces what we have, an empty one never does; the name stays as it is on record.</summary>
    private static VolunteerDetails Merge(VolunteerDetails record, VolunteerDetails row, List<string> changes) => record with
    {
        KnownAs = Newer("known as", record.KnownAs, row.KnownAs, changes),
        Email = Newer("e-mail", record.Email, row.Email, changes, (a, b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase)),
        Phone = Newer("phone", record.Phone, row.Phone, changes),
        Postcode = Newer("postcode", record.Postcode, row.Postcode, changes, (a, b) => Compact(a) == Compact(b)),
        DateOfBirth = row.DateOfBirth is { } born && born != record.DateOfBirth ? Changed("date of birth", record.DateOfBirth?.ToString("d MMMM yyyy", null), born, changes) : record.DateOfBirth,
        HowHeard = Newer("how they heard of us", record.HowHeard, row.HowHeard, changes),
        Languages = Newer("languages", record.Languages, row.Languages, changes),
        Skills = Newer("skills", record.Skills, row.Skills, changes),
        Interests = Newer("interests", record.Interests, row.Interests, changes),
    };

    private static string? Newer(string what, string? record, string? row, List<string> changes, Func<string, string, bool>? same = null)
    {
        if (row is null || (record is not null && (same?.Invoke(record, row) ?? string.Equals(record, row, StringComparison.Ordinal))))
        {
            return record;
        }

        changes.Add(record is null ? $"{what}: {row}" : $"{what}: {record} → {row}");
        return row;
    }

    private static DateOnly Changed(string what, string? before, DateOnly after, List<string> changes)
    {
        var words = after.ToString("d MMMM yyyy", System.Globalization.CultureInfo.GetCultureInfo("en-GB"));
        changes.Add(before is null ? $"{what}: {words}" : $"{what}: {before} → {words}");
        return after;
    }

    private static string Compact(string postcode) => postcode.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
}
