using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Meetings;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Data.Demo;

/// <summary>What people were told about meetings before the demonstration begins, so that its first start tells nobody again.</summary>
internal static class DemoLedger
{
    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var since = world.Now.AddDays(-40);
        var meetings = await world.Db.SupportMeetings
            .Where(m => m.EndsAt > since).Include(m => m.Invitations).ThenInclude(i => i.Volunteer)
            .OrderBy(m => m.StartsAt).ToListAsync(cancellationToken);
        foreach (var meeting in meetings)
        {
            foreach (var invitation in meeting.Invitations.OrderBy(i => i.VolunteerId))
            {
                Tell(world, meeting, invitation, MessageKinds.MeetingInvitation, "", invitation.InvitedAt);
                foreach (var minutes in meeting.RemindBefore.Where(m => meeting.StartsAt.AddMinutes(-m) <= world.Now))
                {
                    Tell(
                        world, meeting, invitation, MessageKinds.MeetingReminder, Occasion.Reminder(meeting.StartsAt, minutes),
                        meeting.StartsAt.AddMinutes(-minutes));
                }
            }
        }

        await AddCheckRenewalsAsync(world, cancellationToken);
        await world.Db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Of each check that is to be repeated every step that has been reached, to the person and to the coordinator.</summary>
    private static async Task AddCheckRenewalsAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var policy = Policy.BuiltIn.With(world.FoodHygiene);
        var steps = policy.Of(PolicyKeys.CheckRenewals);
        var active = await world.Db.Enrolments.Where(e => EnrolmentFacts.IsActive.Of(e) && EnrolmentFacts.Stage.Of(e) != EnrolmentStage.OnBreak)
            .Include(e => e.Volunteer).OrderBy(e => e.Id).ToListAsync(cancellationToken);
        var evidence = await SuitabilityEvidence.LoadAsync(world.Db, [.. active.Select(e => e.VolunteerId)], cancellationToken);
        foreach (var enrolment in active.DistinctBy(e => e.VolunteerId))
        {
            foreach (var renewal in CheckRenewals.Of(evidence[enrolment.VolunteerId], policy, world.Today))
            {
                foreach (var step in renewal.Changed ? [0] : steps.Where(step => renewal.Due.AddDays(-step) <= world.Today))
                {
                    Tell(world, enrolment, renewal, step);
                }
            }
        }
    }

    private static void Tell(DemoWorld world, Enrolment enrolment, CheckRenewal renewal, int step)
    {
        var morning = world.Time.ToUtc(renewal.Due.AddDays(-step), new TimeOnly(8, 0));
        var at = morning < world.Now ? morning : world.Now.AddMinutes(-5);
        var person = enrolment.Volunteer;
        var name = renewal.Type.InWords;
        var message = Message.ForVolunteer(
            MessageKinds.CheckRenewal, new Occasion(Topic.Check, renewal.CheckId, renewal.Detail(step)), person.Id, person.Email, enrolment.CentreId, at, at);
        if (message.AddressTo(person.Email))
        {
            message.MarkSent(at.AddMinutes(1), renewal.Changed ? $"We need a new certificate from you: {name}" : $"Your {name} is to be renewed by {renewal.Due.InWords()}");
        }

        var coordinator = Message.ForAddress(
            MessageKinds.CheckRenewals, new Occasion(Topic.Check, enrolment.CentreId, $"{Occasion.Stamp(at)}:{renewal.CheckId}"), "coordinator@demo.example", enrolment.CentreId, at, at);
        coordinator.MarkSent(at.AddMinutes(1), $"A check is to be renewed: {person.FullName}");
        world.Db.AddRange(message, coordinator);
    }

    private static void Tell(
        DemoWorld world, SupportMeeting meeting, MeetingInvitation invitation, string kind, string detail, DateTimeOffset at)
    {
        var message = Message.ForVolunteer(
            kind, new Occasion(Topic.SupportMeeting, meeting.Id, detail), invitation.VolunteerId, invitation.Volunteer.Email, meeting.CentreId, at, at);
        if (message.AddressTo(invitation.Volunteer.Email))
        {
            if (kind == MessageKinds.MeetingReminder && invitation.Reply == Reply.NotComing && invitation.RepliedAt < at)
            {
                message.Skip("They answered that they cannot come.");
            }
            else
            {
                message.MarkSent(at.AddMinutes(1), meeting.Title);
            }
        }

        world.Db.Add(message);
    }
}
