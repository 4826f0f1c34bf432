using System.Text.Json;
using Microsoft.Data.Sqlite;
using Volunteers.Data.Contributions;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>What the page of one volunteer shows: one statement for the volunteer and one for each of its lists.</summary>
internal static class Profile
{
    private const string Volunteer =
        """
        SELECT v.Id, v.FullName, v.KnownAs, v.Email, v.Phone, (
            SELECT s.Stage FROM Enrolments e JOIN EnrolmentSteps s ON s.EnrolmentId = e.Id
            WHERE e.VolunteerId = v.Id ORDER BY s."On" DESC, s.Id DESC LIMIT 1),
            v.Postcode, v.DateOfBirth, v.HowHeard, v.Languages, v.Skills, v.Interests, v.CreatedAt, v.Version,
            (SELECT SUM(c.Hours) FROM Contributions c WHERE c.VolunteerId = v.Id AND c.ConfirmedAt IS NOT NULL AND c.DeclinedAt IS NULL)
        FROM Volunteers v WHERE v.Id = @p
        """;

    private const string Enrolments =
        """
        SELECT e.Id, c.Id, c.Name, s.Stage, s."On", s.Reason, s."By"
        FROM Enrolments e JOIN Centres c ON c.Id = e.CentreId JOIN EnrolmentSteps s ON s.EnrolmentId = e.Id
        WHERE e.VolunteerId = @p ORDER BY e.Id, s."On", s.Id
        """;

    private const string Checks =
        """
        SELECT c.Id, c.Kind, f.Status, f."On", c.Reference, f."By"
        FROM Checks c JOIN CheckFacts f ON f.Id = (SELECT x.Id FROM CheckFacts x WHERE x.CheckId = c.Id ORDER BY x."On" DESC, x.Id DESC LIMIT 1)
        WHERE c.VolunteerId = @p ORDER BY c.Id DESC
        """;

    private const string Accreditations =
        "SELECT Id, Title, AwardedOn, ValidUntil, CertificateNumber FROM Accreditations WHERE VolunteerId = @p ORDER BY AwardedOn DESC, Id DESC";

    private const string Places =
        """
        SELECT p.Id, p.OfferExpiresAt, (SELECT s.Status FROM PlaceSteps s WHERE s.CohortPlaceId = p.Id ORDER BY s.At DESC, s.Id DESC LIMIT 1),
            (SELECT MAX(s.At) FROM PlaceSteps s WHERE s.CohortPlaceId = p.Id AND s.Status IN (0, 1)), e.TimeZone, c.Id, c.Name, o.Title, o.Id
        FROM CohortPlaces p JOIN Cohorts c ON c.Id = p.CohortId JOIN Courses o ON o.Id = c.CourseId JOIN Centres e ON e.Id = c.CentreId
        WHERE p.VolunteerId = @p ORDER BY p.Id DESC
        """;

    private const string Assignments =
        """
        SELECT a.Id, CASE WHEN a.EndedAt IS NOT NULL THEN 4 WHEN a.DeclinedAt IS NOT NULL THEN 3 WHEN a.AcceptedAt IS NOT NULL THEN 2
            WHEN a.ProposedAt IS NOT NULL THEN 1 ELSE 0 END, a."From", a.Until, m.Id, m.Name, r.Title, r.Id
        FROM Assignments a JOIN Programmes m ON m.Id = a.ProgrammeId JOIN ProgrammeRoles r ON r.Id = a.ProgrammeRoleId
        WHERE a.VolunteerId = @p ORDER BY a."From" DESC, a.Id DESC
        """;

    private const string Milestones = "SELECT Title, ReachedOn FROM Milestones WHERE VolunteerId = @p ORDER BY ReachedOn DESC, Id DESC";

    private const string Contributions =
        """
        SELECT Id, "On", Hours, Kind, CASE WHEN DeclinedAt IS NOT NULL THEN 2 WHEN ConfirmedAt IS NOT NULL THEN 1 ELSE 0 END, Description, COUNT(*) OVER ()
        FROM Contributions WHERE VolunteerId = @p ORDER BY "On" DESC, Id DESC LIMIT 6
        """;

    private const string Messages =
        "SELECT Id, Kind, Subject, Status, Reason, DueAt, SentAt FROM Messages WHERE VolunteerId = @p ORDER BY DueAt DESC, Id DESC LIMIT 6";

    private const string History =
        "SELECT Id, At, \"By\", Action, SubjectType, Changes FROM AuditEntries WHERE VolunteerId = @p ORDER BY At DESC, Id DESC LIMIT 10";

    private const string Consents =
        """
        SELECT Kind, Given, At FROM Consents c
        WHERE VolunteerId = @p AND Id = (SELECT x.Id FROM Consents x WHERE x.VolunteerId = c.VolunteerId AND x.Kind = c.Kind ORDER BY x.At DESC, x.Id DESC LIMIT 1)
        ORDER BY Kind
        """;

    public static void Write(AdoSession session, HttpRequest request, Utf8JsonWriter writer)
    {
        var id = Json.Key(request.Query["id"]);
        using var row = session.Query(Volunteer, id);
        if (!row.Read())
        {
            writer.WriteNull(Names.Node);
            return;
        }

        writer.WriteStartObject(Names.Node);
        writer.WriteString(Names.TypeName, "Volunteer"u8);
        writer.Id("Volunteer"u8, id);
        writer.Text(Names.FullName, row, 1);
        writer.Text(Names.KnownAs, row, 2);
        writer.Text(Names.Email, row, 3);
        writer.Text(Names.Phone, row, 4);
        writer.WriteString(Names.EnrolmentStage, EnumText<EnrolmentStage>.Of(row.IsDBNull(5) ? 0 : row.GetInt32(5)));
        writer.Text(Names.Postcode, row, 6);
        writer.Text(Names.DateOfBirth, row, 7);
        writer.Text(Names.HowHeard, row, 8);
        writer.Listed(Names.Languages, row, 9);
        writer.Listed(Names.Skills, row, 10);
        writer.Listed(Names.Interests, row, 11);
        writer.Instant(Names.CreatedAt, row, 12);
        WriteEnrolments(session, id, writer);
        WriteChecks(session, id, writer);
        Each(session, Accreditations, id, writer, Names.Accreditations, WriteAccreditation);
        Each(session, Places, id, writer, Names.Places, WritePlace);
        Each(session, Assignments, id, writer, Names.Assignments, WriteAssignment);
        writer.WriteNumber(Names.HoursConfirmed, row.IsDBNull(14) ? 0 : row.GetDouble(14));
        Each(session, Milestones, id, writer, Names.Milestones, WriteMilestone);
        WriteContributions(session, id, writer);
        writer.WriteStartObject(Names.Messages);
        Each(session, Messages, id, writer, Names.Nodes, WriteMessage);
        writer.WriteEndObject();
        writer.WriteStartObject(Names.History);
        Each(session, History, id, writer, Names.Nodes, WriteHistory);
        writer.WriteEndObject();
        Each(session, Consents, id, writer, Names.Consents, WriteConsent);
        writer.WriteNumber(Names.Version, row.GetInt32(13));
        writer.WriteEndObject();
    }

    private static void Each(AdoSession session, string sql, int id, Utf8JsonWriter writer, JsonEncodedText name, Action<Utf8JsonWriter, SqliteDataReader> write)
    {
        writer.WriteStartArray(name);
        using var row = session.Query(sql, id);
        while (row.Read())
        {
            writer.WriteStartObject();
            write(writer, row);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteEnrolments(AdoSession session, int id, Utf8JsonWriter writer)
    {
        var steps = new List<(int Enrolment, int CentreId, string Centre, int Stage, string On, string? Reason, string? By)>(8);
        using (var row = session.Query(Enrolments, id))
        {
            while (row.Read())
            {
                steps.Add((
                    row.GetInt32(0), row.GetInt32(1), row.GetString(2), row.GetInt32(3), row.GetString(4),
                    row.IsDBNull(5) ? null : row.GetString(5), row.IsDBNull(6) ? null : row.GetString(6)));
            }
        }

        writer.WriteStartArray(Names.Centres);
        foreach (var centre in steps.DistinctBy(s => s.Enrolment).OrderBy(s => s.Centre, StringComparer.Ordinal))
        {
            writer.WriteStartObject();
            writer.WriteString(Names.Name, centre.Centre);
            writer.Id("Centre"u8, centre.CentreId);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray(Names.Enrolments);
        for (int begin = 0, end; begin < steps.Count; begin = end)
        {
            for (end = begin + 1; end < steps.Count && steps[end].Enrolment == steps[begin].Enrolment; end++)
            {
            }

            var latest = steps[end - 1];
            writer.WriteStartObject();
            writer.Id("Enrolment"u8, latest.Enrolment);
            writer.WriteString(Names.Stage, EnumText<EnrolmentStage>.Of(latest.Stage));
            writer.WriteString(Names.StageSince, latest.On);
            writer.WriteStartObject(Names.Centre);
            writer.Id("Centre"u8, latest.CentreId);
            writer.WriteString(Names.Name, latest.Centre);
            writer.WriteEndObject();
            writer.WriteStartArray(Names.History);
            for (var i = begin; i < end; i++)
            {
                writer.WriteStartObject();
                writer.WriteString(Names.Stage, EnumText<EnrolmentStage>.Of(steps[i].Stage));
                writer.WriteString(Names.On, steps[i].On);
                writer.WriteString(Names.Reason, steps[i].Reason);
                writer.WriteString(Names.By, steps[i].By);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteChecks(AdoSession session, int id, Utf8JsonWriter writer)
    {
        var today = CheckState.Today();
        writer.WriteStartArray(Names.Checks);
        using var row = session.Query(Checks, id);
        while (row.Read())
        {
            var kind = row.GetInt32(1);
            var on = DateOnly.ParseExact(row.GetString(3), "O");
            var state = new CheckState(kind, row.GetInt32(2), on);
            writer.WriteStartObject();
            writer.Id("Check"u8, row.GetInt32(0));
            writer.WriteString(Names.Kind, EnumText<CheckKind>.Of(kind));
            writer.WriteString(Names.Status, EnumText<CheckStatus>.Of((int)state.On(today)));
            writer.Date(Names.On, on);
            writer.Text(Names.Reference, row, 4);
            writer.Date(Names.DecidedOn, state.DecidedOn);
            writer.Date(Names.RecheckDue, state.RecheckDue);
            writer.Text(Names.RecordedBy, row, 5);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAccreditation(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.Id("Accreditation"u8, row.GetInt32(0));
        writer.Text(Names.Title, row, 1);
        writer.Text(Names.AwardedOn, row, 2);
        writer.Text(Names.ValidUntil, row, 3);
        writer.Text(Names.CertificateNumber, row, 4);
    }

    private static void WritePlace(Utf8JsonWriter writer, SqliteDataReader row)
    {
        var now = TimeProvider.System.GetUtcNow();
        var status = (PlaceStatus)row.GetInt32(2);
        if (status == PlaceStatus.Offered && !row.IsDBNull(1) && row.GetInt64(1) <= now.UtcTicks)
        {
            status = PlaceStatus.Lapsed;
        }

        writer.Id("CohortPlace"u8, row.GetInt32(0));
        writer.WriteString(Names.Status, EnumText<PlaceStatus>.Of((int)status));
        writer.Date(Names.AppliedOn, CentreTime.Of(row.GetString(4)).DateOf(new DateTimeOffset(row.GetInt64(3), TimeSpan.Zero)));
        writer.WriteStartObject(Names.Cohort);
        writer.Id("Cohort"u8, row.GetInt32(5));
        writer.Text(Names.Name, row, 6);
        writer.WriteStartObject(Names.Course);
        writer.Text(Names.Title, row, 7);
        writer.Id("Course"u8, row.GetInt32(8));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteAssignment(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.Id("Assignment"u8, row.GetInt32(0));
        writer.WriteString(Names.Status, EnumText<AssignmentStatus>.Of(row.GetInt32(1)));
        writer.Text(Names.From, row, 2);
        writer.Text(Names.Until, row, 3);
        writer.WriteStartObject(Names.Programme);
        writer.Id("Programme"u8, row.GetInt32(4));
        writer.Text(Names.Name, row, 5);
        writer.WriteEndObject();
        writer.WriteStartObject(Names.Role);
        writer.Text(Names.Title, row, 6);
        writer.Id("ProgrammeRole"u8, row.GetInt32(7));
        writer.WriteEndObject();
    }

    private static void WriteMilestone(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.Text(Names.Title, row, 0);
        writer.Text(Names.ReachedOn, row, 1);
    }

    private static void WriteContributions(AdoSession session, int id, Utf8JsonWriter writer)
    {
        var count = 0;
        writer.WriteStartObject(Names.Contributions);
        writer.WriteStartArray(Names.Nodes);
        using var row = session.Query(Contributions, id);
        while (row.Read())
        {
            count = row.GetInt32(6);
            writer.WriteStartObject();
            writer.Id("Contribution"u8, row.GetInt32(0));
            writer.Text(Names.On, row, 1);
            writer.WriteNumber(Names.Hours, row.GetDouble(2));
            writer.WriteString(Names.Kind, EnumText<ContributionKind>.Of(row.GetInt32(3)));
            writer.WriteString(Names.Status, EnumText<ContributionStatus>.Of(row.GetInt32(4)));
            writer.Text(Names.Description, row, 5);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber(Names.TotalCount, count);
        writer.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.Id("Message"u8, row.GetInt32(0));
        writer.Text(Names.Kind, row, 1);
        writer.Text(Names.Subject, row, 2);
        writer.WriteString(Names.Status, EnumText<MessageStatus>.Of(row.GetInt32(3)));
        writer.Text(Names.Reason, row, 4);
        writer.Instant(Names.DueAt, row, 5);
        writer.Instant(Names.SentAt, row, 6);
    }

    private static void WriteHistory(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.Id("AuditEntry"u8, row.GetInt32(0));
        writer.Instant(Names.At, row, 1);
        writer.Text(Names.By, row, 2);
        writer.Text(Names.Action, row, 3);
        writer.Text(Names.SubjectType, row, 4);
        writer.WriteStartArray(Names.Changes);
        if (!row.IsDBNull(5))
        {
            using var changes = JsonDocument.Parse(row.GetString(5));
            foreach (var change in changes.RootElement.EnumerateArray())
            {
                writer.WriteStartObject();
                writer.WriteString(Names.Field, change.GetProperty("Field").GetString());
                writer.WriteString(Names.Before, change.GetProperty("Before").GetString());
                writer.WriteString(Names.After, change.GetProperty("After").GetString());
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }

    private static void WriteConsent(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.WriteString(Names.Kind, EnumText<ConsentKind>.Of(row.GetInt32(0)));
        writer.WriteBoolean(Names.Given, row.GetInt32(1) != 0);
        writer.Instant(Names.On, row, 2);
    }
}
