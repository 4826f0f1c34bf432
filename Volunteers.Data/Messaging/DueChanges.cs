using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volunteers.Data.Meetings;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;
using Volunteers.Data.Programmes;
using Volunteers.Data.Storage;
using Volunteers.Data.Training;

namespace Volunteers.Data.Messaging;

/// <summary>The changes of one save that people have to be told of, remembered before it, written into the ledger after it.</summary>
internal sealed class DueChanges
{
    /// <summary>Planners of other processes that may be quicker to write a row, before a save gives up.</summary>
    private const int MostTries = 3;

    private readonly List<EntityEntry> _told = [];
    private readonly List<int> _reachable = [];
    private readonly List<LeftAddress> _left = [];
    private bool _queues;

    public static DueChanges Of(ChangeTracker tracker)
    {
        var due = new DueChanges();
        foreach (var entry in tracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            if (IsTold(entry))
            {
                due._told.Add(entry);
            }
            else if (entry.Entity is Volunteer { Email: not null } volunteer && entry.State == EntityState.Modified
                && entry.Property(nameof(Volunteer.Email)) is { IsModified: true, OriginalValue: null })
            {
                due._reachable.Add(volunteer.Id);
            }

            if (entry.Entity is Volunteer moved && LeftAddress.Of(moved, entry) is { } left)
            {
                due._left.Add(left);
            }

            due._queues |= entry.Entity is Message { Status: MessageStatus.Queued, ClaimedBy: null };
        }

        return due;
    }

    /// <summary>Whether nothing is to be written down.</summary>
    public bool IsEmpty => _told.Count == 0 && _reachable.Count == 0 && _left.Count == 0;

    /// <summary>Writes the rows.</summary>
    /// <param name="db">Reads everything, in the transaction of the save.</param>
    public async Task RecordAsync(VolunteersDbContext db, IOutbox outbox, CancellationToken cancellationToken)
    {
        _queues |= _told.Count > 0 && await InsertAsync(db, outbox, cancellationToken);
        _queues |= _left.Count > 0;
        await LeftAddress.TellAsync(db, _left, cancellationToken);
        _queues |= _reachable.Count > 0 && await MessageQueue.TakeUpAsync(db, _reachable, cancellationToken);
    }

    /// <summary>Wakes the sender when the save put something into the queue.</summary>
    public void Announce(IOutbox outbox)
    {
        if (_queues)
        {
            outbox.Wake();
        }
    }

    private async Task<bool> InsertAsync(VolunteersDbContext db, IOutbox outbox, CancellationToken cancellationToken)
    {
        var changed = _told.Select(Subject).Distinct().ToList();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var messages = await outbox.MissingAsync(db, changed, cancellationToken);
                db.AddRange(messages);
                await db.SaveChangesAsync(cancellationToken);
                return messages.Any(m => m.Status == MessageStatus.Queued);
            }
            catch (DbUpdateException exception) when (Turns.AddedByAnother(exception) && attempt < MostTries)
            {
                // a planner of another process wrote one of them meanwhile: it is not missing any more
                db.ChangeTracker.Clear();
            }
        }
    }

    private static bool IsTold(EntityEntry entry) => entry.Entity switch
    {
        SupportMeeting => Sets(entry, nameof(SupportMeeting.CancelledAt), nameof(SupportMeeting.RescheduledAt)),
        MeetingInvitation or PlaceStep => entry.State == EntityState.Added,
        ProgrammeSession { CancelledAt: not null } => Sets(entry, nameof(ProgrammeSession.CancelledAt)),
        Assignment { ProposedAt: not null } => Sets(entry, nameof(Assignment.ProposedAt)),
        DataRequest => Sets(entry, nameof(DataRequest.AnsweredAt), nameof(DataRequest.DeclinedAt)) && entry.State == EntityState.Modified,
        NewsletterIssue { PublishedAt: not null } => Sets(entry, nameof(NewsletterIssue.PublishedAt), nameof(NewsletterIssue.PdfMadeAt)),
        _ => false,
    };

    private static bool Sets(EntityEntry entry, params ReadOnlySpan<string> properties)
    {
        foreach (var property in properties)
        {
            if (entry.State == EntityState.Added || entry.Property(property).IsModified)
            {
                return true;
            }
        }

        return false;
    }

    // the tracker knows the numbers of new records; the records themselves do so only after the commit
    private static (Topic Topic, int Id) Subject(EntityEntry entry)
    {
        var (topic, key) = entry.Entity switch
        {
            SupportMeeting => (Topic.SupportMeeting, nameof(SupportMeeting.Id)),
            MeetingInvitation => (Topic.SupportMeeting, nameof(MeetingInvitation.SupportMeetingId)),
            ProgrammeSession => (Topic.ProgrammeSession, nameof(ProgrammeSession.Id)),
            PlaceStep => (Topic.CohortPlace, nameof(PlaceStep.CohortPlaceId)),
            Assignment => (Topic.Assignment, nameof(Assignment.Id)),
            DataRequest => (Topic.DataRequest, nameof(DataRequest.Id)),
            NewsletterIssue => (Topic.NewsletterIssue, nameof(NewsletterIssue.Id)),
            _ => throw new UnreachableException(),
        };
        return (topic, (int)entry.Property(key).CurrentValue!);
    }
}
