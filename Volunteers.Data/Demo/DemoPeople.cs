using Volunteers.Data.People;

namespace Volunteers.Data.Demo;

/// <summary>About sixty volunteers: how they came, what was checked, what they consented to.</summary>
internal static class DemoPeople
{
    private static readonly string[] Heard =
    [
        "A leaflet at the centre", "A friend who volunteers", "The health visitor", "Stay and Play", "The school gate", "The newsletter", "The library",
    ];

    private static readonly string[] Skills = ["Singing and guitar", "Cooking", "First aid", "Sewing", "Bookkeeping", "Sign language", "Gardening", "Listening"];

    private static readonly string[] Interests =
        ["Music with children", "Supporting new mothers", "Outdoor play", "Reading aloud", "Family cooking", "Welcoming people", "Research"];

    private static readonly string[] Postcodes = ["TN35 5", "TN34 3", "TN34 2", "TN37 6", "TN38 0"];

    private static readonly string[] Relatives = ["Sam", "Alex", "Jo", "Chris", "Robin", "Pat"];

    // days after the decision on which a three-year-old check falls due: some soon, some overdue
    private static readonly int[] RecheckIn = [5, 27, 51, -14, -38];

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var counts = new Dictionary<DemoGroup, int>();
        var number = 0;
        foreach (var (name, knownAs, languages, group) in DemoNames.All)
        {
            var index = counts[group] = counts.GetValueOrDefault(group, -1) + 1;
            var since = world.DaysAgo(SinceDays(group, index));
            var first = number == 0 ? "volunteer@demo.example" : Address(name, number);
            var enquired = since.AddDays(-84) < world.Today ? since.AddDays(-84) : since;

            // two are under age, and a parent agreed
            var young = group == DemoGroup.Applicant && index is 1 or 3;
            var volunteer = Volunteer.Register(
                new VolunteerDetails
                {
                    FullName = name,
                    KnownAs = knownAs,
                    Email = first,
                    Phone = number % 4 == 3 ? $"01632 960{100 + number}" : $"07700 900{100 + number}",
                    Postcode = Postcodes[number % Postcodes.Length] + (char)('A' + number % 20) + (char)('B' + number % 18),
                    DateOfBirth = group == DemoGroup.Enquirer ? null
                        : young ? world.Today.AddYears(-17).AddDays(-120)
                        : world.Today.AddYears(-((group is DemoGroup.Learner or DemoGroup.Waiting or DemoGroup.Applicant ? 19 : 24) + number * 7 % 31)).AddDays(-(number * 23 % 360)),
                    ParentalConsentBy = young ? $"{(index == 1 ? "Nasreen" : "Joanna")} {name.Split(' ')[^1]}, their mother" : null,
                    ParentalConsentHow = young ? "Rang her on 01632 960155" : null,
                    ParentalConsentOn = young ? world.DaysAgo(58) : null,
                    HowHeard = Heard[number % Heard.Length],
                    Languages = languages is null ? "English" : $"English, {languages}",
                    Skills = group <= DemoGroup.Learner ? Skills[number % Skills.Length] : null,
                    Interests = Interests[number % Interests.Length],
                    ParentOrCarer = number % 5 != 4,
                    Availability = (Availability)(0b011_011_011_011_011 & ~(1 << (number % 15))),
                },
                world.At(enquired, 11),
                world.Today);
            Enrol(world, volunteer, group, index, since);
            Consents(world, volunteer, group, number, enquired);
            if (group <= DemoGroup.Learner || group == DemoGroup.OnBreak)
            {
                volunteer.AddEmergencyContact($"{Relatives[number % Relatives.Length]} {name.Split(' ')[^1]}", "Family", $"01632 960{300 + number}");
            }

            world.Db.Add(volunteer);
            world.People.Add(new DemoPerson(group, volunteer, since));
            number++;
        }

        // two of the experienced help at the neighbouring centre as well
        foreach (var person in world.Of(DemoGroup.Experienced).Take(2))
        {
            var there = person.Volunteer.Enrol(world.Neighbour.Id, EnrolmentStage.Application, person.Since.AddDays(16), world.Coordinator, world.Today);
            there.Advance(EnrolmentStage.Induction, person.Since.AddDays(23), null, world.Coordinator, world.Today);
            Clear(world, person.Volunteer, there, person.Since.AddDays(30));
        }

        await world.Db.SaveChangesAsync(cancellationToken);
        world.Db.Add(new VolunteerNote
        {
            VolunteerId = world.Of(DemoGroup.OnBreak).First().Volunteer.Id,
            Text = "Asked for a break while her mother is ill. Would like a call at the start of next term.",
            WrittenBy = world.Coordinator,
            At = world.At(world.DaysAgo(39), 15),
        });
        AddReferrals(world);
        await world.Db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Checks of someone who was ready on a day: decided before it, and renewed by our policy since.</summary>
    private static void Checks(DemoWorld world, Volunteer volunteer, DemoGroup group, int index, DateOnly since)
    {
        var due = group == DemoGroup.LongServing && index is >= 3 and < 8;
        var decided = due
            ? world.Today.AddYears(-3).AddDays(RecheckIn[index - 3])
            : since.AddDays(-20);
        Record(CheckKind.Identity, since.AddDays(-45), null);
        Record(CheckKind.Reference, since.AddDays(-34), "Former employer");
        Record(CheckKind.Reference, since.AddDays(-30), "Family friend");
        Dbs(decided);
        Record(CheckKind.SafeguardingInduction, since.AddDays(-10), null);
        Record(CheckKind.Agreement, since.AddDays(-5), null);
        for (var renewed = decided.AddYears(3).AddDays(-21); !due && renewed < world.Today.AddDays(-30); renewed = renewed.AddYears(3).AddDays(-21))
        {
            Dbs(renewed);
        }

        if (group <= DemoGroup.Graduate)
        {
            volunteer.RecordCheck(world.FoodHygiene, CheckStatus.Clear, since.AddDays(-8), "Level 2", world.Coordinator, world.Today);
        }

        AskUpdateService(world, volunteer.Checks.Last(c => c.Kind == CheckKind.Dbs), group, index);

        void Dbs(DateOnly on)
        {
            var number = $"00{world.Random.NextInt64(1_000_000_000, 9_999_999_999)}";
            volunteer.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, on.AddDays(-24), null, world.Coordinator, world.Today);
            volunteer.RecordCheck(
                CheckKind.Dbs, CheckStatus.Seen, on.AddDays(-1), number, world.Coordinator, world.Today, new CertificateDetails(DbsLevel.EnhancedWithBarredLists, DbsWorkforce.Child));
            volunteer.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, on, number, world.Coordinator, world.Today);
        }

        void Record(CheckKind kind, DateOnly on, string? reference) =>
            volunteer.RecordCheck(kind, CheckStatus.Clear, on, reference, world.Coordinator, world.Today);
    }

    /// <summary>Two are on the Update Service: one of whom nothing changed, and one who was asked about when the check was overdue, and whose certificate had changed.</summary>
    private static void AskUpdateService(DemoWorld world, Check dbs, DemoGroup group, int index)
    {
        if (group != DemoGroup.LongServing || index is not (0 or 7))
        {
            return;
        }

        var subscribed = dbs.Latest.On.AddDays(9);
        Record(UpdateServiceEvent.Subscribed, subscribed);
        if (index == 7)
        {
            Record(UpdateServiceEvent.Changed, world.DaysAgo(4));
            return;
        }

        for (var asked = subscribed.AddMonths(6); asked < world.Today.AddDays(-20); asked = asked.AddMonths(6))
        {
            Record(UpdateServiceEvent.NoChange, asked);
        }

        void Record(UpdateServiceEvent what, DateOnly on) => dbs.RecordUpdateService(what, on, world.Coordinator, world.Today);
    }

    private static int SinceDays(DemoGroup group, int index) => group switch
    {
        DemoGroup.LongServing => index is >= 3 and < 8 ? 3 * 365 - 60 + index : 1825 - index * 71,
        DemoGroup.Experienced => 720 - index * 29,
        DemoGroup.Graduate => 140 - index,
        DemoGroup.Learner or DemoGroup.Waiting => 0,
        DemoGroup.Applicant => 0,
        DemoGroup.Enquirer => 3 + index * 5,
        DemoGroup.OnBreak => 600 + index * 40,
        DemoGroup.Left => 800 + index * 55,
        DemoGroup.Withdrawn or DemoGroup.NotAccepted => 150 + index * 20,
        DemoGroup.Neighbour => 400 + index * 60,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static void Enrol(DemoWorld world, Volunteer volunteer, DemoGroup group, int index, DateOnly since)
    {
        var today = world.Today;
        var centre = group == DemoGroup.Neighbour ? world.Neighbour : world.Centre;
        var by = world.Coordinator;
        if (group == DemoGroup.Enquirer)
        {
            volunteer.Enrol(centre.Id, EnrolmentStage.Enquiry, since, by, today);
            return;
        }

        if (group is DemoGroup.Learner or DemoGroup.Waiting or DemoGroup.Applicant)
        {
            var began = world.DaysAgo(70 - index * 2);
            var enrolment = volunteer.Enrol(centre.Id, EnrolmentStage.Enquiry, began, by, today);
            enrolment.Advance(EnrolmentStage.Application, began.AddDays(12), null, by, today);
            if (group == DemoGroup.Applicant && index < 2)
            {
                return;
            }

            enrolment.Advance(EnrolmentStage.Interview, began.AddDays(20), null, by, today);
            if (group != DemoGroup.Learner)
            {
                return;
            }

            enrolment.Advance(EnrolmentStage.Checks, began.AddDays(23), null, by, today);
            volunteer.RecordCheck(CheckKind.Identity, CheckStatus.Clear, began.AddDays(24), null, by, today);
            if (index < DemoReferences.From)
            {
                volunteer.RecordCheck(CheckKind.Reference, CheckStatus.Clear, began.AddDays(38), "Former employer", by, today);
            }

            volunteer.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, began.AddDays(26), null, by, today);
            if (index < 7)
            {
                volunteer.RecordCheck(CheckKind.Dbs, CheckStatus.Seen, began.AddDays(46), $"0017{index}2839405{index}", by, today);
                volunteer.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, began.AddDays(47), null, by, today);
            }

            if (index < 4)
            {
                enrolment.Advance(EnrolmentStage.Induction, began.AddDays(48), null, by, today);
                if (index == 1)
                {
                    // may start although a reference has not come in yet
                    enrolment.Advance(
                        EnrolmentStage.Ready, began.AddDays(55), null, SuitabilityEvidence.Of(volunteer), Policies.Policy.BuiltIn, by, today,
                        new StartAllTheSame("Her second referee is abroad until the end of the month. Never alone with children until then.", today.AddDays(24)));
                }
            }

            return;
        }

        if (group is DemoGroup.Withdrawn or DemoGroup.NotAccepted)
        {
            var enrolment = volunteer.Enrol(centre.Id, EnrolmentStage.Enquiry, since, by, today);
            enrolment.Advance(EnrolmentStage.Application, since.AddDays(14), null, by, today);
            if (group == DemoGroup.Withdrawn)
            {
                enrolment.Advance(EnrolmentStage.Withdrawn, since.AddDays(33), index == 0 ? "Moved away" : "Found full-time work before starting", by, today);
            }
            else
            {
                enrolment.Advance(EnrolmentStage.Interview, since.AddDays(21), null, by, today);
                enrolment.Advance(EnrolmentStage.NotAccepted, since.AddDays(40), "References could not be obtained", by, today);
            }

            return;
        }

        var path = volunteer.Enrol(centre.Id, EnrolmentStage.Enquiry, since.AddDays(-84), by, today);
        path.Advance(EnrolmentStage.Application, since.AddDays(-70), null, by, today);
        path.Advance(EnrolmentStage.Interview, since.AddDays(-56), null, by, today);
        path.Advance(EnrolmentStage.Checks, since.AddDays(-49), null, by, today);
        path.Advance(EnrolmentStage.Induction, since.AddDays(-10), null, by, today);
        Checks(world, volunteer, group, index, since);
        Clear(world, volunteer, path, since);
        if (group == DemoGroup.OnBreak)
        {
            path.Advance(EnrolmentStage.OnBreak, world.DaysAgo(40 + index * 30), index == 0 ? "Caring for a relative" : "A new baby", by, today);
        }
        else if (group == DemoGroup.Left)
        {
            string[] reasons =
            [
                "Started work as a nursery assistant", "Began a degree in early childhood studies", "Now leads a group at another charity", "Started work in a school kitchen",
            ];
            string[] destinations = ["Work in child care", "A degree", "Leading a group", "Work in a school"];
            path.Advance(
                EnrolmentStage.Left, world.DaysAgo(60 + index * 45), reasons[index], SuitabilityEvidence.Of(volunteer), Policies.Policy.BuiltIn, by, today, destination: destinations[index]);
        }
    }

    private static void Clear(DemoWorld world, Volunteer volunteer, Enrolment path, DateOnly on) =>
        path.Advance(EnrolmentStage.Ready, on, null, SuitabilityEvidence.Of(volunteer), Policies.Policy.BuiltIn, world.Coordinator, world.Today);

    private static void Consents(DemoWorld world, Volunteer volunteer, DemoGroup group, int number, DateOnly enquired)
    {
        var at = world.At(enquired, 11);
        volunteer.RecordConsent(ConsentKind.ProgrammeNews, true, at, "enrolment form");
        volunteer.RecordConsent(ConsentKind.Newsletter, number % 6 != 5, at, "enrolment form");
        if (group > DemoGroup.Learner)
        {
            return;
        }

        volunteer.RecordConsent(ConsentKind.StoryPublication, number % 4 != 2, at, "enrolment form");
        volunteer.RecordConsent(ConsentKind.Photographs, number % 3 != 1, at, "enrolment form");
        if (number % 9 == 8)
        {
            // someone who said yes once, and later no
            volunteer.RecordConsent(ConsentKind.StoryPublication, false, world.At(world.DaysAgo(20), 9), "own page");
        }
    }

    private static string? Address(string name, int number)
    {
        // some have no e-mail address; a couple share one
        if (number % 17 == 16)
        {
            return null;
        }

        var words = SearchText.Fold(name).Replace("'", string.Empty, StringComparison.Ordinal).Split(' ');
        return words[^1] == "holland" ? "the.hollands@example.org" : $"{words[0]}.{words[^1]}@example.{(number % 2 == 0 ? "org" : "net")}";
    }

    private static void AddReferrals(DemoWorld world)
    {
        var today = world.Today;
        Referral Receive(string? partner, string name, string phone, int daysAgo, string note, ReferralAge age = ReferralAge.Adult)
        {
            var referral = Referral.Receive(
                world.Centre.Id, partner is null ? null : world.Partners[partner].Id, new ReferralDetails(name, null, phone, note, age, Agreed: true), world.DaysAgo(daysAgo), today);
            world.Db.Add(referral);
            return referral;
        }

        const string visitors = "Hastings health visiting team";
        world.Db.Add(Referral.ReceiveByForm(
            world.Centre.Id, world.Partners[visitors].Id,
            new ReferralDetails("Leila Moradi", null, "07700 900801", "Would love to meet other parents; has experience in child care.", ReferralAge.Adult, Agreed: true),
            "demonstration", world.DaysAgo(2)));
        Receive("Broomgrove Primary School", "Chris Tiltman", "07700 900802", 9, "Father of two, asked how he could help at Stay and Play.");
        Receive(null, "Molly Ransom", "07700 900807", 1, "Would like to help at the summer fair; her mother knows.", ReferralAge.Under18);
        var contacted = Receive("Jobcentre Plus Hastings", "Shannon Peart", "07700 900803", 16, "Looking for experience before applying to a childcare course.");
        contacted.Acknowledge(world.DaysAgo(15), today);
        contacted.Contact(world.DaysAgo(13), today);
        var met = Receive(null, "Agnes Tolhurst", "01632 960804", 30, "Retired music teacher.");
        met.Acknowledge(world.DaysAgo(29), today);
        met.Contact(world.DaysAgo(27), today);
        met.Meet(world.DaysAgo(20), today);
        var enrolled = Receive("Harbour Women’s Charity", "Ashleigh Blackford", "07700 900805", 72, "Keen to train as a volunteer.");
        enrolled.Acknowledge(world.DaysAgo(71), today);
        enrolled.Contact(world.DaysAgo(70), today);
        enrolled.Enrol(world.Of(DemoGroup.Learner).First().Volunteer, world.DaysAgo(66), today);
        var closed = Receive("Jobcentre Plus Hastings", "Ryan Cheal", "07700 900806", 90, "Interested in outreach.");
        closed.Acknowledge(world.DaysAgo(88), today);
        closed.CloseNotTakenUp("Found work straight away", world.DaysAgo(80), today);
        world.Db.Add(ReferrerLink.Make(world.Centre.Id, world.Partners[visitors].Id, world.Coordinator, world.At(world.DaysAgo(60), 11)).Link);
        AddContactLog(world);
    }

    /// <summary>Of those who asked, the first was answered, and the second is to be rung again.</summary>
    private static void AddContactLog(DemoWorld world)
    {
        (ContactKind Kind, string Text, int? NextIn)[] lines =
        [
            (ContactKind.Rang, "Glad that we rang; comes to the next support meeting to look round.", 12),
            (ContactKind.Wrote, "No answer on the telephone. Sent the leaflet.", -1),
        ];
        foreach (var (person, line) in world.Of(DemoGroup.Enquirer).TakeLast(lines.Length).Zip(lines))
        {
            person.Volunteer.LogContact(
                world.Centre.Id, new ContactLine(line.Kind, line.Text, world.DaysAgo(2), line.NextIn is { } days ? world.Today.AddDays(days) : null),
                world.Coordinator, world.At(world.DaysAgo(2), 11), world.Today);
        }
    }
}

/// <summary>Someone of the demonstration, and since when they have been ready to start, or would be.</summary>
internal sealed record DemoPerson(DemoGroup Group, Volunteer Volunteer, DateOnly Since);
