using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Data.Programmes;

namespace Volunteers.Data.Demo;

/// <summary>The thirteen programmes: a year of sessions behind, six weeks ahead, with rotas, registers and families counted.</summary>
internal static class DemoProgrammes
{
    private const string School = "Broomgrove Primary School hall";
    private const int WeeksBehind = 52;
    private const int WeeksAhead = 6;

    private static readonly Plan[] Plans =
    [
        new("Music Makers", ProgrammeKind.WeeklyGroup, "FREQ=WEEKLY;BYDAY=TU", 10, 0, 90, "Main hall", 2,
            "Singing, rhythm and home-made instruments for under-threes and whoever brings them.", ["Lone parents", "Fathers"], null),
        new("Makaton Together", ProgrammeKind.WeeklyGroup, "FREQ=WEEKLY;BYDAY=WE", 10, 0, 60, "Garden room", 1,
            "Signs and symbols that help young children say what they mean before they can talk.", ["Families with a disabled child"], null),
        new("Fun, Young and Informative", ProgrammeKind.WeeklyGroup, "FREQ=WEEKLY;BYDAY=TH", 13, 0, 120, "Main hall", 2,
            "Time for teenage parents: company, cooking, and straight answers.", ["Teenage parents", "Families in workless households"], null),
        new("Time for You", ProgrammeKind.DropIn, "FREQ=WEEKLY;BYDAY=FR", 10, 0, 120, "Garden room", 1,
            "A quiet drop-in for mothers who feel low after a birth, with a crèche next door.", ["Lone parents", "Families on a protection plan"],
            "Hastings health visiting team"),
        new("Breastfeeding Café", ProgrammeKind.DropIn, "FREQ=WEEKLY;BYDAY=MO", 10, 0, 90, "Garden room", 2,
            "Tea, cushions and someone who has been there.", ["Teenage parents", "Minority ethnic families"], "Hastings health visiting team"),
        new("Stay and Play at Broomgrove", ProgrammeKind.WeeklyGroup, "FREQ=WEEKLY;BYDAY=WE", 13, 15, 90, School, 2,
            "Play for under-fives in the school they will go to.", ["Lone parents", "Families in workless households"], "Broomgrove Primary School"),
        new("Dads’ Saturday Breakfast", ProgrammeKind.DropIn, "FREQ=MONTHLY;BYDAY=1SA,3SA", 9, 30, 120, "Main hall", 2,
            "Bacon rolls, building bricks and other fathers.", ["Fathers"], null),
        new("Story and Rhyme Time", ProgrammeKind.WeeklyGroup, "FREQ=WEEKLY;BYDAY=FR", 13, 30, 60, "Main hall", 1,
            "Books and rhymes in the languages that families speak.", ["Minority ethnic families"], null),
        new("Little Cooks", ProgrammeKind.WeeklyGroup, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", 13, 0, 120, "Main hall", 2,
            "Cheap, quick meals that children help to make.", ["Families in workless households", "Lone parents"], null),
        new("Park Play", ProgrammeKind.Outreach, "FREQ=WEEKLY;BYDAY=TH", 10, 0, 90, "Alexandra Park", 2,
            "Mud, sticks and blankets, for families who have not found the centre yet.", ["Families in workless households", "Fathers"], null),
        new("English Conversation", ProgrammeKind.WeeklyGroup, "FREQ=WEEKLY;BYDAY=MO", 12, 30, 90, "Garden room", 1,
            "Everyday English for parents, with their children in the room.", ["Minority ethnic families"], null),
        new("New Arrivals Welcome", ProgrammeKind.Outreach, "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE", 9, 30, 150, "Visits from the centre", 1,
            "Calls on families with a new baby who have not registered.", ["Families on a protection plan", "Lone parents"], "Hastings health visiting team"),
        new("Community Family Day", ProgrammeKind.OneOffEvent, null, 11, 0, 240, "Old Town community hall", 5,
            "Stalls, games and a picnic for the whole neighbourhood.", ["Fathers", "Minority ethnic families"], null),
    ];

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        foreach (var plan in Plans)
        {
            var programme = Create(world, plan);
            world.Db.Add(programme);
            world.Programmes.Add(programme);
        }

        await world.Db.SaveChangesAsync(cancellationToken);
        Assign(world);
        await world.Db.SaveChangesAsync(cancellationToken);

        var begin = world.Time.StartOf(world.Today.AddDays(-7 * (WeeksBehind + 1)));
        foreach (var programme in world.Programmes)
        {
            Rota.Fill(programme, world.Time, begin);
        }

        await world.Db.SaveChangesAsync(cancellationToken);
        foreach (var (programme, plan) in world.Programmes.Zip(Plans))
        {
            TakeRegisters(world, programme, plan);
        }

        AskForStandIn(world);
        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static Programme Create(DemoWorld world, Plan plan)
    {
        RoleRequirement[] leads =
        [
            RoleRequirement.ClearCheck(CheckType.Of(CheckKind.Dbs)), RoleRequirement.AccreditationFrom(world.VolunteerCourse), RoleRequirement.Induction(), RoleRequirement.AtLeast(18),
        ];
        RoleRequirement[] helps = [RoleRequirement.ClearCheck(CheckType.Of(CheckKind.Dbs)), RoleRequirement.Induction()];
        if (plan.Name == "Breastfeeding Café")
        {
            helps = [.. helps, RoleRequirement.AccreditationFrom(world.PeerSupport)];
        }
        else if (plan.Name == "Little Cooks")
        {
            helps = [.. helps, RoleRequirement.ClearCheck(world.FoodHygiene)];
        }

        var programme = Programme.Create(
            world.Centre.Id, plan.Name, plan.Kind, plan.Venue,
            [
                new ProgrammeRoleDetails("Session leader", true, 1, leads, "Plans and leads the session, and looks after the helpers."),
                new ProgrammeRoleDetails(plan.Name == "Breastfeeding Café" ? "Peer supporter" : "Helper", false, plan.Helpers, helps, "Welcomes families, sets up, joins in."),
            ],
            plan.Purpose);
        programme.PartnerOrganisationId = plan.Partner is null ? null : world.Partners[plan.Partner].Id;
        foreach (var group in plan.Groups)
        {
            programme.For(world.Groups[group]);
        }

        var start = new TimeOnly(plan.Hour, plan.Minute);
        var end = start.AddMinutes(plan.Minutes);
        if (plan.Rule is null)
        {
            // one behind, one ahead, both on a Saturday
            foreach (var weeks in (int[])[-9, 4])
            {
                var day = world.Today.AddDays(7 * weeks);
                day = day.AddDays((13 - (int)day.DayOfWeek) % 7);
                programme.ScheduleSessions(null, day, day, start, end, world.Time);
            }
        }
        else
        {
            programme.ScheduleSessions(
                plan.Rule, world.Today.AddDays(-7 * WeeksBehind), world.Today.AddDays(7 * WeeksAhead), start, end, world.Time);
        }

        foreach (var session in programme.Sessions.Where(s => ClosedOn(world.Time.DateOf(s.StartsAt))))
        {
            session.Cancel("The centre is closed between Christmas and New Year.", world.At(world.Time.DateOf(session.StartsAt).AddDays(-30), 9));
        }

        return programme;
    }

    private static bool ClosedOn(DateOnly day) => (day.Month == 12 && day.Day >= 22) || (day.Month == 1 && day.Day <= 2);

    private static void Assign(DemoWorld world)
    {
        var leaders = world.Of(DemoGroup.LongServing).Concat(world.Of(DemoGroup.Experienced)).ToList();
        var helpers = world.Of(DemoGroup.Experienced).Concat(world.Of(DemoGroup.Graduate)).Concat(world.Of(DemoGroup.LongServing)).ToList();
        var supporters = leaders.Where(p => p.Volunteer.Accreditations.Any(a => a.CourseId == world.PeerSupport.Id)).ToList();
        var next = 0;
        for (var i = 0; i < world.Programmes.Count; i++)
        {
            var programme = world.Programmes[i];
            var lead = programme.Roles.Single(r => r.Leads);
            var help = programme.Roles.Single(r => !r.Leads);
            var leader = leaders[i % leaders.Count];
            Propose(world, leader, lead, AssignmentStatus.Accepted);

            // New Arrivals lacks a helper, and Park Play one of two: roles to fill
            var wanted = programme.Name switch { "New Arrivals Welcome" => 0, "Park Play" => 1, "Community Family Day" => 4, _ => help.NeededPerSession };
            var pool = programme.Name == "Breastfeeding Café" ? supporters : helpers;
            for (var count = 0; count < wanted;)
            {
                var person = pool[next++ % pool.Count];
                if (programme.Assignments.All(a => a.Volunteer != person.Volunteer))
                {
                    Propose(world, person, help, AssignmentStatus.Accepted);
                    count++;
                }
            }
        }

        // one proposal waits for its answer, one is still a draft
        AskAnother(world, world.Programmes.Single(p => p.Name == "Park Play"), AssignmentStatus.Proposed);
        AskAnother(world, world.Programmes.Single(p => p.Name == "New Arrivals Welcome"), AssignmentStatus.Draft);
    }

    private static void AskAnother(DemoWorld world, Programme programme, AssignmentStatus status) => Propose(
        world,
        world.Of(DemoGroup.Graduate).First(g => programme.Assignments.All(a => a.Volunteer != g.Volunteer)),
        programme.Roles.Single(r => !r.Leads),
        status);

    private static void Propose(DemoWorld world, DemoPerson person, ProgrammeRole role, AssignmentStatus status)
    {
        var asked = status == AssignmentStatus.Accepted
            ? Later(person.Since.AddDays(9), world.Today.AddDays(-7 * WeeksBehind))
            : world.DaysAgo(2);
        var from = asked.AddDays(5);
        var at = world.At(asked, 16);
        var readiness = ReadinessRules.Answer(role, person.Volunteer, [], from, Policy.BuiltIn);
        var assignment = Assignment.Draft(person.Volunteer, role, from, null, readiness, role.Programme.Assignments, at);
        if (status >= AssignmentStatus.Proposed)
        {
            assignment.Propose(at);
        }

        if (status == AssignmentStatus.Accepted)
        {
            assignment.Respond(accept: true, at.AddHours(20));
        }

        world.Db.Add(assignment);
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;

    private static void TakeRegisters(DemoWorld world, Programme programme, Plan plan)
    {
        var held = programme.Sessions
            .Where(s => s.CancelledAt is null && s.EndsAt < world.Now.AddDays(-1)).OrderBy(s => s.StartsAt).ToList();
        var untaken = held.Count(s => s.StartsAt > world.Now.AddDays(-4));
        foreach (var (session, index) in held.Take(held.Count - untaken).Select((s, i) => (s, i)))
        {
            var taken = session.EndsAt.AddMinutes(20);
            foreach (var place in session.Rota)
            {
                session.Record(place, world.Chance(91) ? Attendance.Present : Attendance.Absent, RecorderOf(session, world), taken);
            }

            foreach (var name in plan.Groups)
            {
                var group = world.Groups[name];
                var newcomers = Newcomers(group, world.Known[group], index, held.Count, Plans.Count(p => p.Groups.Contains(name)));
                session.CountFamilies(group, newcomers + world.Random.Next(2, 7), newcomers, taken);
            }

            foreach (var place in session.Rota.Where(r => r.Attendance == Attendance.Present))
            {
                var contribution = Contribution.FromSession(session, place.Volunteer.Id, world.Time, taken);
                if (session.StartsAt < world.Now.AddDays(-12))
                {
                    contribution.Confirm(world.Coordinator, taken.AddDays(3));
                }

                world.Db.Add(contribution);
            }
        }
    }

    private static Actor RecorderOf(ProgrammeSession session, DemoWorld world) =>
        session.Rota.FirstOrDefault(r => r.Role.Leads)?.Volunteer is { } leader ? new Actor(null, leader.Id, leader.FullName) : world.Coordinator;

    /// <summary>Spreads the families that a programme reached for the first time evenly over the year.</summary>
    private static int Newcomers(TargetGroup group, int known, int session, int sessions, int programmes)
    {
        var share = group.Name switch
        {
            "Fathers" => 0.52,
            "Teenage parents" => 0.87,
            "Families in workless households" => 0.61,
            "Families with a disabled child" => 0.80,
            _ => 0.72,
        };
        var total = known * share / programmes;
        return (int)(total * (session + 1) / sessions) - (int)(total * session / sessions);
    }

    private static void AskForStandIn(DemoWorld world)
    {
        var place = world.Programmes
            .SelectMany(p => p.Sessions)
            .Where(s => s.CancelledAt is null && s.StartsAt > world.Now.AddDays(1))
            .OrderBy(s => s.StartsAt)
            .SelectMany(s => s.Rota)
            .First(r => !r.Role.Leads && r.Volunteer != world.People[0].Volunteer);
        place.RequestStandIn("A hospital appointment", world.Now.AddHours(-5));
    }

    private sealed record Plan(
        string Name, ProgrammeKind Kind, string? Rule, int Hour, int Minute, int Minutes, string Venue, int Helpers, string Purpose,
        IReadOnlyList<string> Groups, string? Partner);
}
