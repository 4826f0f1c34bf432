using System.Text;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.People.Import;
using Volunteers.Data.Access;
using Volunteers.Data.Audit;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Import;

public sealed class VolunteerImporterTests
{
    [Fact]
    public async Task RunAsync_DoesWhatTheDryRunSaid()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        await Town.EnrolAsync(database, town.East, "Ada Okafor");
        const string file =
            "Full name,Email,Phone,Date of birth\n" +
            "ADA OKAFOR,ada.okafor@example.org,01424 000000,\n" +
            "Ben Okafor,ada.okafor@example.org,,05/06/1990\n" +
            "Cleo Marsh,nonsense,12,31/02/1990\n" +
            "Ben Okafor,ada.okafor@example.org,01424 000001,\n" +
            "Ada Okafor,ada.okafor@example.org,01424 000000,\n";

        var dry = await RunAsync(database, file, town.East.Id, dryRun: true);
        await using (var db = database.Open())
        {
            Assert.Equal(1, await db.Volunteers.CountAsync());
        }

        var real = await RunAsync(database, file, town.East.Id, dryRun: false);

        Assert.Equal((1, 2, 1), (real.Created, real.Updated, real.Failed.Count));
        Assert.Equal(dry.Rows.Select(Words), real.Rows.Select(Words));
        Assert.Equal(
            [ImportOutcome.Update, ImportOutcome.Create, ImportOutcome.Fail, ImportOutcome.Update, ImportOutcome.Unchanged],
            real.Rows.Select(row => row.Outcome));
        Assert.Equal(4, Assert.Single(real.Failed).Row);
        Assert.Equal(3, real.Failed[0].Reasons.Count);
        await using var after = database.Open();
        Assert.Equal(["Ada Okafor", "Ben Okafor"], await after.Volunteers.OrderBy(v => v.Id).Select(v => v.FullName).ToListAsync());
        Assert.Equal(new DateOnly(1990, 6, 5), (await after.Volunteers.SingleAsync(v => v.FullName == "Ben Okafor")).DateOfBirth);

        var again = await RunAsync(database, file, town.East.Id, dryRun: false);
        Assert.Equal((0, 0), (again.Created, again.Updated));
    }

    [Fact]
    public async Task RunAsync_DoesNotTakeOnePersonForAnother_WhenOnlyTheAddressOrTheNameIsTheSame()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        await Town.EnrolAsync(database, town.East, "Ada Okafor");

        var result = await RunAsync(
            database, "Name,Email\nUdo Okafor,ada.okafor@example.org\nAda Okafor,another.ada@example.org\n", town.East.Id, dryRun: false);

        Assert.Equal((2, 0), (result.Created, result.Updated));
    }

    [Fact]
    public async Task RunAsync_ReadsTelephoneNumbers_AsSpreadsheetsWriteThem()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var file = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "Volunteers.Tests", "Api", "Import", "phones.csv"));

        var result = await RunAsync(database, file, town.East.Id, dryRun: false);

        Assert.Equal(5, result.Created);
        Assert.Contains("digits were lost", Assert.Single(Assert.Single(result.Failed).Reasons), StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Equal(
            ["07700 900123", "07700 900124", "07700 900456", "07700 900128", "07700 900130"],
            await db.Volunteers.OrderBy(v => v.Id).Select(v => v.Phone).ToListAsync());
    }

    [Fact]
    public async Task RunAsync_KnowsSomebodyByTheirNumber_HoweverItIsWritten()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        await RunAsync(database, "Name,Phone\nAda Okafor,07700 900123\n", town.East.Id, dryRun: false);

        var result = await RunAsync(database, "Name,Phone\nAda Okafor,+44 (0)7700\u2011900123\n", town.East.Id, dryRun: false);

        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(result.Rows).Outcome);
    }

    [Fact]
    public async Task RunAsync_ChangesNobodyOfAnotherCentre_AndTellsNothingOfThem()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        await Town.EnrolAsync(database, town.West, "Ada Okafor");

        var result = await RunAsync(
            database,
            "Name,Email,Phone,DOB\nADA OKAFOR,ada.okafor@example.org,01424 000000,1990-06-05\nAda Okafor,ada.okafor@example.org,,1991-06-05\n",
            town.East.Id, dryRun: false);

        Assert.Equal((0, 0, 2), (result.Created, result.Updated, result.Failed.Count));
        Assert.All(result.Rows, row => Assert.Equal(["Known at another centre. Enrol them here by hand, if it is the same person."], row.Changes));
        await using var db = database.Open();
        var ada = await db.Volunteers.Include(v => v.Enrolments).SingleAsync();
        Assert.Equal((null, null, 1), (ada.Phone, ada.DateOfBirth, ada.Enrolments.Count));
    }

    [Fact]
    public async Task RunAsync_LeavesAlone_WhereLinksOfSomebodyGo_WhoHasSignedIn()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var ada = await Town.EnrolAsync(database, town.East, "Ada Okafor");
        await Town.EnrolAsync(database, town.East, "Ben Okafor");
        await RunAsync(database, "Name,Email,Phone\nAda Okafor,ada.okafor@example.org,01424 000000\nBen Okafor,ben.okafor@example.org,01424 000001\n", town.East.Id, dryRun: false);
        await using (var db = database.Open())
        {
            db.AuditEntries.Add(AuditEntry.SignedIn(new Actor(null, ada, "Ada Okafor"), null, database.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        var result = await RunAsync(
            database, "Name,Email,Phone,Skills\nAda Okafor,somebody.else@example.org,01424 000000,music\nBen Okafor,ben.new@example.org,01424 000001,music\n", town.East.Id, dryRun: false);

        Assert.Contains("signs in by", Assert.Single(Assert.Single(result.Failed).Reasons), StringComparison.Ordinal);
        await using var after = database.Open();
        Assert.Equal(
            [("ada.okafor@example.org", null), ("ben.new@example.org", "music")],
            (await after.Volunteers.OrderBy(v => v.Id).ToListAsync()).Select(v => (v.Email, v.Skills)));
    }

    [Fact]
    public async Task RunAsync_TellsNothingOfPeopleHere_WhoseRecordsTheTokenDoesNotRead()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        await Town.EnrolAsync(database, town.East, "Ada Okafor");
        var token = new Caller(AccessScope.System, [(town.East.Id, StaffRoleKind.Coordinator)], null, new HashSet<string> { Permissions.Import });

        var result = await RunAsync(database, "Name,Email,Phone\nAda Okafor,ada.okafor@example.org,01424 000000\n", town.East.Id, dryRun: true, token);

        Assert.Equal(["Known at this centre, and not yours to change."], Assert.Single(result.Failed).Reasons);
    }

    [Fact]
    public async Task RunAsync_GivesFailedRowsBack_SafeForSpreadsheets_AndReadableAgain()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);

        var result = await RunAsync(database, "Name,Email,Phone,Note\n=1+1,bad,+44 1424 000000,\"a, b\"\n", town.East.Id, dryRun: true);

        var csv = result.FailedRowsCsv!;
        Assert.StartsWith("Name,Email,Phone,Note,Problems\r\n'=1+1,bad,'+44 1424 000000,\"a, b\",", csv, StringComparison.Ordinal);
        var table = CsvReader.Read(csv);
        Assert.Equal("+44 1424 000000", table.Rows[0].Cells[2]);
    }

    [Fact]
    public async Task RunAsync_ReadsInAsManyStatements_HoweverManyRowsABatchHas()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        await RunAsync(database, People(0, 400), town.East.Id, dryRun: false);

        // everybody is known by now and gets a telephone number
        database.ForgetStatements();
        await RunAsync(database, People(0, 20, phone: true), town.East.Id, dryRun: false);
        var small = Reads(database);
        database.ForgetStatements();
        var result = await RunAsync(database, People(20, 380, phone: true), town.East.Id, dryRun: false);

        Assert.Equal((0, 361, 19), (result.Created, result.Updated, result.Failed.Count));
        Assert.Equal(small, Reads(database));
    }

    [Fact]
    public async Task RunAsync_PlansTenThousandRows_AndTellsEveryReason()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);

        database.ForgetStatements();
        var result = await RunAsync(database, People(0, 10_000), town.East.Id, dryRun: true);

        Assert.Equal((9_500, 500), (result.Created, result.Failed.Count));
        Assert.All(result.Failed, failure => Assert.True(failure.Reasons.Count >= 3));

        // the centre, its policy, the types of checks, who is known, what is announced
        Assert.Equal(5, database.Statements.Count);
    }

    /// <summary>One row in twenty has no first name, a bad address and a birthday to come.</summary>
    private static string People(int from, int count, bool phone = false)
    {
        var file = new StringBuilder(phone ? "First name,Last name,Email,Date of birth,Phone\n" : "First name,Last name,Email,Date of birth\n");
        for (var i = from; i < from + count; i++)
        {
            file.Append(i % 20 == 7 ? ",1,nonsense,2090-01-01\n" : $"Person{i},Number{i},p{i}@example.org,{1950 + i % 50}-03-0{1 + i % 9}{(phone ? $",01424 {i:000000}" : "")}\n");
        }

        return file.ToString();
    }

    private static int Reads(TestDatabase database) => database.Statements.Count(statement => statement.StartsWith("SELECT", StringComparison.Ordinal));

    private static string Words(ImportRow row) => $"{row.Row} {row.Outcome} {row.FullName} {string.Join("; ", row.Changes)}";

    private static async Task<ImportResult> RunAsync(TestDatabase database, string file, int centreId, bool dryRun, Caller? caller = null, ImportOptions? options = null)
    {
        await using var db = database.Open();
        return await new VolunteerImporter(db, new SystemDatabase(database), caller ?? Caller.Operator, new PolicyBook(database, database.Clock), database.Clock)
            .RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(file)), centreId, dryRun, options ?? ImportOptions.Usual, CancellationToken.None);
    }
}
