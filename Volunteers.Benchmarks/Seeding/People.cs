using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;

namespace Volunteers.Benchmarks.Seeding;

/// <summary>Volunteers and everything about them: about thirty rows each.</summary>
internal sealed class People : IDisposable
{
    private const int Ready = (int)EnrolmentStage.Ready;

    private readonly World _world;
    private readonly Random _random;
    private readonly TableWriter _volunteers;
    private readonly TableWriter _enrolments;
    private readonly TableWriter _steps;
    private readonly TableWriter _checks;
    private readonly TableWriter _facts;
    private readonly TableWriter _consents;
    private readonly TableWriter _assignments;
    private readonly TableWriter _contributions;
    private readonly TableWriter _milestones;
    private readonly TableWriter _accreditations;
    private readonly TableWriter _places;
    private readonly TableWriter _placeSteps;
    private readonly TableWriter _messages;
    private readonly TableWriter _audit;

    private People(SqliteConnection database, World world, Random random)
    {
        _world = world;
        _random = random;
        _volunteers = new TableWriter(
            database, "Volunteers", "FullName", "KnownAs", "Email", "Phone", "Postcode", "DateOfBirth", "HowHeard", "Languages", "Skills", "Interests",
            "ParentOrCarer", "Availability", "CreatedAt", "SearchText", "SortName", "SortSurname", "SortKnownAs", "SortEmail", "CalendarSecret", "UnsubscribeSecret", "Version");
        _enrolments = new TableWriter(database, "Enrolments", "VolunteerId", "CentreId", "Version");
        _steps = new TableWriter(database, "EnrolmentSteps", "EnrolmentId", "Stage", "On", "Reason", "By");
        _checks = new TableWriter(database, "Checks", "VolunteerId", "CheckTypeId", "Kind", "Reference", "Version");
        _facts = new TableWriter(database, "CheckFacts", "CheckId", "Status", "On", "By");
        _consents = new TableWriter(database, "Consents", "VolunteerId", "Kind", "Given", "At", "How", "WordingVersion");
        _assignments = new TableWriter(
            database, "Assignments", "VolunteerId", "ProgrammeId", "ProgrammeRoleId", "From", "Until", "DraftedAt", "ProposedAt", "AcceptedAt", "DeclinedAt", "EndedAt", "Version");
        _contributions = new TableWriter(
            database, "Contributions", "VolunteerId", "CentreId", "On", "Hours", "Kind", "Source", "Description", "ProposedAt", "ConfirmedAt", "ConfirmedBy", "Version");
        _milestones = new TableWriter(database, "Milestones", "VolunteerId", "Kind", "Title", "ReachedOn", "DetectedAt");
        _accreditations = new TableWriter(database, "Accreditations", "VolunteerId", "Title", "CourseId", "AwardedOn", "CertificateNumber", "ValidUntil");
        _places = new TableWriter(database, "CohortPlaces", "CohortId", "VolunteerId", "Version");
        _placeSteps = new TableWriter(database, "PlaceSteps", "CohortPlaceId", "Status", "At");
        _messages = new TableWriter(
            database, "Messages", "Kind", "Recipient", "Topic", "TopicId", "Detail", "AddressMissing", "VolunteerId", "CentreId", "To", "Subject", "CreatedAt", "DueAt", "Status", "Reason",
            "Attempts", "NextAttemptAt", "SentAt", "MessageId");
        _audit = new TableWriter(
            database, "AuditEntries", "At", "By", "SortActor", "ByAccountId", "Action", "SubjectType", "SubjectId", "VolunteerId", "CentreId", "Changes");
    }

    public static void Write(SqliteConnection database, World world, int volunteers, Random random)
    {
        using var people = new People(database, world, random);
        for (var i = 1; i <= volunteers; i++)
        {
            people.Add(i);
        }
    }

    public void Dispose()
    {
        foreach (var table in (ReadOnlySpan<TableWriter>)
            [
                _volunteers, _enrolments, _steps, _checks, _facts, _consents, _assignments, _contributions, _milestones, _accreditations, _places,
                _placeSteps, _messages, _audit,
            ])
        {
            table.Dispose();
        }
    }

    private void Add(int number)
    {
        var known = Words.FirstNames[_random.Next(Words.FirstNames.Length)];
        var full = $"{known} {Words.LastNames[_random.Next(Words.LastNames.Length)]}";
        if (_random.Next(3) == 0)
        {
            full += $"-{Words.LastNames[_random.Next(Words.LastNames.Length)]}";
        }

        var text = number.ToString(CultureInfo.InvariantCulture);
        var email = $"volunteer{text}@post.example";
        var phone = $"07700 {900000 + number % 100000}";
        var postcode = $"TN{number % 40 + 1} {number % 9 + 1}{(char)('A' + number % 19)}{(char)('A' + number % 23)}";
        var sort = SearchText.Fold(full);
        var search = string.Join(
            '\n', sort, SearchText.Fold(known), email, SearchText.Digits(phone), SearchText.Fold(postcode),
            SearchText.Fold(postcode).Replace(" ", "", StringComparison.Ordinal));
        var began = _random.Next(60, 1500);
        var volunteer = _volunteers.Add(
            full, known, email, phone, postcode, World.Day(_random.Next(7000, 20000)), "A friend", "English, Polish", "Cooking, First aid", "Music; Reading",
            number % 2, number % 15, World.Ticks(began), search, sort, SearchText.Fold(PersonName.SurnameFirst(full)), SearchText.Fold(known), email, Secret("c", number), Secret("u", number), 1);

        var centre = number % _world.Centres + 1;
        var stage = AddEnrolment(volunteer, centre, began);
        AddChecks(volunteer, began, stage);
        for (var kind = 0; kind < 3; kind++)
        {
            _consents.Add(volunteer, kind, _random.Next(5) > 0 ? 1 : 0, World.Ticks(began - 1), "enrolment form", "2026-01");
        }

        if (stage >= Ready)
        {
            AddWork(volunteer, centre, began);
        }

        AddMessages(volunteer, centre, email);
        _audit.Add(
            World.Ticks(began), "Bench coordinator", "bench coordinator", 2, "Created", "Volunteer", volunteer, volunteer, null,
            $$"""[{"After":"{{full}}","Before":null,"Field":"FullName"},{"After":"{{email}}","Before":null,"Field":"Email"}]""");
        _audit.Add(
            World.Ticks(began - 10), "Bench coordinator", "bench coordinator", 2, "Changed", "Volunteer", volunteer, volunteer, null,
            $$"""[{"After":"{{phone}}","Before":null,"Field":"Phone"}]""");
    }

    private int AddEnrolment(int volunteer, int centre, int began)
    {
        var enrolment = _enrolments.Add(volunteer, centre, 1);
        // most are ready; the others are spread over the pipeline and its ends
        var stage = _random.Next(10) < 6 ? Ready : _random.Next(8);
        for (var s = 0; s <= Math.Min(stage, Ready); s++)
        {
            _steps.Add(enrolment, s, World.Day(began - s * 8), null, "Bench coordinator");
        }

        if (stage > Ready)
        {
            _steps.Add(enrolment, stage, World.Day(began - 55), "Moved away", "Bench coordinator");
        }

        return stage;
    }

    private void AddChecks(int volunteer, int began, int stage)
    {
        var kinds = Math.Min(4, stage);
        for (var kind = 0; kind < kinds; kind++)
        {
            var check = _checks.Add(volunteer, kind + 1, kind, kind == 0 ? $"0012{volunteer:D8}" : null, 2);
            _facts.Add(check, (int)CheckStatus.Applied, World.Day(began - 5), "Bench coordinator");
            if (stage >= Ready || _random.Next(2) == 0)
            {
                _facts.Add(check, (int)CheckStatus.Clear, World.Day(began - 30 - kind), "Bench coordinator");
            }
        }
    }

    private void AddWork(int volunteer, int centre, int began)
    {
        var count = 1 + _random.Next(3);
        for (var a = 0; a < count; a++)
        {
            // a programme of the volunteer's own centre
            var programme = _random.Next(_world.Programmes / _world.Centres) * _world.Centres + centre;
            var day = began - 50 - a * 3;
            _assignments.Add(
                volunteer, programme, (programme - 1) * 3 + 1 + _random.Next(3), World.Day(day), null, World.Ticks(day), World.Ticks(day),
                _random.Next(4) > 0 ? World.Ticks(day - 1) : null, null, null, 1);
        }

        count = 3 + _random.Next(5);
        for (var c = 0; c < count; c++)
        {
            var day = _random.Next(1, Math.Max(2, began - 50));
            var confirmed = _random.Next(4) > 0;
            _contributions.Add(
                volunteer, centre, World.Day(day), 0.25 * _random.Next(4, 16), c % 5, c % 2, "Helped in the group", World.Ticks(day),
                confirmed ? World.Ticks(day - 1) : null, confirmed ? "Bench coordinator" : null, 1);
        }

        _milestones.Add(volunteer, "first-session", "First session", World.Day(began - 50), World.Ticks(began - 50));
        _milestones.Add(volunteer, "hours-10", "10 hours given", World.Day(Math.Max(1, began - 90)), World.Ticks(Math.Max(1, began - 90)));
        var course = volunteer % Words.Courses.Length;
        _accreditations.Add(volunteer, Words.Courses[course], course + 1, World.Day(began - 40), $"C-{volunteer:D6}", World.Day(began - 1135));
        if (_random.Next(2) == 0)
        {
            var place = _places.Add(_random.Next(_world.Cohorts) + 1, volunteer, 3);
            _placeSteps.Add(place, 0, World.Ticks(began - 20));
            _placeSteps.Add(place, 2, World.Ticks(began - 25));
            _placeSteps.Add(place, 3, World.Ticks(began - 26));
        }
    }

    private void AddMessages(int volunteer, int centre, string email)
    {
        for (var m = 0; m < 2; m++)
        {
            var due = World.Ticks(_random.Next(5, 60));
            _messages.Add(
                "MEETING_REMINDER", $"v:{volunteer}", (int)Topic.SupportMeeting, volunteer, $"{m}", 0, volunteer, centre, email, "Support meeting on Friday", due, due, 1, null, 1, due,
                due + TimeSpan.TicksPerMinute, $"{volunteer}.{m}@bench.example");
        }
    }

    private static string Secret(string kind, int number)
    {
        var bytes = Encoding.ASCII.GetBytes(kind + number.ToString(CultureInfo.InvariantCulture));
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..43];
    }
}
