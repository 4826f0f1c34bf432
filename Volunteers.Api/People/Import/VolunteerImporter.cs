using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;

namespace Volunteers.Api.People.Import;

/// <summary>Imports volunteers from a spreadsheet: all good rows or, when something breaks on the way, none. Changes nobody who is not enrolled at the centre.</summary>
/// <param name="db">Writes, with the caller's eyes.</param>
/// <param name="database">Knows who is on record at all, so that nobody is taken down twice; what it finds elsewhere is not told.</param>
public sealed class VolunteerImporter(VolunteersDbContext db, SystemDatabase database, Caller caller, PolicyBook policies, TimeProvider clock)
{
    /// <summary>People written by one batch of statements; the number of statements does not depend on the rows in it.</summary>
    private const int BatchSize = 500;

    /// <summary>Plans the import and, unless <paramref name="dryRun"/>, does exactly what the plan says.</summary>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be read.</exception>
    /// <exception cref="InvalidInputException">The mapping names what there is not.</exception>
    /// <exception cref="NotFoundException">There is no such centre.</exception>
    public async Task<ImportResult> RunAsync(Stream file, int centreId, bool dryRun, ImportOptions options, CancellationToken cancellationToken)
    {
        var said = ImportField.Columns(options.Mapping);
        var table = await SpreadsheetReader.ReadAsync(file, options.Encoding, cancellationToken);
        var centre = await db.Centres.AsNoTracking().Include(c => c.Successor).SingleOrDefaultAsync(c => c.Id == centreId, cancellationToken) ?? throw new NotFoundException("centre");
        centre.RequireOpenOn(centre.Time.Today(clock));
        var today = centre.Time.Today(clock);
        var columns = FileColumns.Of(table, said, caller.Can(Permissions.NotesWrite, centreId));
        if (columns.Map.Lacks is { } lacking)
        {
            // only who looks first can say what the columns are
            return !dryRun ? throw new UnreadableFileException(lacking)
                : new ImportResult(0, 0, [], [], table.Notices, null, dryRun) { Columns = columns.List, Encoding = table.Encoding, Lacks = lacking };
        }

        var reader = new PersonReader(table, columns.Map, today, centre.Time, await policies.OfAsync(centre.Id, cancellationToken));
        await using var all = database.Open();
        var plan = new ImportPlan(await KnownAsync(all, centreId, columns.Map, cancellationToken), today);
        foreach (var row in table.Rows)
        {
            plan.Add(reader.Read(row));
        }

        var mails = await ImportMails.OfAsync(all, plan.Affected, centre, options.Notify, clock.GetUtcNow(), cancellationToken);
        if (!dryRun && plan.Affected.Count > 0)
        {
            await db.InTransactionAsync(token => WriteAsync(plan.Affected, centre, today, options.Notify, token), cancellationToken);
        }

        return plan.Result(table, columns.List, [.. table.Notices, .. reader.Notices, .. columns.Notices], dryRun) with { Mails = mails };
    }

    private async Task<List<KnownVolunteer>> KnownAsync(VolunteersDbContext all, int centreId, ColumnMap columns, CancellationToken cancellationToken)
    {
        var signedIn = SignInFacts.PeopleOf(all);
        var volunteers = await all.Volunteers.AsNoTracking()
            .Where(v => v.ErasedAt == null)
            .OrderBy(v => v.Id)
            .Select(v => new { Volunteer = v, Here = v.Enrolments.Any(e => e.CentreId == centreId), SignsIn = signedIn.Any(id => id == v.Id) })
            .ToListAsync(cancellationToken);
        var mayRead = caller.Can(Permissions.VolunteersRead, centreId) && caller.Can(Permissions.DetailsRead, centreId);
        var known = volunteers.ConvertAll(v => new KnownVolunteer
        {
            Id = v.Volunteer.Id,
            Details = v.Volunteer.Details,
            EmailBefore = v.Volunteer.Email,
            SignsIn = v.SignsIn,
            Standing = !v.Here ? PersonStanding.FromElsewhere
                : caller.Scope.ActingVolunteerId == v.Volunteer.Id ? PersonStanding.Oneself
                : mayRead ? PersonStanding.FromHere : PersonStanding.Hidden,
        });
        await AddWhatTheFileSaysMoreAsync(all, known.Where(v => v.Standing == PersonStanding.FromHere).ToDictionary(v => v.Id!.Value), centreId, columns, cancellationToken);
        return known;
    }

    /// <summary>What is compared only where the file has it: stages, emergency contacts, notes.</summary>
    private static async Task AddWhatTheFileSaysMoreAsync(
        VolunteersDbContext all, Dictionary<int, KnownVolunteer> here, int centreId, ColumnMap columns, CancellationToken cancellationToken)
    {
        if (columns.Has(ImportColumn.Stage) || columns.Has(ImportColumn.StageSince))
        {
            foreach (var e in await all.Enrolments.AsNoTracking().Where(e => e.CentreId == centreId)
                .Select(e => new { e.VolunteerId, Stage = EnrolmentFacts.Stage.Of(e), On = EnrolmentFacts.StageSince.Of(e) }).ToListAsync(cancellationToken))
            {
                if (here.TryGetValue(e.VolunteerId, out var volunteer))
                {
                    volunteer.Stage = new ImportedStage(e.Stage, e.On, null);
                }
            }
        }

        if (columns.Has(ImportColumn.EmergencyContact) || columns.Has(ImportColumn.EmergencyName) || columns.Has(ImportColumn.EmergencyPhone))
        {
            foreach (var contact in await all.EmergencyContacts.AsNoTracking().Where(c => all.Enrolments.Any(e => e.CentreId == centreId && e.VolunteerId == c.VolunteerId)).ToListAsync(cancellationToken))
            {
                here.GetValueOrDefault(contact.VolunteerId)?.HasContacts.Add(new ImportedContact(contact.Name, null, contact.Phone).Key);
            }
        }

        if (columns.Has(ImportColumn.Notes))
        {
            foreach (var note in await all.VolunteerNotes.AsNoTracking().Where(n => all.Enrolments.Any(e => e.CentreId == centreId && e.VolunteerId == n.VolunteerId))
                .Select(n => new { n.VolunteerId, n.Text }).ToListAsync(cancellationToken))
            {
                here.GetValueOrDefault(note.VolunteerId)?.HasNotes.Add(note.Text);
            }
        }
    }

    private async Task WriteAsync(IReadOnlyList<KnownVolunteer> affected, Centre centre, DateOnly today, bool notify, CancellationToken cancellationToken)
    {
        foreach (var batch in affected.Chunk(BatchSize))
        {
            int[] ids = [.. batch.Select(person => person.Id).OfType<int>()];
            var onRecord = ids.Length == 0
                ? []
                : await db.Volunteers.Include(v => v.Enrolments).Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);
            var waiting = notify ? [] : await ImportMails.WaitingAsync(db, batch, cancellationToken);
            List<(KnownVolunteer, Volunteer)> added = [];
            foreach (var person in batch)
            {
                if (person.Id is not { } id)
                {
                    added.Add((person, Enrol(person, centre, today)));
                    continue;
                }

                Change(person, onRecord.GetValueOrDefault(id) ?? throw new StaleRecordException(), centre, today);
            }

            await db.SaveChangesAsync(cancellationToken);
            await ImportMails.KeepBackAsync(db, waiting, cancellationToken);
            await ImportMails.InviteAsync(db, added, centre.Id, notify, clock.GetUtcNow(), cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private Volunteer Enrol(KnownVolunteer person, Centre centre, DateOnly today)
    {
        var volunteer = Volunteer.Register(person.Details, clock.GetUtcNow(), today);
        var stage = person.Stage!;
        volunteer.Enrol(centre.Id, stage.Stage, stage.On, caller.Actor, today, stage.Reason ?? (stage.Stage.Ends() ? null : "imported"));
        AddTo(volunteer, person);
        db.Volunteers.Add(volunteer);
        return volunteer;
    }

    private void Change(KnownVolunteer person, Volunteer volunteer, Centre centre, DateOnly today)
    {
        // the plan was made before the transaction
        if (volunteer.Enrolments.All(enrolment => enrolment.CentreId != centre.Id))
        {
            throw new StaleRecordException();
        }

        volunteer.Change(person.Details, today);
        AddTo(volunteer, person);
    }

    private void AddTo(Volunteer volunteer, KnownVolunteer person)
    {
        foreach (var contact in person.AddedContacts)
        {
            volunteer.AddEmergencyContact(contact.Name, contact.Relationship, contact.Phone);
        }

        foreach (var note in person.AddedNotes)
        {
            volunteer.WriteNote(note, caller.Actor, clock.GetUtcNow());
        }
    }
}
