using System.Text;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.People.Import;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Import;

/// <summary>What a file says of a person is taken, all of it, or named.</summary>
public sealed class ImportedProfileTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private Town _town = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _town = await Town.BuildAsync(_database);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task RunAsync_TakesWholeProfiles()
    {
        var result = await RunAsync(
            "Full name,Known as,Email,Phone,Postcode,Date of birth,Languages,Skills,Interests,How did you hear about us?,Access needs,Parent or carer,"
            + "Availability,Emergency contact name,Emergency contact relationship,Emergency contact phone,Emergency contact 2 name,Emergency contact 2 phone,Notes,Stage,Stage since\n"
            + "Ada Okafor,Addie,ada@example.org,7700900123,tn343ab,05/06/1990,\"English, Igbo\",first aid,music,a friend,a chair with arms,yes,"
            + "\"Monday morning; Thursday\",Mary Okafor,mother,1632960124,Ben Okafor,01632 960125,Prefers to be rung.,on a break,01/03/2026\n");

        Assert.Equal((1, 0), (result.Created, result.Failed.Count));
        Assert.All(result.Columns, column => Assert.NotNull(column.Field));
        await using var db = _database.Open();
        var ada = await db.Volunteers.Include(v => v.EmergencyContacts).Include(v => v.Notes).Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().SingleAsync();
        Assert.Equal(
            ("Addie", "07700 900123", "TN34 3AB", new DateOnly(1990, 6, 5), "English, Igbo", "first aid", "music", "a friend", "a chair with arms", true),
            (ada.KnownAs, ada.Phone, ada.Postcode, ada.DateOfBirth, ada.Languages, ada.Skills, ada.Interests, ada.HowHeard, ada.AccessNeeds, ada.ParentOrCarer));
        Assert.Equal(
            Availability.MondayMorning | Availability.ThursdayMorning | Availability.ThursdayAfternoon | Availability.ThursdayEvening, ada.Availability);
        Assert.Equal(
            [("Mary Okafor", "mother", "01632 960124"), ("Ben Okafor", null, "01632 960125")],
            ada.EmergencyContacts.OrderBy(c => c.Id).Select(c => (c.Name, c.Relationship, c.Phone)));
        Assert.Equal("Prefers to be rung.", Assert.Single(ada.Notes).Text);
        Assert.Equal((EnrolmentStage.OnBreak, new DateOnly(2026, 3, 1)), (ada.Enrolments[0].Stage, ada.Enrolments[0].StageSince));
        Assert.Contains("available: Monday morning, Thursday", result.Rows[0].Details);
    }

    [Fact]
    public async Task RunAsync_TellsEveryProblemOfARow()
    {
        var result = await RunAsync(
            "Name,Email,Phone,DOB,Availability,Parent or carer,Emergency contact name,Emergency contact phone,Stage,Since\n"
            + "Ada Okafor,josé@example.org,7.7009E+09,1985,now and then,maybe,Mary Okafor,,ready,2030-01-01\n"
            + "Ben Okafor,ben@example.org,,,,,,,left,2026-01-01\n"
            + "Cleo Marsh,cleo@example.org,,,,,,,active,2026-01-01\n");

        var reasons = result.Failed[0].Reasons;
        Assert.Equal(7, reasons.Count);
        Assert.Contains(reasons, reason => reason.Contains("before the @", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("digits were lost", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("a year, not a date", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("available", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("yes or no", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.StartsWith("Emergency contact: Enter the contact's telephone number", StringComparison.Ordinal));
        Assert.Contains(reasons, reason => reason.Contains("in the future", StringComparison.Ordinal));
        Assert.Equal(["Say why: an enrolment ends with a reason."], result.Failed[1].Reasons);
        Assert.Contains("none of ours", Assert.Single(result.Failed[2].Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_NamesWhatItDoesNotKnow_AndTakesItWhereSomebodySaysWhatItIs()
    {
        const string file = "Name,Email,T-shirt,Handy,Empty\nAda Okafor,ada@example.org,L,07700 900123,,what is this\n";

        var unsaid = await RunAsync(file, dryRun: true);
        var said = await RunAsync(file, options: new ImportOptions { Mapping = [new("handy", "mobile"), new("Email", null)] });

        Assert.Equal(["T-shirt", "Handy", "Empty", "Column F"], unsaid.Columns.Where(column => column.Field is null).Select(column => column.Column));
        Assert.Contains("3 columns are not imported: “T-shirt”, “Handy”, “Column F”.", unsaid.Notices);
        Assert.Contains(said.Columns, column => column is { Column: "Email", Field: null });
        await using var db = _database.Open();
        var ada = await db.Volunteers.SingleAsync();
        Assert.Equal((null, "07700 900123"), (ada.Email, ada.Phone));
    }

    [Fact]
    public async Task RunAsync_SaysWhatAFileLacks_WithItsColumns_ToWhoLooksFirst()
    {
        const string file = "Wer,Wie\nAda Okafor,ada@example.org\n";

        var dry = await RunAsync(file, dryRun: true);

        Assert.Contains("names", dry.Lacks, StringComparison.Ordinal);
        Assert.Equal(["Wer", "Wie"], dry.Columns.Select(column => column.Column));
        await Assert.ThrowsAsync<UnreadableFileException>(() => RunAsync(file));
        Assert.Equal(1, (await RunAsync(file, options: new ImportOptions { Mapping = [new("Wer", "fullName"), new("Wie", "email")] })).Created);
    }

    [Theory]
    [InlineData("Name", "nothing", "There is no field")]
    [InlineData("Nobody", "email", "no column")]
    public async Task RunAsync_RefusesAMapping_OfWhatThereIsNot(string column, string field, string saying)
    {
        var refusal = await Assert.ThrowsAsync<InvalidInputException>(() => RunAsync("Name,Email\nA B,a@example.org\n", options: new ImportOptions { Mapping = [new(column, field)] }));

        Assert.Contains(saying, Assert.Single(refusal.Fields).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_AddsToSomebodyOnRecord_Once_AndMovesThemNowhere()
    {
        await Town.EnrolAsync(_database, _town.East, "Ada Okafor", EnrolmentStage.Application);
        const string file =
            "Name,Email,Emergency contact,Notes,Stage,Since\n"
            + "Ada Okafor,ada.okafor@example.org,Mary Okafor (mother) 01632 960124,Prefers to be rung.,left,2026-03-01\n";

        var result = await RunAsync(file.Replace("left", "ready", StringComparison.Ordinal));
        var again = await RunAsync(file.Replace("left", "ready", StringComparison.Ordinal).Replace("01632 960124", "+44 1632 960124", StringComparison.Ordinal));

        var row = Assert.Single(result.Rows);
        Assert.Equal(ImportOutcome.Update, row.Outcome);
        Assert.Contains("emergency contact: Mary Okafor (mother), 01632 960124", row.Changes);
        Assert.Contains(row.Changes, change => change.StartsWith("stage stays “application, since 6 May 2026”", StringComparison.Ordinal));
        Assert.Equal(ImportOutcome.Unchanged, Assert.Single(again.Rows).Outcome);
        await using var db = _database.Open();
        var ada = await db.Volunteers.Include(v => v.EmergencyContacts).Include(v => v.Notes).Include(v => v.Enrolments).ThenInclude(e => e.Steps).AsSplitQuery().SingleAsync();
        Assert.Equal((1, 1, 1), (ada.EmergencyContacts.Count, ada.Notes.Count, ada.Enrolments.Count));
        Assert.Equal(EnrolmentStage.Application, ada.Enrolments[0].Stage);
    }

    [Fact]
    public async Task RunAsync_LeavesNotesOut_OfWhoMayNotWriteThem()
    {
        var token = new Caller(
            AccessScope.System, [(_town.East.Id, StaffRoleKind.Coordinator)], null, new HashSet<string> { Permissions.Import, Permissions.VolunteersRead, Permissions.DetailsRead });

        var result = await RunAsync("Name,Email,Notes\nAda Okafor,ada@example.org,Prefers to be rung.\n", caller: token);

        var notes = result.Columns[2];
        Assert.Equal((null, "You may not write notes about volunteers at this centre."), (notes.Field, notes.Reason));
        await using var db = _database.Open();
        Assert.Empty(await db.VolunteerNotes.ToListAsync());
    }

    [Fact]
    public async Task RunAsync_NamesTheSheetsThatItDidNotRead()
    {
        var workbook = Workbooks.Write(
            ("Notes", [["Printed by the office"]]), ("Master", [["Name", "Email"], ["Ada Okafor", "ada@example.org"]]), ("Service", [["Number", "Hours"]]), ("Empty", []));

        await using var db = _database.Open();
        var result = await new VolunteerImporter(db, new SystemDatabase(_database), Caller.Operator, new PolicyBook(_database, _database.Clock), _database.Clock)
            .RunAsync(new MemoryStream(workbook), _town.East.Id, dryRun: true, ImportOptions.Usual, CancellationToken.None);

        Assert.Equal(1, result.Created);
        Assert.Equal("Only the sheet “Master” was read, not “Notes”, “Service”.", Assert.Single(result.Notices));
    }

    [Theory]
    [InlineData("Monday morning", "Monday morning")]
    [InlineData("Mon AM, Wed p.m.", "Monday morning, Wednesday afternoon")]
    [InlineData("Tuesday and Thursday afternoons; weekends", "Tuesday afternoon, Thursday afternoon, Saturday, Sunday")]
    [InlineData("Monday morning, evening", "Monday morning and evening")]
    [InlineData("Mon-Wed mornings", "Monday morning, Tuesday morning, Wednesday morning")]
    [InlineData("Friday to Sunday", "Friday, Saturday, Sunday")]
    [InlineData("weekdays", "Monday, Tuesday, Wednesday, Thursday, Friday")]
    [InlineData("Mondays, Fridays", "Monday, Friday")]
    [InlineData("Tue/Thu daytime", "Tuesday morning and afternoon, Thursday morning and afternoon")]
    [InlineData("evenings", "Monday evening, Tuesday evening, Wednesday evening, Thursday evening, Friday evening, Saturday evening, Sunday evening")]
    [InlineData("Any time", "Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday")]
    public void Availability_IsRead(string text, string words) => Assert.Equal(words, AvailabilityText.InWords(AvailabilityText.Read(text, Availability.None)!.Value));

    [Theory]
    [InlineData("Mon, Tue mornings")]
    [InlineData("not Mondays")]
    [InlineData("school hours")]
    [InlineData("Monday 9 to 12")]
    [InlineData("-")]
    public void Availability_IsAskedFor_WhenItCannotBeTold(string text) => Assert.True(AvailabilityText.Read(text, Availability.None) is null or Availability.None);

    [Theory]
    [InlineData("Monday", "yes", "Monday")]
    [InlineData("Monday", "AM", "Monday morning")]
    [InlineData("Monday", "afternoon and evening", "Monday afternoon and evening")]
    [InlineData("Tue PM", "x", "Tuesday afternoon")]
    [InlineData("Available Sunday", "TRUE", "Sunday")]
    [InlineData("Wednesday", "no", "")]
    public void Availability_IsRead_FromAColumnForEachDay(string header, string text, string words)
    {
        Assert.Equal(ImportColumn.Availability, ColumnNames.Find(header));
        Assert.Equal(words, AvailabilityText.InWords(AvailabilityText.Read(text, AvailabilityText.OfHeader(header))!.Value));
    }

    [Theory]
    [InlineData("Mary Okafor (mother) 07700 900123", "Mary Okafor", "mother", "07700 900123")]
    [InlineData("Mary Okafor, mother, 07700 900123", "Mary Okafor", "mother", "07700 900123")]
    [InlineData("Mary Okafor - 7700900123.0", "Mary Okafor", null, "7700900123.0")]
    [InlineData("+44 7700 900123 Mary Okafor", "Mary Okafor", null, "+44 7700 900123")]
    [InlineData("Mary Okafor tel: 01632 960124", "Mary Okafor", null, "01632 960124")]
    [InlineData("Mary Okafor", "Mary Okafor", null, null)]
    public void Contact_IsRead_FromOneCell(string text, string name, string? relationship, string? phone) =>
        Assert.Equal(new ImportedContact(name, relationship, phone), ImportedContact.Read(text));

    [Theory]
    [InlineData("Volunteer since")]
    [InlineData("Status")]
    [InlineData("Street 1")]
    [InlineData("Sunday school")]
    public void Find_DoesNotGuess(string header) => Assert.Null(ColumnNames.Find(header));

    [Fact]
    public async Task EmptyFile_OfThePage_HasColumnsThatAreAllKnown()
    {
        var page = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "web-client", "src", "routes", "import", "template.ts"));
        var columns = page.Split('\'')[1].Split(',');

        Assert.True(columns.Length > 10);
        Assert.All(columns, column => Assert.NotNull(ColumnNames.Find(column)));
    }

    [Fact]
    public async Task RunAsync_TakesWhoIsTooYoung_AsAnEnquiryAlone_AndWhoIsUnderAge_WithAParent()
    {
        var result = await RunAsync(
            "Full name,Email,Date of birth,Parent who agreed,Stage\n"
            + "Ada Okafor,ada@example.org,2012-05-01,,ready\n"
            + "Ben Okafor,ben@example.org,2012-05-01,,enquiry\n"
            + "Cleo Marsh,cleo@example.org,2009-05-01,,application\n"
            + "Dan Marsh,dan@example.org,2009-05-01,Mary Marsh,application\n");

        Assert.Equal((2, 2), (result.Created, result.Failed.Count));
        await using var db = _database.Open();
        Assert.Equal(["Ben Okafor", "Dan Marsh"], await db.Volunteers.OrderBy(v => v.Id).Select(v => v.FullName).ToListAsync());
        Assert.Equal(2, result.Failed[0].Reasons.Count);
        Assert.Contains("a parent or carer has to agree first", Assert.Single(result.Failed[1].Reasons), StringComparison.Ordinal);
    }

    private async Task<ImportResult> RunAsync(string file, bool dryRun = false, Caller? caller = null, ImportOptions? options = null)
    {
        await using var db = _database.Open();
        return await new VolunteerImporter(db, new SystemDatabase(_database), caller ?? Caller.Operator, new PolicyBook(_database, _database.Clock), _database.Clock)
            .RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(file)), _town.East.Id, dryRun, options ?? ImportOptions.Usual, CancellationToken.None);
    }
}
