using System.Text.Json;
using Microsoft.Data.Sqlite;
using Volunteers.Data;
using Volunteers.Data.Contributions;
using Volunteers.Data.Programmes;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>
/// Three levels of connections, programmes, their first sessions, and the first contributions of who is on their rota: four statements. The
/// limit for each parent is a correlated subquery that reads no more of the index than it keeps.
/// </summary>
internal static class Nested
{
    private const string Programmes = "SELECT Id, Name, Kind FROM Programmes ORDER BY SortName, Id LIMIT 5";

    private const string Sessions =
        """
        SELECT s.ProgrammeId, s.Id, s.StartsAt,
            CASE WHEN s.CancelledAt IS NOT NULL THEN 2 WHEN s.HeldAt IS NOT NULL THEN 3 WHEN s.MovedAt IS NOT NULL THEN 1 ELSE 0 END
        FROM json_each(@p) p CROSS JOIN ProgrammeSessions s
            ON s.Id IN (SELECT x.Id FROM ProgrammeSessions x WHERE x.ProgrammeId = p.value ORDER BY x.StartsAt, x.Id LIMIT 4)
        ORDER BY p.key, s.StartsAt, s.Id
        """;

    private const string Rota =
        """
        SELECT r.ProgrammeSessionId, r.Attendance, v.Id, v.FullName
        FROM json_each(@p) p CROSS JOIN RotaPlaces r ON r.ProgrammeSessionId = p.value CROSS JOIN Volunteers v ON v.Id = r.VolunteerId
        ORDER BY p.key, v.SortName, r.Id
        """;

    private const string Contributions =
        """
        SELECT c.VolunteerId, c.Id, c."On", c.Hours, c.Kind, CASE WHEN c.DeclinedAt IS NOT NULL THEN 2 WHEN c.ConfirmedAt IS NOT NULL THEN 1 ELSE 0 END
        FROM json_each(@p) p CROSS JOIN Contributions c
            ON c.Id IN (SELECT x.Id FROM Contributions x WHERE x.VolunteerId = p.value ORDER BY x."On" DESC, x.Id DESC LIMIT 3)
        ORDER BY p.key, c."On" DESC, c.Id DESC
        """;

    public static void Write(AdoSession session, HttpRequest request, Utf8JsonWriter writer)
    {
        var programmes = Rows(session.Query(Programmes, []), row => (Id: row.GetInt32(0), Name: row.GetString(1), Kind: row.GetInt32(2)));
        var sessions = Rows(
            session.Query(Sessions, Json.Array(programmes, p => p.Id)),
            row => (Programme: row.GetInt32(0), Id: row.GetInt32(1), StartsAt: row.GetInt64(2), Status: row.GetInt32(3)));
        var rota = Rows(
            session.Query(Rota, Json.Array(sessions, s => s.Id)),
            row => (Session: row.GetInt32(0), Attendance: row.IsDBNull(1) ? (int?)null : row.GetInt32(1), Volunteer: row.GetInt32(2), Name: row.GetString(3)));

        // a volunteer can be on several of the rotas, and is read once
        var contributions = new Dictionary<int, (int First, int Count)>();
        var given = new List<(int Id, string On, double Hours, int Kind, int Status)>();
        foreach (var c in Rows(
            session.Query(Contributions, Json.Array(rota.Select(r => r.Volunteer).Distinct().ToList(), v => v)),
            row => (Volunteer: row.GetInt32(0), Row: (row.GetInt32(1), row.GetString(2), row.GetDouble(3), row.GetInt32(4), row.GetInt32(5)))))
        {
            contributions[c.Volunteer] = contributions.TryGetValue(c.Volunteer, out var known) ? (known.First, known.Count + 1) : (given.Count, 1);
            given.Add(c.Row);
        }

        var nextSession = 0;
        var nextPlace = 0;
        Begin(writer, Names.Programmes);
        foreach (var programme in programmes)
        {
            writer.WriteStartObject();
            writer.Id("Programme"u8, programme.Id);
            writer.WriteString(Names.Name, programme.Name);
            writer.WriteString(Names.Kind, EnumText<ProgrammeKind>.Of(programme.Kind));
            Begin(writer, Names.Sessions);
            for (; nextSession < sessions.Count && sessions[nextSession].Programme == programme.Id; nextSession++)
            {
                var held = sessions[nextSession];
                writer.WriteStartObject();
                writer.Id("ProgrammeSession"u8, held.Id);
                writer.Instant(Names.StartsAt, held.StartsAt);
                writer.WriteString(Names.Status, EnumText<SessionStatus>.Of(held.Status));
                writer.WriteStartArray(Names.Rota);
                for (; nextPlace < rota.Count && rota[nextPlace].Session == held.Id; nextPlace++)
                {
                    var place = rota[nextPlace];
                    writer.WriteStartObject();
                    if (place.Attendance is { } attendance)
                    {
                        writer.WriteString(Names.Attendance, EnumText<Attendance>.Of(attendance));
                    }
                    else
                    {
                        writer.WriteNull(Names.Attendance);
                    }

                    writer.WriteStartObject(Names.Volunteer);
                    writer.Id("Volunteer"u8, place.Volunteer);
                    writer.WriteString(Names.FullName, place.Name);
                    Begin(writer, Names.Contributions);
                    var (first, count) = contributions.GetValueOrDefault(place.Volunteer);
                    for (var i = first; i < first + count; i++)
                    {
                        var (id, on, hours, kind, status) = given[i];
                        writer.WriteStartObject();
                        writer.Id("Contribution"u8, id);
                        writer.WriteString(Names.On, on);
                        writer.WriteNumber(Names.Hours, hours);
                        writer.WriteString(Names.Kind, EnumText<ContributionKind>.Of(kind));
                        writer.WriteString(Names.Status, EnumText<ContributionStatus>.Of(status));
                        writer.WriteEndObject();
                    }

                    End(writer);
                    writer.WriteEndObject();
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            End(writer);
            writer.WriteEndObject();
        }

        End(writer);
    }

    private static void Begin(Utf8JsonWriter writer, JsonEncodedText connection)
    {
        writer.WriteStartObject(connection);
        writer.WriteStartArray(Names.Nodes);
    }

    private static void End(Utf8JsonWriter writer)
    {
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static List<T> Rows<T>(SqliteDataReader reader, Func<SqliteDataReader, T> read)
    {
        using (reader)
        {
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(read(reader));
            }

            return rows;
        }
    }
}
