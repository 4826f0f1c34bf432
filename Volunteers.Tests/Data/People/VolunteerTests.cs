using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class VolunteerTests
{
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Register_RefusesEverythingAtOnce_WhenSeveralFieldsAreWrong()
    {
        // arrange
        var details = new VolunteerDetails { FullName = "  ", Email = "nobody@", Phone = "call me", Postcode = "HASTINGS", DateOfBirth = Today.AddDays(1) };

        // act
        var refused = Assert.Throws<InvalidInputException>(() => Volunteer.Register(details, Now, Today));

        // assert
        Assert.Equal(["dateOfBirth", "email", "fullName", "phone", "postcode"], refused.Fields.Select(f => f.Name).Order());
    }

    [Fact]
    public void Register_NeedsOneWayToReachThem()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Volunteer.Register(new VolunteerDetails { FullName = "Ana East" }, Now, Today));
        Assert.Equal("email", Assert.Single(refused.Fields).Name);
        Assert.Equal("Ana", Volunteer.Register(new VolunteerDetails { FullName = "Ana East", Phone = "01632 960123" }, Now, Today).KnownAs);
    }

    [Theory]
    [InlineData("a@b.example", true)]
    [InlineData("first.last+tag@sub.example.org", true)]
    [InlineData("o'brien@example.org", true)]
    [InlineData("@example.org", false)]
    [InlineData("a@example", false)]
    [InlineData("a b@example.org", false)]
    [InlineData("a@example.org, b@example.org", false)]
    [InlineData("a..b@example.org", false)]
    [InlineData("Ana <a@example.org>", false)]
    [InlineData("a@-example.org", false)]
    [InlineData("jos\u00e9@example.org", false)]
    [InlineData(".a@example.org", false)]
    [InlineData("a.@example.org", false)]
    [InlineData("a@example.org\n", false)]
    [InlineData("a\u200b@example.org", false)]
    [InlineData("a@b@example.org", false)]
    [InlineData("=?utf-8?q?a?=@example.org", false)]
    [InlineData("a@b\u00fccher.example", true)]
    [InlineData("a@\u0909\u0926\u093e\u0939\u0930\u0923.\u092d\u093e\u0930\u0924", true)]
    public void Email_IsOneAddress(string text, bool right) => Assert.Equal(right, InputRules.IsEmail(text));

    [Theory]
    [InlineData("amy\u200b@example.org")]
    [InlineData("\ufeff amy@example.org\u200f")]
    public void Email_LosesInvisibleMarks_WhenTheyWereCopiedAlong(string entered)
    {
        var rules = new InputRules();

        Assert.Equal("amy@example.org", rules.Email("email", entered));
        Assert.Empty(rules.Problems);
    }

    [Fact]
    public void Email_SaysWhatIsWrong_WhenThereIsAnAccentBeforeTheAt()
    {
        var rules = new InputRules();
        rules.Email("email", "jos\u00e9@example.org");

        Assert.Contains("without accents", Assert.Single(rules.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tn343ab", "TN34 3AB")]
    [InlineData("SW1A 1AA", "SW1A 1AA")]
    [InlineData("m1 1ae", "M1 1AE")]
    public void Postcode_IsWrittenTheUsualWay(string entered, string kept) =>
        Assert.Equal(kept, Volunteer.Register(new VolunteerDetails { FullName = "Ana", Phone = "01632 960123", Postcode = entered }, Now, Today).Postcode);

    [Fact]
    public void DateOfBirth_IsRefused_WhenMoreThanALifetimeAgo()
    {
        var details = new VolunteerDetails { FullName = "Ana", Phone = "01632 960123", DateOfBirth = Today.AddYears(-121) };
        Assert.Equal("dateOfBirth", Assert.Single(Volunteer.Problems(details, Today)).Name);
        Assert.Empty(Volunteer.Problems(details with { DateOfBirth = Today }, Today));
    }

    [Fact]
    public void AgeOn_CountsWholeYears()
    {
        var volunteer = Volunteer.Register(
            new VolunteerDetails { FullName = "Leap", Phone = "01632 960123", DateOfBirth = new DateOnly(2008, 2, 29) }, Now, Today);
        Assert.Equal(17, volunteer.AgeOn(new DateOnly(2026, 2, 27)));
        Assert.Equal(17, volunteer.AgeOn(new DateOnly(2026, 2, 28)));
        Assert.Equal(18, volunteer.AgeOn(new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void Enrol_IsRefused_WhenEnrolledThere()
    {
        var volunteer = Volunteer.Register(new VolunteerDetails { FullName = "Ana", Phone = "01632 960123" }, Now, Today);
        volunteer.Enrol(1, EnrolmentStage.Enquiry, Today, Actors.Somebody, Today);
        Assert.Throws<AlreadyEnrolledException>(() => volunteer.Enrol(1, EnrolmentStage.Enquiry, Today, Actors.Somebody, Today));
        volunteer.Enrol(2, EnrolmentStage.Enquiry, Today, Actors.Somebody, Today);
        Assert.Equal(2, volunteer.Enrolments.Count);
    }

    [Fact]
    public void RecordConsent_KeepsTheHistory_WhenWithdrawn()
    {
        // arrange
        var volunteer = Volunteer.Register(new VolunteerDetails { FullName = "Ana", Phone = "01632 960123" }, Now, Today);

        // act
        volunteer.RecordConsent(ConsentKind.Newsletter, true, Now, "form");
        volunteer.RecordConsent(ConsentKind.Newsletter, true, Now.AddDays(1), "form");
        volunteer.RecordConsent(ConsentKind.Newsletter, false, Now.AddDays(2), "unsubscribe link");

        // assert
        Assert.False(volunteer.HasConsentedTo(ConsentKind.Newsletter));
        Assert.False(volunteer.HasConsentedTo(ConsentKind.Photographs));
        Assert.Equal([true, false], volunteer.Consents.Select(c => c.Given));
    }

    [Theory]
    [InlineData("zoe", true)]
    [InlineData("ZOË lucz", true)]
    [InlineData("łuczak", true)]
    [InlineData("O’Brien", true)]
    [InlineData("07700 900123", true)]
    [InlineData("07700900123", true)]
    [InlineData("+44 (0)7700 900123", true)]
    [InlineData("\u200E07700\u2011900\u2011123", true)]
    [InlineData("٠٧٧٠٠٩٠٠١٢٣", true)]
    [InlineData("tn34 3ab", true)]
    [InlineData("tn343ab", true)]
    [InlineData("zoe@example", true)]
    [InlineData("zo%", false)]
    [InlineData("zoe smith", false)]
    public async Task Search_FoldsCaseAccentsAndSpaces(string search, bool found)
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();
        db.Add(Volunteer.Register(
            new VolunteerDetails { FullName = "Zoë O'Brien-Łuczak", Email = "Zoe@example.org", Phone = "+44 7700 900123", Postcode = "TN34 3AB" }, Now, Today));
        await db.SaveChangesAsync();

        // act, assert
        Assert.Equal(found ? 1 : 0, await db.Volunteers.CountAsync(VolunteerSearch.Finds(SearchText.Terms(search))));
    }

    [Fact]
    public async Task CurrentStage_IsTheLatestStepByDay_InTheDatabaseToo()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var id = await Town.EnrolAsync(database, town.East, "Ana East");
        await using var db = database.Open();
        var enrolment = await db.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == id);
        enrolment.Advance(EnrolmentStage.Application, database.Today, null, Actors.Somebody, database.Today);
        enrolment.Advance(EnrolmentStage.Interview, database.Today, null, Actors.Somebody, database.Today);
        await db.SaveChangesAsync();

        // act
        var stage = await db.Volunteers.Select(VolunteerFacts.CurrentStage.Expression).SingleAsync();
        var ordered = await db.Volunteers.OrderBy(VolunteerFacts.CurrentStage.Expression).ThenBy(v => v.Id).CountAsync();

        // assert: three steps on one day; the last recorded holds
        Assert.Equal((EnrolmentStage.Interview, EnrolmentStage.Interview, 1), (stage, enrolment.Stage, ordered));
        Assert.Equal(1, await db.Volunteers.CountAsync(v => VolunteerFacts.IsCurrentAt.Of(v, town.East.Id)));
        Assert.Equal(0, await db.Volunteers.CountAsync(v => VolunteerFacts.IsCurrentAt.Of(v, town.West.Id)));
    }
}
