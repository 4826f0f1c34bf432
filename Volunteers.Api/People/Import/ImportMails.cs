using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Jobs.Meetings;

namespace Volunteers.Api.People.Import;

/// <summary>
/// The e-mails that follow from an import: who is new is invited to the meetings that are announced, who gets an address gets what waited for one, and an address
/// that is replaced is told. The last always leaves, for its owner is the one who can say that it was not them; the others only when somebody asked for it.
/// </summary>
public static class ImportMails
{
    private const int MostNames = 50;
    private const string Imported = "They were imported without being told of meetings that had been announced.";
    private const string AddressImported = "It waited for an address, which came by an import that was to send nothing. Send it from here if it still matters.";

    /// <summary>What would be sent for <paramref name="affected"/>.</summary>
    /// <param name="all">Sees everything.</param>
    public static async Task<IReadOnlyList<ImportMail>> OfAsync(
        VolunteersDbContext all, IReadOnlyList<KnownVolunteer> affected, Centre centre, bool notify, DateTimeOffset now, CancellationToken cancellationToken)
    {
        List<ImportMail> mails = [];
        var invited = affected.Where(IsInvited).ToList();
        if (invited.Count > 0)
        {
            var meetings = await Announced(all.SupportMeetings, centre.Id, now).AsNoTracking().Select(meeting => new { meeting.Title, meeting.StartsAt }).ToListAsync(cancellationToken);
            mails.AddRange(meetings.Select(meeting => Mail(
                $"Invitation to “{meeting.Title}” on {centre.Time.DateOf(meeting.StartsAt).DayInWords()} at {centre.Time.TimeOf(meeting.StartsAt):HH:mm}",
                invited.Where(person => person.Details.Email is not null), notify)));
        }

        var reachable = affected.Where(IsReachableNow).ToDictionary(person => person.Id!.Value);
        if (reachable.Count > 0)
        {
            var waiting = await MessageQueue.WaitingForAddress(all, reachable.Keys).Select(message => message.VolunteerId!.Value).Distinct().ToListAsync(cancellationToken);
            mails.Add(Mail("What waited for an e-mail address", waiting.Order().Select(id => reachable[id]), notify));
        }

        mails.Add(Mail(
            "“Your e-mail address was changed”, to the address before",
            affected.Where(person => person.EmailBefore is { } before && !string.Equals(before, person.Details.Email, StringComparison.OrdinalIgnoreCase)),
            notify: true,
            optional: false));
        return [.. mails.Where(mail => mail.People > 0)];
    }

    /// <summary>Puts those who are new on the lists of the meetings that are announced, with or without telling them.</summary>
    /// <param name="db">In the transaction of the import; who is new has a number by now.</param>
    public static async Task InviteAsync(
        VolunteersDbContext db, IEnumerable<(KnownVolunteer Person, Volunteer Volunteer)> added, int centreId, bool notify, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var invited = added.Where(each => IsInvited(each.Person)).Select(each => each.Volunteer).ToList();
        if (invited.Count == 0)
        {
            return;
        }

        var meetings = await Announced(db.SupportMeetings.IgnoreQueryFilters([AccessFilters.Name]), centreId, now).Include(meeting => meeting.Centre).ToListAsync(cancellationToken);
        foreach (var (meeting, volunteer) in meetings.SelectMany(meeting => invited.Select(volunteer => (meeting, volunteer))))
        {
            meeting.Invite(volunteer.Id, now);
            foreach (var due in notify ? [] : MeetingPlan.Announced(meeting, volunteer.Id, now))
            {
                var message = Message.ForVolunteer(due.Kind, due.Occasion, due.VolunteerId, volunteer.Email, due.CentreId, due.DueAt, now);
                message.Skip(Imported);
                db.Add(message);
            }
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>What waits for an address of people who are about to get one, to be kept back by <see cref="KeepBackAsync"/> once they have it.</summary>
    public static async Task<int[]> WaitingAsync(VolunteersDbContext db, IEnumerable<KnownVolunteer> affected, CancellationToken cancellationToken)
    {
        int[] ids = [.. affected.Where(IsReachableNow).Select(person => person.Id!.Value)];
        return ids.Length == 0 ? [] : await MessageQueue.WaitingForAddress(db, ids).Select(message => message.Id).ToArrayAsync(cancellationToken);
    }

    /// <summary>Takes what was just queued back out of the queue; staff may send it from the list of messages.</summary>
    public static Task KeepBackAsync(VolunteersDbContext db, int[] messages, CancellationToken cancellationToken) =>
        messages.Length == 0 ? Task.CompletedTask : MessageQueue.KeepBackAsync(db, messages, AddressImported, cancellationToken);

    private static IQueryable<SupportMeeting> Announced(IQueryable<SupportMeeting> meetings, int centreId, DateTimeOffset now) =>
        meetings.Where(meeting => meeting.CentreId == centreId && meeting.CancelledAt == null && meeting.StartsAt > now).OrderBy(meeting => meeting.StartsAt).ThenBy(meeting => meeting.Id);

    /// <summary>Whether they are new, and not of the past.</summary>
    private static bool IsInvited(KnownVolunteer person) => person is { Id: null, Stage: { } stage } && EnrolmentStages.IsInvited.Of(stage.Stage);

    private static bool IsReachableNow(KnownVolunteer person) => person is { Id: not null, EmailBefore: null, Details.Email: not null };

    private static ImportMail Mail(string what, IEnumerable<KnownVolunteer> people, bool notify, bool optional = true)
    {
        var names = people.Select(person => person.Details.FullName!).ToList();
        return new ImportMail(what, names.Count, [.. names.Take(MostNames)], optional, notify);
    }
}
