using System.Text.Json;
using Volunteers.Data.People;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>
/// Volunteers in whose names, addresses or numbers words are found, registered since a day: how many, and the first twenty. One statement and
/// one scan: the matches are kept, counted and sorted.
/// </summary>
internal static class Search
{
    private const string Begin = "WITH m AS MATERIALIZED (SELECT Id, SortName FROM Volunteers WHERE ErasedAt IS NULL AND CreatedAt >= @since AND instr(SearchText, @w0) > 0";

    private const string End =
        """
        )
        SELECT (SELECT COUNT(*) FROM m), v.Id, v.FullName, v.Email, v.Phone, v.Postcode, (
            SELECT s.Stage FROM Enrolments e JOIN EnrolmentSteps s ON s.EnrolmentId = e.Id
            WHERE e.VolunteerId = v.Id ORDER BY s."On" DESC, s.Id DESC LIMIT 1)
        FROM (SELECT Id FROM m ORDER BY SortName, Id LIMIT 20) x CROSS JOIN Volunteers v ON v.Id = x.Id ORDER BY v.SortName, v.Id
        """;

    private const string OneWord = Begin + End;

    private const string TwoWords = Begin + " AND instr(SearchText, @w1) > 0" + End;

    public static void Write(AdoSession session, HttpRequest request, Utf8JsonWriter writer)
    {
        var words = SearchText.Terms(request.Query["search"]);
        var since = DateTimeOffset.Parse(request.Query["since"]!, System.Globalization.CultureInfo.InvariantCulture).UtcTicks;
        using var row = words.Count == 1
            ? session.Query(OneWord, [("@since", since), ("@w0", words[0])])
            : session.Query(TwoWords, [("@since", since), ("@w0", words[0]), ("@w1", words[1])]);
        var count = 0;
        writer.WriteStartObject(Names.Volunteers);
        writer.WriteStartArray(Names.Nodes);
        while (row.Read())
        {
            count = row.GetInt32(0);
            writer.WriteStartObject();
            writer.Id("Volunteer"u8, row.GetInt32(1));
            writer.Text(Names.FullName, row, 2);
            writer.Text(Names.Email, row, 3);
            writer.Text(Names.Phone, row, 4);
            writer.Text(Names.Postcode, row, 5);
            writer.WriteString(Names.EnrolmentStage, EnumText<EnrolmentStage>.Of(row.IsDBNull(6) ? 0 : row.GetInt32(6)));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber(Names.TotalCount, count);
        writer.WriteEndObject();
    }
}
