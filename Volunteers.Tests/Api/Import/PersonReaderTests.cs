using Volunteers.Api.People.Import;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Tests.Api.Import;

public sealed class PersonReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    public static TheoryData<string, string[], string[]> Sources() => new()
    {
        { "Volgistics", ["Number", "Last name", "First name", "Middle name", "Complete address", "Street 1", "City", "State", "Zip", "All phone numbers", "Home", "Work", "Cell", "Email"], ["17", "Okafor", "Ada", "", "1 High St", "1 High St", "Hastings", "", "TN34 3AB", "H: 01424 000000", "", "", "07700 900123", "ada@example.org"] },
        { "Better Impact", ["Username", "First Name", "Last Name", "Email Address", "Cell Phone", "Postal Code", "Status"], ["ada", "Ada", "Okafor", "ada@example.org", "07700 900123", "TN34 3AB", "Accepted"] },
        { "CiviCRM", ["Contact ID", "Contact Type", "First Name", "Last Name", "Email", "Phone", "Email", "Birth Date", "Street Address", "City", "Postal Code"], ["4", "Individual", "Ada", "Okafor", "ada@example.org", "07700 900123", "", "", "1 High St", "Hastings", "TN34 3AB"] },
        { "VolunteerHub", ["UserUid:Value", "Username:Value", "FirstName:Value", "LastName:Value", "Email:Value", "PhoneMobile:Value", "Zip:Value", "Drivers"], ["x", "ada", "Ada", "Okafor", "ada@example.org", "07700 900123", "TN34 3AB", "TRUE"] },
        { "POINT", ["firstName", "lastName", "email", "birthdate", "languageSkills", "phone", "zipCode"], ["Ada", "Okafor", "ada@example.org", "", "English, Igbo", "07700 900123", "TN34 3AB"] },
        { "Moodle", ["username", "firstname", "lastname", "email", "phone", "postcode"], ["ada", "Ada", "Okafor", "ada@example.org", "07700 900123", "TN34 3AB"] },
        { "register", ["Full name *", "E-mail", "Mobile no.", "Post code"], ["OKAFOR, ADA", "mailto:ada@example.org", "7700900123", "tn343ab"] },
    };

    [Theory]
    [MemberData(nameof(Sources))]
    public void Read_FindsThePerson_InEverySource(string source, string[] headers, string[] cells)
    {
        var person = Read(headers, cells);

        Assert.Empty(person.Problems);
        Assert.Equal("Ada Okafor", person.Details.FullName);
        Assert.Equal("ada@example.org", person.Details.Email);
        Assert.EndsWith("900123", person.Details.Phone, StringComparison.Ordinal);
        Assert.StartsWith("0", person.Details.Phone, StringComparison.Ordinal);
        Assert.NotNull(person.Details.Postcode);
        Assert.NotEmpty(source);
    }

    [Fact]
    public void Read_TellsEveryProblem_WhenARowHasSeveral()
    {
        var person = Read(["Name", "Email", "Phone", "Date of birth"], ["", "nonsense", "12", "31/02/1990"]);

        Assert.Equal(4, person.Problems.Count);
    }

    [Fact]
    public void Read_TakesTheFirstThatIsANumber_WhenThereAreSeveral()
    {
        var person = Read(["Name", "Phone", "Mobile"], ["Ada Okafor", "01632960123", "7.7009E+09"]);

        Assert.Equal("01632 960123", person.Details.Phone);
        Assert.Empty(person.Problems);
    }

    [Theory]
    [InlineData("05/06/1990", 1990, 6, 5)]
    [InlineData("5.6.1990", 1990, 6, 5)]
    [InlineData("1990-06-05", 1990, 6, 5)]
    [InlineData("1990-06-05T00:00:00Z", 1990, 6, 5)]
    [InlineData("33029", 1990, 6, 5)]
    [InlineData("19900605", 1990, 6, 5)]
    [InlineData("5 June 1990", 1990, 6, 5)]
    [InlineData("5th June 1990", 1990, 6, 5)]
    [InlineData("June 5, 1990", 1990, 6, 5)]
    [InlineData("05-Jun-90", 1990, 6, 5)]
    [InlineData("05/06/90", 1990, 6, 5)]
    public void Read_ReadsDates_HoweverWritten(string text, int year, int month, int day)
    {
        var person = Read(["Name", "Email", "DOB"], ["Ada Okafor", "ada@example.org", text]);

        Assert.Empty(person.Problems);
        Assert.Equal(new DateOnly(year, month, day), person.Details.DateOfBirth);
    }

    [Fact]
    public void Read_RefusesToGuess_WhenTheColumnMixesOrders()
    {
        var reader = Reader(["Name", "Email", "DOB"], ["A A", "a@example.org", "25/12/1990"], ["B B", "b@example.org", "12/25/1990"], ["C C", "c@example.org", "05/06/1990"]);

        var people = reader.Table.Rows.Select(reader.Reader.Read).ToList();

        Assert.Empty(people[0].Problems);
        Assert.Empty(people[1].Problems);
        Assert.Contains("two ways", Assert.Single(people[2].Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ReadsMonthFirst_AndSaysSo_WhenTheColumnCanBeNothingElse()
    {
        var reader = Reader(["Name", "Email", "DOB"], ["A A", "a@example.org", "12/25/1990"], ["B B", "b@example.org", "05/06/1990"]);

        Assert.Equal(new DateOnly(1990, 5, 6), reader.Reader.Read(reader.Table.Rows[1]).Details.DateOfBirth);
        Assert.Contains("month/day/year", Assert.Single(reader.Reader.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NamesTheNumbersAndAddressesThatItLeavesOut()
    {
        var person = Read(
            ["Name", "Email", "Email 1", "Cell", "Home", "All phone numbers"],
            ["Ada Okafor", "ada@example.org", "second@example.org", "7700900123.0", "01632 960123", "M: 07700 900123"]);

        Assert.Equal(["another e-mail address left out: second@example.org", "another telephone number left out: 01632 960123"], person.Notes);
    }

    [Fact]
    public void Read_ReadsTheDatesOfStages_AsTheOthersOfTheFile()
    {
        var (reader, table) = Reader(["Name", "Email", "DOB", "Stage", "Since"], ["A A", "a@example.org", "12/25/1990", "ready", "05/06/2024"]);

        Assert.Equal(new ImportedStage(EnrolmentStage.Ready, new DateOnly(2024, 5, 6), null), reader.Read(table.Rows[0]).Stage);
        Assert.Equal(2, reader.Notices.Count);
    }

    [Theory]
    [InlineData("ADA OKAFOR", "Ada Okafor")]
    [InlineData("MARY O'BRIEN", "Mary O'Brien")]
    [InlineData("ANNE MCDONALD", "Anne McDonald")]
    [InlineData("jean smith-jones", "Jean Smith-Jones")]
    [InlineData("Siobhán de la Cruz", "Siobhán de la Cruz")]
    public void Read_WritesNamesAsPeopleDo(string name, string expected) =>
        Assert.Equal(expected, Read(["Name", "Email"], [name, "a@example.org"]).Details.FullName);

    [Theory]
    [InlineData("Name,Shoe size", "way to reach")]
    [InlineData("Email,Phone", "names")]
    [InlineData("First name,Email", "names")]
    public void Constructor_SaysWhichColumnIsMissing(string headers, string saying)
    {
        var refusal = Assert.Throws<UnreadableFileException>(() => Reader(headers.Split(',')));

        Assert.Contains(saying, refusal.Message, StringComparison.Ordinal);
    }

    private static ImportedPerson Read(string[] headers, string[] cells)
    {
        var (reader, table) = Reader(headers, cells);
        return reader.Read(table.Rows[0]);
    }

    private static (PersonReader Reader, SpreadsheetTable Table) Reader(string[] headers, params string[][] rows)
    {
        var table = new SpreadsheetTable(headers, [.. rows.Select((cells, i) => new SpreadsheetRow(i + 2, cells))]);
        return (new PersonReader(table, Today, CentreTime.Of("Europe/London")), table);
    }
}
