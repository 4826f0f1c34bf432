using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Volunteers.Data.Access;
using Volunteers.Data.Meetings;
using Volunteers.Data.Newsletters;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Data.Messaging;

/// <summary>The changes of one save that people have to be told of, remembered before it, written into the ledger after it.</summary>
internal sealed class DueChanges
{
    private readonly List<EntityEntry> _told = [];
    private readonly List<Volunteer> _reachable = [];
    private bool _queues;

    /// <summary>Whether ledger rows may follow from the save.</summary>
    public bool AddRows => _told.Count > 0 || _reachable.Count > 0;

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
                due._reachable.Add(volunteer);
            }

            due._queues |= entry.Entity is Message { Status: MessageStatus.Queued, ClaimedBy: null };
        }

        return due;
    }

    /// <summary>Adds the rows to <paramref name="db"/>; does not save.</summary>
    public async Task RecordAsync(VolunteersDbContext db, IOutbox outbox, CancellationToken cancellationToken)
    {
        var scope = db.AccessScope;
        db.AccessScope = AccessScope.System;
        try
        {
            if (_told.Count > 0)
            {
                await outbox.RecordAsync(db, [.. _told.Select(Subject).Distinct()], cancellationToken);
            }

            if (_reachable.Count > 0)
            {
                await MessageQueue.TakeUpAsync(db, [.. _reachable.Select(v => v.Id)], cancellationToken);
            }
        }
        finally
        {
            db.AccessScope = scope;
        }

        _queues |= db.ChangeTracker.Entries<Message>().Any(m => m.Entity.Status == MessageStatus.Queued);
    }

    /// <summary>Wakes whoever sends, when the save put something into the queue.</summary>
    public void Announce(IOutbox outbox)
    {
        if (_queues)
        {
            outbox.Wake();
        }
    }

    private static bool IsTold(EntityEntry entry) => entry.Entity switch
    {
        SupportMeeting => Sets(entry, nameof(SupportMeeting.CancelledAt), nameof(SupportMeeting.RescheduledAt)),
        MeetingInvitation or PlaceStep => entry.State == EntityState.Added,
        ProgrammeSession { CancelledAt: not null } => Sets(entry, nameof(ProgrammeSession.CancelledAt)),
        Assignment { ProposedAt: not null } => Sets(entry, nameof(Assignment.ProposedAt)),
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

    // after the save, when the tracker has the numbers of new records; the records themselves have them after the commit
    private static (Topic Topic, int Id) Subject(EntityEntry entry)
    {
        var (topic, number) = entry.Entity switch
        {
            SupportMeeting => (Topic.SupportMeeting, "Id"),
            MeetingInvitation => (Topic.SupportMeeting, nameof(MeetingInvitation.SupportMeetingId)),
            ProgrammeSession => (Topic.ProgrammeSession, "Id"),
            PlaceStep => (Topic.CohortPlace, nameof(PlaceStep.CohortPlaceId)),
            Assignment => (Topic.Assignment, "Id"),
            NewsletterIssue => (Topic.NewsletterIssue, "Id"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return (topic, (int)entry.Property(number).CurrentValue!);
    }
}
