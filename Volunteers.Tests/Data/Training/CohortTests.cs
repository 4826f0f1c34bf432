using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Training;

public sealed class CohortTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    private readonly Course course = Course.Create(
        "Volunteer Programme", "Awards", null, "Level 2", 3,
        [new CourseUnitDetails("U1", "One", 2, true), new CourseUnitDetails("U2", "Two", 1, false)]);

    private int people;

    [Theory]
    [InlineData(-20, CohortStatus.Planned)]
    [InlineData(-10, CohortStatus.Open)]
    [InlineData(10, CohortStatus.Open)]
    [InlineData(11, CohortStatus.Closed)]
    [InlineData(20, CohortStatus.Running)]
    [InlineData(28, CohortStatus.Completed)]
    public void StatusAt_FollowsTheDates(int days, CohortStatus expected) => Assert.Equal(expected, Cohort().StatusAt(Now.AddDays(days).AddHours(3), London));

    [Fact]
    public void Offer_IsRefused_WhenEveryPlaceIsTaken()
    {
        // arrange
        var cohort = Cohort(capacity: 1);
        var first = cohort.Apply(Person(), Now, London);
        cohort.Offer(first, Now.AddDays(2), Now);
        var second = cohort.Apply(Person(), Now, London);

        // act, assert
        Assert.Equal(PlaceStatus.Waiting, second.Status);
        Assert.Throws<CohortFullException>(() => cohort.Offer(second, Now.AddDays(2), Now));
    }

    [Fact]
    public void Withdraw_OffersThePlaceToWhoWaitsLongest()
    {
        // arrange
        var cohort = Cohort(capacity: 1);
        var taken = Accepted(cohort);
        var waitsLonger = cohort.Apply(Person(), Now.AddMinutes(1), London);
        var waits = cohort.Apply(Person(), Now.AddMinutes(2), London);

        // act
        cohort.Withdraw(taken, "Moved", Now.AddHours(1));

        // assert
        Assert.Equal((PlaceStatus.Offered, PlaceStatus.Waiting), (waitsLonger.Status, waits.Status));
        Assert.Equal(Now.AddHours(1) + Volunteers.Data.Training.Cohort.AnswerWithin, waitsLonger.OfferExpiresAt);
    }

    [Fact]
    public void Respond_OffersThePlaceToTheNext_WhenDeclined()
    {
        var cohort = Cohort(capacity: 1);
        var offered = cohort.Apply(Person(), Now, London);
        cohort.Offer(offered, Now.AddDays(2), Now);
        var waits = cohort.Apply(Person(), Now, London);
        cohort.Respond(offered, accept: false, Now.AddHours(1));
        Assert.Equal((PlaceStatus.Declined, PlaceStatus.Offered), (offered.Status, waits.Status));
    }

    [Fact]
    public void Respond_IsRefused_WhenTheOfferLapsed()
    {
        var cohort = Cohort();
        var place = cohort.Apply(Person(), Now, London);
        cohort.Offer(place, Now.AddDays(2), Now);
        Assert.Equal(PlaceStatus.Lapsed, place.StatusAt(Now.AddDays(2)));
        Assert.Throws<OfferLapsedException>(() => cohort.Respond(place, accept: true, Now.AddDays(2)));
    }

    [Fact]
    public void LapseOffers_PassesPlacesOn()
    {
        var cohort = Cohort(capacity: 1);
        var late = cohort.Apply(Person(), Now, London);
        cohort.Offer(late, Now.AddDays(1), Now);
        var waits = cohort.Apply(Person(), Now, London);

        var offered = cohort.LapseOffers(Now.AddDays(1));

        Assert.Same(waits, Assert.Single(offered));
        Assert.Equal((PlaceStatus.Lapsed, PlaceStatus.Offered), (late.Status, waits.Status));
        Assert.Empty(cohort.LapseOffers(Now.AddDays(1)));
    }

    [Fact]
    public void Apply_IsRefused_WhenNotOpenOrTwice()
    {
        var cohort = Cohort();
        var person = Person();
        Assert.Throws<CohortNotOpenException>(() => cohort.Apply(person, Now.AddDays(-30), London));
        cohort.Apply(person, Now, London);
        Assert.Throws<AlreadyAppliedException>(() => cohort.Apply(person, Now, London));
    }

    [Fact]
    public void Apply_TakesSomeoneBack_WhenTheyWithdrew()
    {
        var cohort = Cohort();
        var person = Person();
        var place = cohort.Apply(person, Now, London);
        cohort.Withdraw(place, null, Now);
        Assert.Same(place, cohort.Apply(person, Now.AddDays(1), London));
        Assert.Equal(PlaceStatus.Applied, place.Status);
    }

    [Fact]
    public void AssessUnit_IsRefused_BeforeTheLearnerIsRegistered()
    {
        // arrange
        var place = Accepted(Cohort());
        var unit = course.Units[0];

        // act, assert
        Assert.Throws<LearnerNotRegisteredException>(() => place.AssessUnit(unit, UnitStatus.Achieved, Today, Actors.Called("Ruth"), Today, accredited: true));
        place.RegisterLearner("SD1", Today, Today);
        Assert.Throws<LearnerNotRegisteredException>(() => place.AssessUnit(unit, UnitStatus.Achieved, Today.AddDays(-1), Actors.Called("Ruth"), Today, accredited: true));
        Assert.Equal(UnitStatus.Achieved, place.AssessUnit(unit, UnitStatus.Achieved, Today, Actors.Called("Ruth"), Today, accredited: true).Status);
    }

    [Theory]
    [InlineData(3, null, "Ruth Ellery", true)]
    [InlineData(3, null, "Ruth Marsh", true)] // married since
    [InlineData(9, 40, "Ruth Ellery", true)] // another account, the same volunteer
    [InlineData(4, null, "Ruth Ellery", false)] // somebody else of that name
    [InlineData(null, null, "Ruth Ellery", false)]
    public void AssessUnit_NeedsSomeoneElse_ToAssureQuality(int? accountId, int? volunteerId, string name, bool refused)
    {
        // arrange
        var place = Accepted(Cohort());
        place.RegisterLearner("SD1", Today, Today);
        place.AssessUnit(course.Units[0], UnitStatus.Achieved, Today, new Actor(3, 40, "Ruth Ellery"), Today, accredited: true);

        // act
        var exception = Record.Exception(() =>
            place.AssessUnit(course.Units[0], UnitStatus.QualityAssured, Today, new Actor(accountId, volunteerId, name), Today, accredited: true));

        // assert
        Assert.Equal(refused, exception is AssessmentRefusedException);
        Assert.Equal(refused ? UnitStatus.Achieved : UnitStatus.QualityAssured, place.Units.Single().Status);
    }

    [Fact]
    public void AssessUnit_IsRefused_WhenTheStateDoesNotFollow()
    {
        var place = Accepted(Cohort());
        place.RegisterLearner("SD1", Today, Today);
        Assert.Throws<AssessmentRefusedException>(() => place.AssessUnit(course.Units[0], UnitStatus.Certificated, Today, Actors.Called("Ruth"), Today, accredited: true));
    }

    [Fact]
    public void Award_IsRefused_WhenAMandatoryUnitWasReferred()
    {
        var cohort = Cohort();
        var place = Accepted(cohort);
        place.RegisterLearner("SD1", Today, Today);
        place.AssessUnit(course.Units[0], UnitStatus.Referred, Today, Actors.Called("Ruth"), Today, accredited: true);
        var refused = Assert.Throws<UnitsOutstandingException>(() => cohort.Award(place, Today, "C1", Now, Today));
        Assert.Equal(["U1"], refused.Units);
    }

    [Fact]
    public void Award_CompletesThePlace()
    {
        var cohort = Cohort();
        var place = Accepted(cohort);
        var accreditation = cohort.Award(place, Today, "C1", Now.AddDays(1), Today);
        Assert.Equal(PlaceStatus.Completed, place.Status);
        Assert.Equal(("Volunteer Programme", "C1", (DateOnly?)null), (accreditation.Title, accreditation.CertificateNumber, accreditation.ValidUntil));
    }

    [Fact]
    public void Schedule_RefusesEverythingAtOnce()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Volunteers.Data.Training.Cohort.Schedule(course, 1, "", 0, Today, Today.AddDays(-1), []));
        Assert.Equal(["capacity", "closesOn", "name", "sessions"], refused.Fields.Select(f => f.Name).Order());
    }

    [Fact]
    public void Schedule_NamesTheRowAsItWasEntered_WhenSessionsAreOutOfOrder()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Volunteers.Data.Training.Cohort.Schedule(
            course, 1, "May", 8, Today, Today.AddDays(1),
            [new SessionTimes(Now.AddDays(8), Now.AddDays(8), null), new SessionTimes(Now.AddDays(1), Now.AddDays(1).AddHours(2), null), new SessionTimes(Now.AddDays(1).AddHours(1), Now.AddDays(1).AddHours(3), null)]));
        Assert.Equal(["sessions[0].endsAt", "sessions[2].startsAt"], refused.Fields.Select(f => f.Name).Order());
    }

    [Fact]
    public void Create_NamesTheSecondRow_WhenTwoUnitsHaveTheSameCode()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Course.Create(
            "C", null, null, null, null, [new CourseUnitDetails("U", "One", null, true), new CourseUnitDetails("u", "Two", -1, true)]));
        Assert.Equal(["units[1].code", "units[1].credits"], refused.Fields.Select(f => f.Name).Order());
    }

    private Cohort Cohort(int capacity = 10) => Volunteers.Data.Training.Cohort.Schedule(
        course, 1, "Spring", capacity, Today.AddDays(-10), Today.AddDays(10),
        [new SessionTimes(Now.AddDays(20), Now.AddDays(20).AddHours(4), null), new SessionTimes(Now.AddDays(27), Now.AddDays(27).AddHours(4), null)]);

    private CohortPlace Accepted(Cohort cohort)
    {
        var place = cohort.Apply(Person(), Now, London);
        cohort.Offer(place, Now.AddDays(2), Now);
        cohort.Respond(place, accept: true, Now);
        return place;
    }

    private Volunteer Person() =>
        Volunteer.Register(new VolunteerDetails { FullName = $"Person{(char)('A' + people++)}", Phone = "01632 960123" }, Now, Today);
}
