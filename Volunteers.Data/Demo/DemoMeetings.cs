using Volunteers.Data.Contributions;
using Volunteers.Data.Meetings;
using Volunteers.Data.Programmes;

namespace Volunteers.Data.Demo;

/// <summary>A year of monthly support meetings, and the next two.</summary>
internal static class DemoMeetings
{
    private static readonly string[] Agendas =
    [
        "How was your month?\nSafeguarding: a short refresher\nWhat is coming up",
        "How was your month?\nListening well: an exercise in pairs\nIdeas for the next Family Day",
        "How was your month?\nVisitor: a health visitor answers questions\nRoles that need someone",
        "How was your month?\nTrying out new songs\nCourses and where they lead",
    ];

    private static readonly string[] Visitors =
        ["Jodie Larkin", "Omar Siddiqui", "Pauline Croft", "Keeley Dunn", "Anastasia Petrova", "Mo Bashir", "Lara Whitlock", "Gwen Tarrant"];

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var days = Recurrence.Parse("FREQ=MONTHLY;BYDAY=2WE")
            .DatesFrom(world.Today.AddMonths(-12), world.Today.AddMonths(3), new TimeOnly(10, 0), world.Time)
            .ToList();
        var past = days.Where(d => world.Time.ToUtc(d, new TimeOnly(12, 0)) < world.Now).TakeLast(12).ToList();
        var ahead = days.Where(d => world.Time.ToUtc(d, new TimeOnly(10, 0)) > world.Now).Take(2).ToList();
        var regulars = new HashSet<int>();
        foreach (var (day, index) in past.Concat(ahead).Select((d, i) => (d, i)))
        {
            var announced = world.At(day.AddDays(-40), 10);
            var meeting = SupportMeeting.Schedule(
                world.Centre.Id, $"Volunteers’ support meeting, {day.MonthInWords()}",
                world.Time.ToUtc(day, new TimeOnly(10, 0)), world.Time.ToUtc(day, new TimeOnly(12, 0)),
                "Garden room", Agendas[index % Agendas.Length], null, announced);
            world.Db.Add(meeting);
            var upcoming = day >= world.Today;
            var invited = world.People
                .Where(p => p.Group <= DemoGroup.Learner || p.Group == DemoGroup.OnBreak || (upcoming && p.Group <= DemoGroup.Enquirer))
                .Where(p => upcoming || (p.Group == DemoGroup.Learner ? day > world.Today.AddDays(-50) : p.Since <= day))
                .ToList();
            foreach (var person in invited)
            {
                meeting.Invite(person.Volunteer.Id, announced);
            }

            if (meeting.EndsAt < world.Now)
            {
                await HoldAsync(world, meeting, invited, regulars, index, cancellationToken);
            }
            else if (ahead[0] == day)
            {
                Reply(world, meeting, invited);
            }
        }

        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static async Task HoldAsync(
        DemoWorld world, SupportMeeting meeting, List<DemoPerson> invited, HashSet<int> regulars, int index, CancellationToken cancellationToken)
    {
        foreach (var person in invited.Where(_ => world.Chance(70)))
        {
            meeting.Answer(person.Volunteer.Id, world.Chance(70) ? Meetings.Reply.Coming : Meetings.Reply.NotComing, meeting.StartsAt.AddDays(-5));
        }

        int[] present = [.. invited
            .Where(p => meeting.Invitations.First(i => i.VolunteerId == p.Volunteer.Id).Reply == Meetings.Reply.Coming ? world.Chance(85) : world.Chance(12))
            .Select(p => p.Volunteer.Id)];
        var visitors = Visitors.Skip(index * 2 % Visitors.Length).Take(index % 3);
        meeting.RecordAttendance(present, visitors, [], [], regulars, meeting.EndsAt);
        regulars.UnionWith(present);
        await world.Db.SaveChangesAsync(cancellationToken);
        foreach (var id in present)
        {
            var contribution = Contribution.FromMeeting(meeting, id, world.Time, meeting.EndsAt);
            if (meeting.EndsAt < world.Now.AddDays(-12))
            {
                contribution.Confirm(world.Coordinator, meeting.EndsAt.AddDays(2));
            }

            world.Db.Add(contribution);
        }
    }

    private static void Reply(DemoWorld world, SupportMeeting meeting, List<DemoPerson> invited)
    {
        // the volunteer who can sign in has not answered, so that answering can be tried
        foreach (var person in invited.Skip(1).Where(_ => world.Chance(45)))
        {
            meeting.Answer(person.Volunteer.Id, world.Chance(75) ? Meetings.Reply.Coming : Meetings.Reply.NotComing, world.Now.AddHours(-3));
        }
    }
}
