using System.Text.Json;
using Microsoft.Data.Sqlite;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>Fifty volunteers with stage, checks and assignments: three statements, whose rows come in the order in which they are written.</summary>
internal static class ListPage
{
    private const string Page =
        """
        SELECT v.Id, v.FullName, (
            SELECT s.Stage FROM Enrolments e JOIN EnrolmentSteps s ON s.EnrolmentId = e.Id
            WHERE e.VolunteerId = v.Id ORDER BY s."On" DESC, s.Id DESC LIMIT 1)
        FROM Volunteers v WHERE v.ErasedAt IS NULL ORDER BY v.SortName, v.Id LIMIT 50
        """;

    private const string Checks =
        """
        SELECT c.VolunteerId, c.Kind, f.Status, f."On"
        FROM json_each(@p) p CROSS JOIN Checks c ON c.VolunteerId = p.value
        CROSS JOIN CheckFacts f ON f.Id = (SELECT x.Id FROM CheckFacts x WHERE x.CheckId = c.Id ORDER BY x."On" DESC, x.Id DESC LIMIT 1)
        ORDER BY p.key, c.Id DESC
        """;

    private const string Assignments =
        """
        SELECT a.VolunteerId, CASE WHEN a.EndedAt IS NOT NULL THEN 4 WHEN a.DeclinedAt IS NOT NULL THEN 3 WHEN a.AcceptedAt IS NOT NULL THEN 2
            WHEN a.ProposedAt IS NOT NULL THEN 1 ELSE 0 END, m.Name, r.Title
        FROM json_each(@p) p CROSS JOIN Assignments a ON a.VolunteerId = p.value
        CROSS JOIN Programmes m ON m.Id = a.ProgrammeId CROSS JOIN ProgrammeRoles r ON r.Id = a.ProgrammeRoleId
        ORDER BY p.key, a."From" DESC, a.Id DESC
        """;

    public static void Write(AdoSession session, HttpRequest request, Utf8JsonWriter writer)
    {
        var volunteers = new List<(int Id, string Name, int Stage)>(50);
        using (var row = session.Query(Page, []))
        {
            while (row.Read())
            {
                volunteers.Add((row.GetInt32(0), row.GetString(1), row.IsDBNull(2) ? 0 : row.GetInt32(2)));
            }
        }

        var keys = Json.Array(volunteers, v => v.Id);
        using var check = session.Query(Checks, keys);
        using var assignment = session.Query(Assignments, keys);
        var today = CheckState.Today();
        var hasCheck = check.Read();
        var hasAssignment = assignment.Read();
        writer.WriteStartObject(Names.Volunteers);
        writer.WriteStartArray(Names.Nodes);
        foreach (var (id, name, stage) in volunteers)
        {
            writer.WriteStartObject();
            writer.Id("Volunteer"u8, id);
            writer.WriteString(Names.FullName, name);
            writer.WriteString(Names.EnrolmentStage, EnumText<EnrolmentStage>.Of(stage));
            writer.WriteStartArray(Names.Checks);
            for (; hasCheck && check.GetInt32(0) == id; hasCheck = check.Read())
            {
                WriteCheck(writer, check, today);
            }

            writer.WriteEndArray();
            writer.WriteStartArray(Names.Assignments);
            for (; hasAssignment && assignment.GetInt32(0) == id; hasAssignment = assignment.Read())
            {
                WriteAssignment(writer, assignment);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteCheck(Utf8JsonWriter writer, SqliteDataReader row, DateOnly today)
    {
        var kind = row.GetInt32(1);
        var state = new CheckState(kind, row.GetInt32(2), DateOnly.ParseExact(row.GetString(3), "O"));
        writer.WriteStartObject();
        writer.WriteString(Names.Kind, EnumText<CheckKind>.Of(kind));
        writer.WriteString(Names.Status, EnumText<CheckStatus>.Of((int)state.On(today)));
        writer.WriteEndObject();
    }

    private static void WriteAssignment(Utf8JsonWriter writer, SqliteDataReader row)
    {
        writer.WriteStartObject();
        writer.WriteString(Names.Status, EnumText<AssignmentStatus>.Of(row.GetInt32(1)));
        writer.WriteStartObject(Names.Programme);
        writer.WriteString(Names.Name, row.GetString(2));
        writer.WriteEndObject();
        writer.WriteStartObject(Names.Role);
        writer.WriteString(Names.Title, row.GetString(3));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
