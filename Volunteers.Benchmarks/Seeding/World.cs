using Microsoft.Data.Sqlite;
using Volunteers.Data.People;

namespace Volunteers.Benchmarks.Seeding;

/// <summary>Centres, programmes with their sessions, and courses: what volunteers are seeded into.</summary>
/// <param name="Centres">How many; keys from 1.</param>
/// <param name="Programmes">How many; programme p is of centre (p - 1) % Centres + 1 and has the roles 3p - 2 … 3p.</param>
/// <param name="Sessions">How many each programme has; those of programme p are numbered without a gap.</param>
/// <param name="Cohorts">How many; keys from 1.</param>
internal sealed record World(int Centres, int Programmes, int Sessions, int Cohorts)
{
    /// <summary>The day that the seed is seen from.</summary>
    public static readonly DateTime Today = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    public static string Day(int daysAgo) => Today.AddDays(-daysAgo).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static long Ticks(double daysAgo) => Today.AddDays(-daysAgo).Ticks;

    public static World Write(SqliteConnection database, int volunteers, Random random)
    {
        var world = new World(9, Math.Max(13, volunteers / 500), 60, Math.Max(4, volunteers / 1000));
        using var clusters = new TableWriter(database, "Clusters", "Name");
        clusters.Add("Hastings and St Leonards");
        using var centres = new TableWriter(database, "Centres", "ClusterId", "Name", "SortName", "TimeZone", "Address");
        using var roles = new TableWriter(database, "StaffRoles", "AccountId", "CentreId", "Place", "Kind");
        roles.Add(1, null, "cluster", 0);
        for (var i = 0; i < world.Centres; i++)
        {
            var name = $"{Words.Places[i]} Children’s Centre";
            var centre = centres.Add(1, name, SearchText.Fold(name), "Europe/London", $"{i + 1} High Street");
            roles.Add(2, centre, $"centre {centre}", 1);
        }

        WriteProgrammes(database, world, volunteers, random);
        WriteCourses(database, world);
        return world;
    }

    private static void WriteProgrammes(SqliteConnection database, World world, int volunteers, Random random)
    {
        using var programmes = new TableWriter(database, "Programmes", "CentreId", "Name", "SortName", "Kind", "Purpose", "Venue", "Version");
        using var roles = new TableWriter(database, "ProgrammeRoles", "ProgrammeId", "Title", "SortTitle", "Leads", "NeededPerSession");
        using var sessions = new TableWriter(
            database, "ProgrammeSessions", "ProgrammeId", "ScheduledFor", "StartsAt", "EndsAt", "MovedAt", "CancelledAt", "CancelledReason", "HeldAt", "Sequence", "Version");
        using var rota = new TableWriter(
            database, "RotaPlaces", "ProgrammeSessionId", "VolunteerId", "ProgrammeRoleId", "ConfirmedAt", "Attendance", "Version");
        for (var p = 0; p < world.Programmes; p++)
        {
            var name = $"{Words.Programmes[p % Words.Programmes.Length]} {p / Words.Programmes.Length + 1}";
            var programme = programmes.Add(
                p % world.Centres + 1, name, SearchText.Fold(name), p % 4, "For families with children under five.", "The hall", 1);
            for (var r = 0; r < Words.Roles.Length; r++)
            {
                roles.Add(programme, Words.Roles[r], SearchText.Fold(Words.Roles[r]), r == 0 ? 1 : 0, r + 1);
            }

            for (var s = 0; s < world.Sessions; s++)
            {
                // weekly, ten of them still ahead
                var daysAgo = (world.Sessions - 10 - s) * 7 + p % 5 - 0.4;
                var starts = Ticks(daysAgo);
                var cancelled = random.Next(20) == 0;
                var session = sessions.Add(
                    programme, starts, starts, starts + TimeSpan.FromHours(2).Ticks, null, cancelled ? starts - TimeSpan.TicksPerDay : null,
                    cancelled ? "The hall was flooded." : null, daysAgo > 0 && !cancelled ? starts + TimeSpan.TicksPerHour : null, 0, 1);
                var first = random.Next(volunteers);
                for (var v = 0; v < 4; v++)
                {
                    rota.Add(
                        session, (first + v * 7919) % volunteers + 1, (programme - 1) * Words.Roles.Length + 1 + v % Words.Roles.Length, starts - TimeSpan.TicksPerDay,
                        daysAgo > 0 ? random.Next(8) == 0 ? 1 : 0 : null, 1);
                }
            }
        }
    }

    private static void WriteCourses(SqliteConnection database, World world)
    {
        using var courses = new TableWriter(database, "Courses", "Title", "SortTitle", "AwardingOrganisation", "Level", "SortLevel", "Credits", "Version");
        using var cohorts = new TableWriter(database, "Cohorts", "CourseId", "CentreId", "Name", "SortName", "Capacity", "Minimum", "OpensOn", "ClosesOn", "Version");
        foreach (var title in Words.Courses)
        {
            courses.Add(title, SearchText.Fold(title), "Open Awards", "Level 2", "level 2", 6, 1);
        }

        for (var c = 0; c < world.Cohorts; c++)
        {
            cohorts.Add(c % Words.Courses.Length + 1, c % world.Centres + 1, $"Cohort {c + 1}", $"cohort {c + 1}", 300, 4, Day(700 - c % 600), Day(680 - c % 600), 1);
        }
    }
}
