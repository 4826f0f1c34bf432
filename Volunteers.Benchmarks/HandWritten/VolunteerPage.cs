using System.Text.Json;
using Volunteers.Benchmarks.Driving;
using Volunteers.Data.People;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>Fifty volunteers after a cursor, found by their place in the index.</summary>
internal static class VolunteerPage
{
    private const int Size = 50;

    private const string Page =
        """
        SELECT v.Id, v.FullName, v.Email, (
            SELECT s.Stage FROM Enrolments e JOIN EnrolmentSteps s ON s.EnrolmentId = e.Id
            WHERE e.VolunteerId = v.Id ORDER BY s."On" DESC, s.Id DESC LIMIT 1), v.CreatedAt, v.SortName
        FROM Volunteers v WHERE v.ErasedAt IS NULL AND (v.SortName, v.Id) > (@name, @id) ORDER BY v.SortName, v.Id LIMIT 51
        """;

    public static void Write(AdoSession session, HttpRequest request, Utf8JsonWriter writer)
    {
        var (name, id) = PlainCursor.Read(request.Query["after"]);
        using var row = session.Query(Page, [("@name", name), ("@id", id)]);
        writer.WriteStartObject(Names.Volunteers);
        writer.WriteStartArray(Names.Nodes);
        var rows = 0;
        var more = false;
        while (row.Read())
        {
            if (++rows > Size)
            {
                more = true;
                break;
            }

            id = row.GetInt32(0);
            writer.WriteStartObject();
            writer.Id("Volunteer"u8, id);
            writer.Text(Names.FullName, row, 1);
            writer.Text(Names.Email, row, 2);
            writer.WriteString(Names.EnrolmentStage, EnumText<EnrolmentStage>.Of(row.IsDBNull(3) ? 0 : row.GetInt32(3)));
            writer.Instant(Names.CreatedAt, row, 4);
            writer.WriteEndObject();
            if (rows == Size)
            {
                name = row.GetString(5);
            }
        }

        writer.WriteEndArray();
        writer.WriteStartObject(Names.PageInfo);
        writer.WriteBoolean(Names.HasNextPage, more);
        writer.WriteString(Names.EndCursor, PlainCursor.Of(name, id));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
