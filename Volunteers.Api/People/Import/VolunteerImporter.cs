using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Api.People.Import;

/// <summary>Imports volunteers from a spreadsheet: all good rows or, when something breaks on the way, none. Changes nobody who is not enrolled at the centre.</summary>
/// <param name="db">Writes, with the caller's eyes.</param>
/// <param name="database">Knows who is on record at all, so that nobody is taken down twice; what it finds elsewhere is not told.</param>
public sealed class VolunteerImporter(VolunteersDbContext db, SystemDatabase database, Caller caller, TimeProvider clock)
{
    /// <summary>People written by one batch of statements; the number of statements does not depend on the rows in it.</summary>
    private const int BatchSize = 500;

    /// <summary>Plans the import and, unless <paramref name="dryRun"/>, does exactly what the plan says.</summary>
    /// <exception cref="UnreadableFileException">The file as a whole cannot be read.</exception>
    /// <exception cref="NotFoundException">There is no such centre.</exception>
    public async Task<ImportResult> RunAsync(Stream file, int centreId, bool dryRun, CancellationToken cancellationToken)
    {
        var table = await SpreadsheetReader.ReadAsync(file, cancellationToken);
        var centre = await db.Centres.AsNoTracking().Include(c => c.Successor).SingleOrDefaultAsync(c => c.Id == centreId, cancellationToken) ?? throw new NotFoundException("centre");
        centre.RequireOpenOn(centre.Time.Today(clock));
        var today = centre.Time.Today(clock);
        var reader = new PersonReader(table, today, centre.Time);
        var plan = new ImportPlan(await KnownAsync(centreId, cancellationToken), today);
        foreach (var row in table.Rows)
        {
            plan.Add(reader.Read(row));
        }

        if (!dryRun && plan.Affected.Count > 0)
        {
            await db.InTransactionAsync(token => WriteAsync(plan.Affected, centre, today, token), cancellationToken);
        }

        return plan.Result(table.Headers, [.. table.Notices, .. reader.Notices], dryRun);
    }

    private async Task<List<KnownVolunteer>> KnownAsync(int centreId, CancellationToken cancellationToken)
    {
        await using var all = database.Open();
        var signedIn = all.AuditEntries.Where(SignInFacts.IsOfVolunteer);
        var volunteers = await all.Volunteers.AsNoTracking()
            .Where(v => v.ErasedAt == null)
            .OrderBy(v => v.Id)
            .Select(v => new { Volunteer = v, Here = v.Enrolments.Any(e => e.CentreId == centreId), SignsIn = signedIn.Any(e => e.VolunteerId == v.Id) })
            .ToListAsync(cancellationToken);
        var mayRead = caller.Can(Permissions.VolunteersRead, centreId);
        return volunteers.ConvertAll(v => new KnownVolunteer
        {
            Id = v.Volunteer.Id,
            Details = v.Volunteer.Details,
            SignsIn = v.SignsIn,
            Standing = !v.Here ? PersonStanding.FromElsewhere
                : caller.Scope.ActingVolunteerId == v.Volunteer.Id ? PersonStanding.Oneself
                : mayRead ? PersonStanding.FromHere : PersonStanding.Hidden,
        });
    }

    private async Task WriteAsync(IReadOnlyList<KnownVolunteer> affected, Centre centre, DateOnly today, CancellationToken cancellationToken)
    {
        foreach (var batch in affected.Chunk(BatchSize))
        {
            int[] ids = [.. batch.Select(person => person.Id).OfType<int>()];
            var onRecord = ids.Length == 0
                ? []
                : await db.Volunteers.Include(v => v.Enrolments).Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, cancellationToken);
            foreach (var person in batch)
            {
                Apply(person, person.Id is { } id ? onRecord.GetValueOrDefault(id) ?? throw new StaleRecordException() : null, centre, today);
            }

            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }
    }

    private void Apply(KnownVolunteer person, Volunteer? volunteer, Centre centre, DateOnly today)
    {
        if (volunteer is null)
        {
            volunteer = Volunteer.Register(person.Details, clock.GetUtcNow(), today);
            volunteer.Enrol(centre.Id, EnrolmentStage.Enquiry, today, caller.Actor, today, "imported");
            db.Volunteers.Add(volunteer);
            return;
        }

        // the plan was made before the transaction
        if (volunteer.Enrolments.All(enrolment => enrolment.CentreId != centre.Id))
        {
            throw new StaleRecordException();
        }

        volunteer.Change(person.Details, today);
    }
}
