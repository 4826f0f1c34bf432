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

    public ImportResult Result(SpreadsheetTable table, IReadOnlyList<ImportedColumn> columns, IReadOnlyList<string> notices, bool dryRun) => new(
        _rows.Count(row => row.Outcome == ImportOutcome.Create),
        _rows.Count(row => row.Outcome == ImportOutcome.Update),
        _failed,
        _rows,
        notices,
        FailedRowsCsv.Write(table.Headers, _failed),
        dryRun)
    {
        Columns = columns,
        Encoding = table.Encoding,
    };

    private void Fail(ImportedPerson person, IReadOnlyList<string> reasons)
    {
        _failed.Add(new ImportFailure(person.Row.Number, reasons, person.Row.Cells));
        _rows.Add(new ImportRow(person.Row.Number, ImportOutcome.Fail, person.Details.FullName ?? "", reasons, []));
    }

    private void Create(ImportedPerson person)
    {
        var volunteer = new KnownVolunteer
        {
            Id = null,
            Details = person.Details,
            Standing = PersonStanding.FromHere,
            Stage = person.Stage ?? new ImportedStage(EnrolmentStage.Enquiry, _today, null),
            Changed = true,
        };
        Take(person, volunteer);
        _here.Add(volunteer);
        _affected.Add(volunteer);
        _rows.Add(new ImportRow(person.Row.Number, ImportOutcome.Create, person.Details.FullName!, person.Notes, PersonInWords.Of(person)));
    }

    private void Update(ImportedPerson person, KnownVolunteer volunteer)
    {
        List<string> changes = [];
        var before = volunteer.Details;
        var after = ImportMerge.Of(before, person, changes);
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
        changes.AddRange(Take(person, volunteer));
        if (changes.Count > 0 && !volunteer.Changed)
        {
            volunteer.Changed = true;
            _affected.Add(volunteer);
        }

        IEnumerable<string> stays = person.Stage is { } said && volunteer.Stage is { } stands && said.Stage != stands.Stage
            ? [$"stage stays “{stands.InWords()}”: an import moves nobody on who is enrolled already"]
            : [];
        _rows.Add(new ImportRow(
            person.Row.Number,
            changes.Count > 0 ? ImportOutcome.Update : ImportOutcome.Unchanged,
            after.FullName!,
            [.. changes, .. stays, .. person.Notes],
            []));
    }

    /// <summary>Adds the row's emergency contacts and its note, unless they are there already.</summary>
    /// <returns>What was added, in words.</returns>
    private static List<string> Take(ImportedPerson person, KnownVolunteer volunteer)
    {
        List<string> added = [];
        foreach (var contact in person.Contacts.Where(contact => volunteer.HasContacts.Add(contact.Key)))
        {
            volunteer.AddedContacts.Add(contact);
            added.Add($"emergency contact: {contact.InWords()}");
        }

        if (person.Note is { } note && volunteer.HasNotes.Add(VolunteerNote.Kept(note)))
        {
            volunteer.AddedNotes.Add(note);
            added.Add("a note is added");
        }

        return added;
    }
}
