using System.Globalization;
using System.Text.Json;
using Volunteers.Data.Contributions;

namespace Volunteers.Benchmarks.HandWritten;

/// <summary>Logs hours: the same rule, the same two rows in one transaction.</summary>
internal static class LogContribution
{
    private const string Centre =
        """
        SELECT e.CentreId, c.TimeZone, (SELECT s.Stage FROM EnrolmentSteps s WHERE s.EnrolmentId = e.Id ORDER BY s."On" DESC, s.Id DESC LIMIT 1)
        FROM Enrolments e JOIN Centres c ON c.Id = e.CentreId WHERE e.VolunteerId = @p ORDER BY e.Id
        """;

    private const string Insert =
        """
        INSERT INTO Contributions (VolunteerId, CentreId, "On", Hours, Kind, Source, Description, ProposedAt, Version)
        VALUES (@volunteer, @centre, @on, @hours, @kind, 1, @description, @now, 0) RETURNING Id
        """;

    private const string Audit =
        """
        INSERT INTO AuditEntries (At, "By", SortActor, ByAccountId, Action, SubjectType, SubjectId, VolunteerId, CentreId, Changes)
        VALUES (@now, 'Bench coordinator', 'bench coordinator', 2, 'Created', 'Contribution', @id, @volunteer, @centre, @changes)
        """;

    // SQLite has one writer at a time; waiting here is cheaper than asking it again and again
    private static readonly Lock Writing = new();

    public static void Write(AdoSession session, HttpRequest request, Utf8JsonWriter writer)
    {
        var input = request.Query;
        var volunteer = Json.Key(input["id"]);
        var on = DateOnly.ParseExact(input["on"]!, "O", CultureInfo.InvariantCulture);
        var hours = double.Parse(input["hours"]!, CultureInfo.InvariantCulture);
        var description = input["description"].ToString().Trim();
        var now = TimeProvider.System.GetUtcNow();
        int centre;
        using (var row = session.Query(Centre, volunteer))
        {
            if (!row.Read() || on > Data.Places.CentreTime.Of(row.GetString(1)).DateOf(now) || hours is < 0.25 or > 24 || hours * 4 != Math.Floor(hours * 4))
            {
                writer.WriteNull(Names.LogContribution);
                return;
            }

            centre = row.GetInt32(0);
        }

        var changes = Changes(volunteer, centre, input["on"]!, hours, description, now);
        long id;
        lock (Writing)
        {
            session.Execute("BEGIN IMMEDIATE", []);
            try
            {
                id = (long)session.Execute(
                    Insert,
                    [
                        ("@volunteer", volunteer), ("@centre", centre), ("@on", input["on"].ToString()), ("@hours", hours), ("@kind", (int)ContributionKind.Other),
                        ("@description", description), ("@now", now.UtcTicks),
                    ])!;
                session.Execute(Audit, [("@now", now.UtcTicks), ("@id", id), ("@volunteer", volunteer), ("@centre", centre), ("@changes", changes)]);
                session.Execute("COMMIT", []);
            }
            catch
            {
                session.Execute("ROLLBACK", []);
                throw;
            }
        }

        writer.WriteStartObject(Names.LogContribution);
        writer.WriteStartObject(Names.Contribution);
        writer.Id("Contribution"u8, id);
        writer.WriteString(Names.On, input["on"].ToString());
        writer.WriteNumber(Names.Hours, hours);
        writer.WriteString(Names.Kind, EnumText<ContributionKind>.Of((int)ContributionKind.Other));
        writer.WriteString(Names.Status, EnumText<ContributionStatus>.Of((int)ContributionStatus.Proposed));
        writer.WriteEndObject();
        writer.WriteNull(Names.Errors);
        writer.WriteEndObject();
    }

    private static string Changes(int volunteer, int centre, string on, double hours, string description, DateTimeOffset now) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            [{"After":"{{centre}}","Before":null,"Field":"CentreId"},{"After":{{JsonSerializer.Serialize(description)}},"Before":null,"Field":"Description"},{"After":"{{hours}}","Before":null,"Field":"Hours"},{"After":"Other","Before":null,"Field":"Kind"},{"After":"{{on}}","Before":null,"Field":"On"},{"After":"{{now.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}}","Before":null,"Field":"ProposedAt"},{"After":"SelfLogged","Before":null,"Field":"Source"},{"After":"{{volunteer}}","Before":null,"Field":"VolunteerId"}]
            """);
}
