using Volunteers.Data.People;
using Volunteers.Data.Training;

namespace Volunteers.Data.Demo;

/// <summary>Courses, two cohorts of the volunteer programme a year, and what they led to.</summary>
internal static class DemoTraining
{
    private static readonly string[] Topics =
    [
        "Welcome and what volunteers do", "How young children play", "Safeguarding, and what to do when worried", "Confidentiality and boundaries",
        "Listening to parents", "Including everyone", "Health and safety in a session", "Planning a session", "Leading a session together", "Looking back and moving on",
    ];

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        AddCourses(world);
        await world.Db.SaveChangesAsync(cancellationToken);

        var tutor = world.Tutor.AccountId!.Value;
        var earlier = Schedule(world, world.VolunteerCourse, $"Volunteer Programme, {Season(world, -112)}", 12, -112, 10, tutor);
        var completed = Schedule(world, world.VolunteerCourse, $"Volunteer Programme, {Season(world, -31)}", 10, -31, 10, tutor);
        var running = Schedule(world, world.VolunteerCourse, $"Volunteer Programme, {Season(world, -3)}", 10, -3, 10, tutor);
        var next = Schedule(world, world.VolunteerCourse, $"Volunteer Programme, {Season(world, 18)}", 12, 18, 10, tutor, opens: world.Today.AddDays(-10));
        var support = Schedule(world, world.PeerSupport, "Breastfeeding peer supporters", 8, -70, 6, tutor);
        await world.Db.SaveChangesAsync(cancellationToken);

        await CompleteAsync(world, earlier, [.. world.Of(DemoGroup.Experienced)], cancellationToken);
        await CompleteAsync(world, completed, [.. world.Of(DemoGroup.Graduate)], cancellationToken);
        await CompleteAsync(world, support, [.. world.Of(DemoGroup.LongServing).Take(4), .. world.Of(DemoGroup.Experienced).Skip(1).Take(2)], cancellationToken);
        await AddRunningAsync(world, running, cancellationToken);
        foreach (var person in world.Of(DemoGroup.Applicant).Skip(2))
        {
            next.Apply(person.Volunteer, world.At(world.DaysAgo(4), 14), world.Time);
        }

        await world.Db.SaveChangesAsync(cancellationToken);
        AddBroughtAlong(world);
        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static void AddCourses(DemoWorld world)
    {
        world.VolunteerCourse = Course.Create(
            "Children’s Centre Volunteer Programme", "South Downs Open Awards", "603/9001/X", "Level 2", 6,
            [
                new CourseUnitDetails("CCV1", "Working with young children", 2, true),
                new CourseUnitDetails("CCV2", "Safeguarding and confidentiality", 2, true),
                new CourseUnitDetails("CCV3", "Listening to parents", 1, true),
                new CourseUnitDetails("CCV4", "Planning and leading a session", 1, false),
            ]);
        world.VolunteerCourse.GuidedLearningHours = 45;
        world.FirstAid = Course.Create("Paediatric first aid", "Coastline First Aid Training", null, "Level 3", null, [], validityMonths: 36);
        world.PeerSupport = Course.Create(
            "Breastfeeding peer support", "South Downs Open Awards", "603/9014/8", "Level 2", 3,
            [new CourseUnitDetails("BPS1", "Supporting mothers who breastfeed", 3, true)]);
        world.PeerSupport.RequireCheck(CheckType.Of(CheckKind.Dbs));
        world.Db.AddRange(world.VolunteerCourse, world.FirstAid, world.PeerSupport);
    }

    private static Cohort Schedule(
        DemoWorld world, Course course, string name, int capacity, int startWeek, int sessions, int tutor, DateOnly? opens = null)
    {
        var monday = world.Today.AddDays(-((int)world.Today.DayOfWeek + 6) % 7).AddDays(7 * startWeek);
        var times = Enumerable.Range(0, sessions).Select(week =>
        {
            var day = monday.AddDays((7 * week) + 1);
            return new SessionTimes(
                world.Time.ToUtc(day, new TimeOnly(9, 30)), world.Time.ToUtc(day, new TimeOnly(14, 0)),
                sessions == Topics.Length ? Topics[week] : $"Session {week + 1}");
        });
        var first = monday.AddDays(1);
        var cohort = Cohort.Schedule(course, world.Centre.Id, name, capacity, opens ?? first.AddDays(-70), first.AddDays(-14), times, minimum: 6);
        cohort.TutorAccountId = tutor;
        cohort.Venue = "Garden room";
        world.Db.Add(cohort);
        return cohort;
    }

    private static async Task CompleteAsync(DemoWorld world, Cohort cohort, IReadOnlyList<DemoPerson> people, CancellationToken cancellationToken)
    {
        var course = cohort.Course;
        var first = world.Time.DateOf(cohort.Sessions.Min(s => s.StartsAt));
        var places = new List<CohortPlace>();
        foreach (var person in people)
        {
            places.Add(Accept(world, cohort, person.Volunteer, first.AddDays(-40)));
        }

        await world.Db.SaveChangesAsync(cancellationToken);
        TakeRegisters(world, cohort);
        var last = world.Time.DateOf(cohort.Sessions.Max(s => s.EndsAt));
        var number = 0;
        foreach (var place in places)
        {
            place.RegisterLearner($"SD{first:yyyy}{cohort.Id:00}{++number:000}", first.AddDays(10), world.Today);
            foreach (var unit in course.Units.Where(u => u.Mandatory || number % 3 == 0))
            {
                place.AssessUnit(unit, UnitStatus.Submitted, last.AddDays(-14), world.Tutor, world.Today, accredited: true);
                place.AssessUnit(unit, UnitStatus.Achieved, last.AddDays(-5), world.Tutor, world.Today, accredited: true);
                if (number % 3 == 1)
                {
                    place.AssessUnit(unit, UnitStatus.QualityAssured, last.AddDays(6), world.Assessor, world.Today, accredited: true);
                }

                place.AssessUnit(unit, UnitStatus.Claimed, last.AddDays(9), world.Assessor, world.Today, accredited: true);
                place.AssessUnit(unit, UnitStatus.Certificated, last.AddDays(21), world.Assessor, world.Today, accredited: true);
            }

            var awarded = last.AddDays(21);
            world.Db.Add(cohort.Award(place, awarded, $"SDOA-{first:yyyy}-{cohort.Id:00}{number:000}", world.At(awarded, 10), world.Today));
        }

        await world.Db.SaveChangesAsync(cancellationToken);
    }

    private static async Task AddRunningAsync(DemoWorld world, Cohort cohort, CancellationToken cancellationToken)
    {
        var first = world.Time.DateOf(cohort.Sessions.Min(s => s.StartsAt));
        var learners = world.Of(DemoGroup.Learner).ToList();
        foreach (var person in learners)
        {
            Accept(world, cohort, person.Volunteer, first.AddDays(-24));
        }

        foreach (var person in world.Of(DemoGroup.Waiting))
        {
            cohort.Apply(person.Volunteer, world.At(first.AddDays(-16), 15), world.Time);
        }

        await world.Db.SaveChangesAsync(cancellationToken);
        TakeRegisters(world, cohort);
        foreach (var (place, index) in cohort.Places.Where(p => p.OnRegister).Select((p, i) => (p, i)).Where(p => p.i < 7))
        {
            place.RegisterLearner($"SD{first:yyyy}{cohort.Id:00}{index + 1:000}", first.AddDays(8) < world.Today ? first.AddDays(8) : world.Today, world.Today);
        }
    }

    private static CohortPlace Accept(DemoWorld world, Cohort cohort, Volunteer volunteer, DateOnly applied)
    {
        var at = world.At(applied, 12);
        var place = cohort.Apply(volunteer, at, world.Time, placedByStaff: true);
        cohort.Offer(place, at.AddDays(5), at.AddHours(2));
        cohort.Respond(place, accept: true, at.AddHours(27), TimeSpan.FromDays(5));
        return place;
    }

    private static void TakeRegisters(DemoWorld world, Cohort cohort)
    {
        foreach (var session in cohort.Sessions.Where(s => s.EndsAt < world.Now))
        {
            foreach (var place in cohort.Places.Where(p => p.OnRegister))
            {
                session.Record(place, world.Chance(93) ? Attendance.Present : Attendance.Absent, world.Tutor, session.EndsAt);
            }
        }
    }

    private static void AddBroughtAlong(DemoWorld world)
    {
        // the long-serving trained before there were records of cohorts; their first aid runs out one after the other
        var index = 0;
        foreach (var person in world.Of(DemoGroup.LongServing).Concat(world.Of(DemoGroup.OnBreak)).Concat(world.Of(DemoGroup.Left)))
        {
            world.Db.Add(Accreditation.BroughtAlong(
                person.Volunteer, world.VolunteerCourse.Title, world.VolunteerCourse.Id, person.Since.AddDays(-7), null, $"SDOA-A{100 + index}", world.Today));
            if (index < 8)
            {
                var until = index switch { 0 => world.Today.AddDays(24), 1 => world.Today.AddDays(52), 2 => world.Today.AddDays(-9), _ => world.Today.AddDays(120 + (index * 70)) };
                world.Db.Add(Accreditation.BroughtAlong(
                    person.Volunteer, world.FirstAid.Title, world.FirstAid.Id, until.AddMonths(-36), until, $"CFA-{2000 + index}", world.Today));
            }

            index++;
        }
    }

    private static string Season(DemoWorld world, int week)
    {
        var day = world.Today.AddDays(7 * week);
        var season = day.Month switch { <= 2 or 12 => "winter", <= 5 => "spring", <= 8 => "summer", _ => "autumn" };
        return $"{season} {day.Year}";
    }
}
