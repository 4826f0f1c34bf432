using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.Messaging;
using Volunteers.Data.Newsletters;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Data.People;

/// <summary>
/// Makes one record of two that are the same person. Every row that names the one names the other from then on; nothing is written anew and nobody is told, except an
/// address that links to sign in no longer go to. Which rows went is remembered, so that undoing puts precisely those back.
/// </summary>
public static class VolunteerMerging
{
    /// <summary>What it would do.</summary>
    /// <param name="db">Must see everything: what happened at other centres goes over too.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    public static async Task<MergePreview> PreviewAsync(VolunteersDbContext db, int keptId, int mergedId, DateTimeOffset now, CancellationToken cancellationToken) =>
        (await MergePlan.ReadAsync(db, keptId, mergedId, now, cancellationToken)).InWords();

    /// <summary>Merges and saves, in one transaction.</summary>
    /// <param name="db">Must see everything.</param>
    /// <param name="versions">Of the two records, as they were looked at; null where nobody says.</param>
    /// <param name="confirmSignIn">That it was looked at where links to sign in go.</param>
    /// <exception cref="NotFoundException">There is no such record.</exception>
    /// <exception cref="MergeRefusedException">They cannot be merged; says every reason.</exception>
    /// <exception cref="InvalidInputException">Where links go would change, and nobody confirmed it.</exception>
    /// <exception cref="StaleRecordException">Somebody changed one of them since.</exception>
    public static Task<VolunteerMerge> MergeAsync(
        VolunteersDbContext db, int keptId, int mergedId, (int? Kept, int? Merged) versions, bool confirmSignIn, Actor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        SilentlyAsync(db, async token =>
        {
            await LockAsync(db, keptId, mergedId, token);
            var plan = await MergePlan.ReadAsync(db, keptId, mergedId, now, token);
            if ((versions.Kept ?? plan.Kept.Version) != plan.Kept.Version || (versions.Merged ?? plan.Merged.Version) != plan.Merged.Version)
            {
                throw new StaleRecordException();
            }

            if (plan.Reasons.Count > 0)
            {
                throw new MergeRefusedException(plan.Reasons);
            }

            if (plan.SignIn.Confirm is { } confirm && !confirmSignIn)
            {
                throw new InvalidInputException("confirmSignIn", $"{confirm} Confirm that this is theirs.");
            }

            var merge = VolunteerMerge.Of(keptId, mergedId, plan.Merged.FullName, await MoveAsync(db, plan, token), by, now);
            plan.Kept.TakeOver(plan.After);
            plan.Merged.StandAside(keptId);
            db.Add(merge);
            await db.SaveChangesAsync(token);
            await FollowAsync(db, plan, by, now, token);
            db.Add(await EntryAsync(db, "Merged", merge, by, now, token));
            await db.SaveChangesAsync(token);
            return merge;
        }, cancellationToken);

    /// <summary>
    /// Undoes the last merge into a record, and saves. What was added to the record since stays there; what has gone since, or been given to somebody else, is not
    /// brought back.
    /// </summary>
    /// <param name="db">Must see everything.</param>
    /// <exception cref="MergeRefusedException">There is none, or it cannot be undone any more.</exception>
    public static Task<VolunteerMerge> UndoAsync(VolunteersDbContext db, int keptId, Actor by, DateTimeOffset now, CancellationToken cancellationToken) =>
        SilentlyAsync(db, async token =>
        {
            await db.LockAsync<Volunteer>(keptId, token);
            var merge = await db.VolunteerMerges.Where(m => m.VolunteerId == keptId && VolunteerMergeFacts.Holds.Of(m)).OrderByDescending(m => m.At).ThenByDescending(m => m.Id)
                .FirstOrDefaultAsync(token) ?? throw new MergeRefusedException("Nothing was merged into this record.");
            if (merge.UndoneUntil < now || merge.SettledAt is not null)
            {
                throw new MergeRefusedException($"Records are told apart again within {VolunteerMerge.UndoneWithinDays} days. This was merged on {DateOnly.FromDateTime(merge.At.UtcDateTime).InWords()}.");
            }

            var (kept, merged) = (await FindAsync(db, keptId, token), await FindAsync(db, merge.MergedId, token));
            if (kept.ErasedAt is not null)
            {
                throw new MergeRefusedException("The record was erased since, and what was merged into it with it.");
            }

            await MoveBackAsync(db, merge, token);
            if (merge.Rows is { Before: { } before, After: { } after })
            {
                kept.TakeOver(MergedDetails.GivenBack(kept.Details, before, after));
            }

            merged.StandAside(null);
            await WithdrawAsWellAsync(db, kept, merged, merge.At, token);
            merge.Undo(by, now);
            db.Add(await EntryAsync(db, "MergeUndone", merge, by, now, token));
            await db.SaveChangesAsync(token);
            return merge;
        }, cancellationToken);

    /// <summary>
    /// Merges that can be undone no more hold for good: what is known of how to reach the person on the record that nobody reads goes, and the list of rows that went. Saves.
    /// </summary>
    /// <returns>How many.</returns>
    public static async Task<int> SettleAsync(VolunteersDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var before = now.AddDays(-VolunteerMerge.UndoneWithinDays);
        if (!await db.VolunteerMerges.AnyAsync(m => m.At < before && m.UndoneAt == null && m.SettledAt == null, cancellationToken))
        {
            return 0;
        }

        return await SilentlyAsync(db, async token =>
        {
            var merges = await db.VolunteerMerges.Where(m => m.At < before && m.UndoneAt == null && m.SettledAt == null).ToListAsync(token);
            foreach (var merge in merges)
            {
                var merged = await FindAsync(db, merge.MergedId, token);
                merged.TakeOver(new VolunteerDetails { FullName = merged.FullName, KnownAs = merged.KnownAs });
                merge.Settle(now);
            }

            await db.SaveChangesAsync(token);
            return merges.Count;
        }, cancellationToken);
    }

    private static async Task<Volunteer> FindAsync(VolunteersDbContext db, int id, CancellationToken cancellationToken) =>
        await db.Volunteers.IgnoreQueryFilters([AccessFilters.MergedName]).SingleAsync(v => v.Id == id, cancellationToken);

    /// <summary>In one order, so that two that merge the same people the other way round do not wait for each other.</summary>
    private static async Task LockAsync(VolunteersDbContext db, int one, int other, CancellationToken cancellationToken)
    {
        await db.LockAsync<Volunteer>(Math.Min(one, other), cancellationToken);
        await db.LockAsync<Volunteer>(Math.Max(one, other), cancellationToken);
    }

    /// <summary>One sentence says what was done, and no e-mail follows from rows that were there before.</summary>
    private static async Task<T> SilentlyAsync<T>(VolunteersDbContext db, Func<CancellationToken, Task<T>> unit, CancellationToken cancellationToken)
    {
        var recorded = db.RecordsAudit;
        db.RecordsAudit = false;
        try
        {
            return await db.InTurnAsync(unit, cancellationToken);
        }
        finally
        {
            db.RecordsAudit = recorded;
        }
    }

    private static async Task<MergedRows> MoveAsync(VolunteersDbContext db, MergePlan plan, CancellationToken cancellationToken)
    {
        var rows = new RowKeeper(db, cancellationToken);
        List<AsideRow> aside = [];
        foreach (var row in plan.Twins.Aside.OrderBy(row => row.Depth))
        {
            var entity = db.Model.FindEntityType(row.Entity)!;
            aside.Add(new AsideRow(row.Entity.Name, row.Id, row.Depth, row.OfKept, row.What, await rows.ReadAsync(entity, row.Id)));
        }

        foreach (var pointed in plan.Twins.Pointed.Where(p => !HasRoomOnce(p)))
        {
            await PointAsync(db, rows, pointed, pointed.Before, pointed.After);
        }

        await RemoveAsync(row => row.Depth > 0);
        foreach (var pointed in plan.Twins.Pointed.Where(HasRoomOnce))
        {
            await PointAsync(db, rows, pointed, pointed.Before, pointed.After);
        }

        await RemoveAsync(row => row.Depth == 0);
        foreach (var (column, ids) in plan.Moves)
        {
            await rows.PointAsync(column.Entity, column.Property, ids, plan.Merged.Id, plan.Kept.Id);
        }

        await RenameRecipientAsync(db, MovedMessages(plan.Moves.Select(m => (m.Column.Entity.ClrType.Name, m.Ids))), plan.Merged.Id, plan.Kept.Id, cancellationToken);
        return new MergedRows(
            [.. plan.Moves.Select(move => new MovedRows(move.Column.Entity.ClrType.Name, move.Column.Property.Name, move.Ids))], plan.Twins.Pointed, aside, plan.Kept.Details, plan.After);

        async Task RemoveAsync(Func<AsideRow, bool> which)
        {
            foreach (var row in aside.Where(which).Reverse())
            {
                await rows.RemoveAsync(EntityOf(db, row.Entity), row.Id);
            }
        }
    }

    private static async Task MoveBackAsync(VolunteersDbContext db, VolunteerMerge merge, CancellationToken cancellationToken)
    {
        var rows = new RowKeeper(db, cancellationToken);
        var (kept, merged) = (merge.VolunteerId, merge.MergedId);
        foreach (var moved in merge.Rows.Moved)
        {
            var entity = EntityOf(db, moved.Entity);
            await rows.PointAsync(entity, entity.FindProperty(moved.Property)!, moved.Ids, kept, merged);
        }

        await RenameRecipientAsync(db, MovedMessages(merge.Rows.Moved.Select(m => (m.Entity, m.Ids))), kept, merged, cancellationToken);
        await PutBackAsync(row => row.Depth == 0);
        foreach (var pointed in merge.Rows.Pointed.Where(HasRoomOnce))
        {
            await PointAsync(db, rows, pointed, pointed.After, pointed.Before);
        }

        await PutBackAsync(row => row.Depth > 0);
        foreach (var pointed in merge.Rows.Pointed.Where(p => !HasRoomOnce(p)))
        {
            await PointAsync(db, rows, pointed, pointed.After, pointed.Before);
        }

        async Task PutBackAsync(Func<AsideRow, bool> which)
        {
            foreach (var row in merge.Rows.Aside.Where(which))
            {
                await rows.PutBackAsync(EntityOf(db, row.Entity), row.Columns);
            }
        }
    }

    /// <summary>What the person withdrew while there was one record holds for both: which of the two they meant is not known.</summary>
    private static async Task WithdrawAsWellAsync(VolunteersDbContext db, Volunteer kept, Volunteer merged, DateTimeOffset since, CancellationToken cancellationToken)
    {
        await db.Entry(merged).Collection(v => v.Consents).LoadAsync(cancellationToken);
        var said = await db.Consents.AsNoTracking().Where(c => c.VolunteerId == kept.Id && c.At >= since).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(cancellationToken);
        foreach (var last in said.GroupBy(c => c.Kind).Select(of => of.Last()).Where(c => !c.Given))
        {
            merged.RecordConsent(last.Kind, false, last.At, last.How);
        }
    }

    /// <summary>Whether what a row goes to takes one of its kind: its twin has to have gone before.</summary>
    private static bool HasRoomOnce(PointedRow row) => row.Entity == nameof(UnitAchievement);

    private static Task PointAsync(VolunteersDbContext db, RowKeeper rows, PointedRow row, int? from, int? to)
    {
        var entity = EntityOf(db, row.Entity);
        return rows.PointAsync(entity, entity.FindProperty(row.Property)!, [row.Id], from, to);
    }

    private static Microsoft.EntityFrameworkCore.Metadata.IEntityType EntityOf(VolunteersDbContext db, string name) =>
        db.Model.GetEntityTypes().Single(entity => entity.ClrType.Name == name && entity.GetTableName() is not null && !entity.IsOwned());

    private static int[] MovedMessages(IEnumerable<(string Entity, IReadOnlyList<int> Ids)> moved) => [.. moved.Where(m => m.Entity == nameof(Message)).SelectMany(m => m.Ids)];

    /// <summary>The ledger names people by number, too: nobody is told the same thing twice.</summary>
    private static Task RenameRecipientAsync(VolunteersDbContext db, int[] messages, int from, int to, CancellationToken cancellationToken)
    {
        var (before, after) = (MergeTwins.Recipient(from), MergeTwins.Recipient(to));
        return messages.Length == 0 ? Task.CompletedTask : db.Messages.Where(m => messages.Contains(m.Id) && m.Recipient == before)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Recipient, after), cancellationToken);
    }

    /// <summary>Newsletters that need a consent that does not hold go off the web; an address that links went to is told that they do no longer.</summary>
    private static async Task FollowAsync(VolunteersDbContext db, MergePlan plan, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        int[] people = plan.Lost.Contains(ConsentKind.StoryPublication) ? [plan.Kept.Id] : [];
        int[] pictured = plan.Lost.Contains(ConsentKind.Photographs) ? [plan.Kept.Id] : [];
        if (people.Length + pictured.Length > 0)
        {
            await WithdrawnConsents.TakeDownAsync(db, people, pictured, by, now, cancellationToken);
        }

        if (plan.SignIn.LeftAddress is { } address)
        {
            await LeftAddress.TellAsync(db, [new LeftAddress(plan.Kept.Id, plan.Merged.KnownAs, address, plan.Kept.Version)], cancellationToken);
        }
    }

    private static async Task<AuditEntry> EntryAsync(VolunteersDbContext db, string action, VolunteerMerge merge, Actor by, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var centres = await db.Enrolments.Where(e => e.VolunteerId == merge.VolunteerId).Select(e => e.CentreId).ToListAsync(cancellationToken);
        return AuditEntry.Merged(action, merge, centres is [var only] ? only : null, by, now, db.Operation);
    }
}
