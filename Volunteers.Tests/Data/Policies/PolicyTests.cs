using System.Globalization;
using CsCheck;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Tests.Data.Policies;

public sealed class PolicyTests
{
    private static readonly DateTimeOffset Now = TestDatabase.Noon;

    [Fact]
    public void Keys_AreDottedLowerCase_NamedOnce_AndTheirBuiltInValuesAreWithinBounds() => Assert.All(PolicyKeys.All, key =>
    {
        Assert.Matches("^[a-z]+(-[a-z]+)*(\\.[a-z]+(-[a-z]+)*)+$", key.Name);
        Assert.Single(PolicyKeys.All, other => other.Name == key.Name);
        Assert.Equal((key.BuiltIn, null), key.Check(key.BuiltIn));
        Assert.Same(key, PolicyKeys.Find(key.Name));
    });

    [Fact]
    public void Of_IsTheCentresValue_ElseTheClusters_ElseTheBuiltIn()
    {
        (int? CentreId, string Key, string Value)[] settings = [(null, "enquiry.overdue-days", "10"), (1, "enquiry.overdue-days", "4"), (1, "person.minimum-age", "12"), (2, "no.such.key", "1")];

        Assert.Equal(7, Policy.BuiltIn.Of(PolicyKeys.EnquiryOverdueDays));
        Assert.Equal(10, Policy.Of(settings, [], null).Of(PolicyKeys.EnquiryOverdueDays));
        Assert.Equal(4, Policy.Of(settings, [], 1).Of(PolicyKeys.EnquiryOverdueDays));
        Assert.Equal(10, Policy.Of(settings, [], 2).Of(PolicyKeys.EnquiryOverdueDays));

        // what the cluster alone decides, no centre does, whatever is stored
        Assert.Equal(16, Policy.Of(settings, [], 1).Of(PolicyKeys.MinimumAge));
    }

    [Fact]
    public void Number_IsAcceptedWithinItsBounds_AndNowhereElse() => Gen.Int[-1000, 1000].Sample(number =>
    {
        var key = PolicyKeys.EnquiryOverdueDays;
        var (text, problem) = key.Check(number.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(number >= key.Least && number <= key.Most, problem is null);
        Assert.Equal(problem is null, text is not null);
    });

    [Fact]
    public void Numbers_AreKeptOnceAndInOrder_AndReadBackAsTheyWereKept() => Gen.Int[1, 90].List[0, 10].Sample(numbers =>
    {
        var key = PolicyKeys.MeetingReminders;
        var (text, problem) = key.Check(string.Join(",", numbers));
        Assert.Null(problem);
        Assert.Equal(numbers.Distinct().OrderDescending(), Policy.Of([(null, key.Name, text!)], [], null).Of(key));
        Assert.Equal((text, null), key.Check(text));
    });

    [Theory]
    [InlineData(null, "no.such.key", "1", "key")]
    [InlineData(1, "person.minimum-age", "18", "key")]
    [InlineData(null, "person.minimum-age", "26", "value")]
    [InlineData(null, "person.minimum-age", "ten", "value")]
    [InlineData(1, "reminder.meeting", "0", "value")]
    public void Decide_IsRefused_BesideItsField(int? centreId, string key, string value, string field)
    {
        var refused = Assert.Throws<InvalidInputException>(() => PolicySetting.Decide(centreId, key, value, Actors.Somebody, Now));
        Assert.Equal(field, Assert.Single(refused.Fields).Name);
    }

    [Fact]
    public async Task OfAsync_KnowsAnotherProcesssDecision_WithinTwoSeconds_AndItsOwnAtOnce()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var (here, there) = (new PolicyBook(database, database.Clock), new PolicyBook(database, database.Clock));
        Assert.Equal(7, (await there.OfAsync(null, default)).Of(PolicyKeys.EnquiryOverdueDays));
        await using (var db = database.Open())
        {
            db.Add(PolicySetting.Decide(null, "enquiry.overdue-days", "9", Actors.Somebody, Now));
            await db.SaveChangesAsync();
        }

        // act
        here.Forget();

        // assert
        Assert.Equal(9, (await here.OfAsync(null, default)).Of(PolicyKeys.EnquiryOverdueDays));
        database.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(9, (await there.OfAsync(null, default)).Of(PolicyKeys.EnquiryOverdueDays));
    }

    [Fact]
    public void RecordConsent_KeepsTheWordingUnderWhichItWasGiven()
    {
        var ana = Volunteer.Register(new VolunteerDetails { FullName = "Ana", Phone = "01632 960123" }, Now, new DateOnly(2026, 5, 6));
        var first = ConsentWording.Change(ConsentKind.Newsletter, "Write to me.", [], Actors.Somebody, Now);
        var second = ConsentWording.Change(ConsentKind.Newsletter, "Write to me every month.", [first], Actors.Somebody, Now);

        var given = ana.RecordConsent(ConsentKind.Newsletter, true, Now, "form", first.Version);
        var withdrawn = ana.RecordConsent(ConsentKind.Newsletter, false, Now.AddDays(1), "form", second.Version);

        Assert.Equal((first.Version, first.Version), (given.WordingVersion, withdrawn.WordingVersion));
        Assert.NotEqual(first.Version, second.Version);
        Assert.Throws<InvalidInputException>(() => ConsentWording.Change(ConsentKind.Newsletter, "Write to me every month.", [first, second], Actors.Somebody, Now));
    }
}
