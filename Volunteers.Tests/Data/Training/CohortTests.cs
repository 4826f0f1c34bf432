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

    private readonly Course _course = Course.Create(
        "Volunteer Programme", "Awards", null, "Level 2", 3,
        [new CourseUnitDetails("U1", "One", 2, true), new CourseUnitDetails("U2", "Two", 1, false)]);

    private int _people;

    [Theory]
    [InlineData(-20, CohortStatus.Planned)]
    [InlineData(-10, CohortStatus.Open)]
    [InlineData(10, CohortStatus.Open)]
    [InlineData(11, CohortStatus.Closed)]
    [InlineData(20, CohortStatus.Running)]
    [InlineData(28, CohortStatus.Completed)]
    public void StatusAt_FollowsTheDates(int days, CohortStatus expected) => Assert.Equal(expected, Cohort().StatusAt(Now.AddDays(days).AddHours(3), London));

    /// <summary>Days of applications are days at the centre, where it is summer time; sessions count from the first instant.</summary>
    [Theory]
    [InlineData("2026-04-25T23:00:00Z", CohortStatus.Planned, CohortStatus.Open)]
    [InlineData("2026-05-16T23:00:00Z", CohortStatus.Open, CohortStatus.Closed)]
    [InlineData("2026-05-26T12:00:00Z", CohortStatus.Closed, CohortStatus.Running)]
    [InlineData("2026-06-02T16:00:00Z", CohortStatus.Running, CohortStatus.Completed)]
    public void StatusAt_ChangesAtTheInstant(string at, CohortStatus before, CohortStatus after)
    {
        var instant = DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((before, after), (Cohort().StatusAt(instant.AddTicks(-1), London), Cohort().StatusAt(instant, London)));
    }

    [Fact]
    public void Apply_IsForStaffAlone_WhenApplicationsAreNotOpen()
    {
        var cohort = Cohort();
        foreach (var days in (int[])[-20, 15, 21])
        {
            Assert.Throws<CohortNotOpenException>(() => cohort.Apply(Person(), Now.AddDays(days), London));
            Assert.Equal(PlaceStatus.Applied, cohort.Apply(Person(), Now.AddDays(days), London, placedByStaff: true).Status);
        }

        Assert.Throws<CohortNotOpenException>(() => cohort.Apply(Person(), Now.AddDays(28), London, placedByStaff: true));
        cohort.Cancel("Nobody came", Now);
        Assert.Throws<CohortNotOpenException>(() => cohort.Apply(Person(), Now, London, placedByStaff: true));
    }

    [Fact]
    public void Apply_WaitsWithTheOthers_WhenAPlaceIsFree()
    {
        // arrange: an offer has run out, and nobody has passed it on yet
        var cohort = Cohort(capacity: 1);
        cohort.Offer(cohort.Apply(Person(), Now, London), Now.AddDays(1), Now);
        var first = cohort.Apply(Person(), Now, London);

        // act
        var second = cohort.Apply(Person(), Now.AddDays(1), London);

        // assert
        Assert.Equal(1, cohort.PlacesLeftAt(Now.AddDays(1)));
        Assert.Equal([first, second], cohort.WaitingList);
    }

    [Fact]
    public void OfferNext_LeavesTimeUntilTheFirstSession_AndOffersNothingOnceTheCourseHasBegun()
    {
        var cohort = Cohort(capacity: 1);
        var taken = Accepted(cohort);
        var waits = cohort.Apply(Person(), Now, London);
        var first = cohort.Sessions.Min(s => s.StartsAt);
        cohort.Withdraw(taken, null, first.AddHours(-1), TimeSpan.FromDays(5));
        Assert.Equal((PlaceStatus.Offered, first), (waits.Status, waits.OfferExpiresAt!.Value));

        var other = Cohort(capacity: 1);
        taken = Accepted(other);
        waits = other.Apply(Person(), Now, London);
        other.Withdraw(taken, null, first, TimeSpan.FromDays(5));
        Assert.Equal(PlaceStatus.Waiting, waits.Status);
    }

    [Fact]
    public void Cancel_KeepsPlacesAsTheyWere_AndNothingIsOfferedOrAnsweredAnyMore()
    {
        // arrange
        var cohort = Cohort(capacity: 2);
        var offered = cohort.Apply(Person(), Now, London);
        cohort.Offer(offered, Now.AddDays(2), Now);
        var applied = cohort.Apply(Person(), Now, London);

        // act
        Assert.Throws<InvalidInputException>(() => cohort.Cancel(" ", Now));
        cohort.Cancel("No tutor", Now);
        cohort.Cancel("No room either", Now.AddDays(1));

        // assert
        Assert.Equal((CohortStatus.Cancelled, Now, "No room either"), (cohort.StatusAt(Now, London), cohort.CancelledAt!.Value, cohort.CancelledReason));
        Assert.Throws<CohortNotOpenException>(() => cohort.Offer(applied, Now.AddDays(2), Now));
        Assert.Throws<CohortNotOpenException>(() => cohort.Respond(offered, accept: true, Now, TimeSpan.FromDays(5)));
        Assert.Empty(cohort.LapseOffers(Now.AddDays(1), TimeSpan.FromDays(5)));
        Assert.Equal((PlaceStatus.Offered, PlaceStatus.Applied), (offered.Status, applied.Status));
    }

    [Fact]
    public void Offer_IsRefused_WhenItCannotBeAnsweredOrWasMade()
    {
        var cohort = Cohort();
        var place = cohort.Apply(Person(), Now, London);
        Assert.Throws<InvalidInputException>(() => cohort.Offer(place, Now, Now));
        cohort.Offer(place, Now.AddTicks(1), Now);
        Assert.Throws<PlaceRefusedException>(() => cohort.Offer(place, Now.AddDays(2), Now));

        // what lapsed can be offered again, and the lapse stays a fact
        cohort.Offer(place, Now.AddDays(2), Now.AddDays(1));
        Assert.Equal([PlaceStatus.Applied, PlaceStatus.Offered, PlaceStatus.Lapsed, PlaceStatus.Offered], place.Steps.Select(s => s.Status));
    }

    [Fact]
    public void Respond_ChangesNothing_WhenAcceptedBefore()
    {
        var cohort = Cohort();
        var place = Accepted(cohort);
        cohort.Respond(place, accept: true, Now.AddHours(1), TimeSpan.FromDays(5));
        Assert.Equal(3, place.Steps.Count);
        Assert.Throws<PlaceRefusedException>(() => cohort.Respond(place, accept: false, Now.AddHours(1), TimeSpan.FromDays(5)));
        Assert.Throws<PlaceRefusedException>(() => cohort.Respond(cohort.Apply(Person(), Now, London), accept: true, Now, TimeSpan.FromDays(5)));
    }

    [Fact]
    public void Withdraw_IsRefused_WhenThereIsNothingToWithdrawFrom()
    {
        var cohort = Cohort();
        var place = Accepted(cohort);
        cohort.Withdraw(place, " Moved ", Now, TimeSpan.FromDays(5));
        Assert.Equal("Moved", place.Latest.Reason);
        Assert.Throws<PlaceRefusedException>(() => cohort.Withdraw(place, null, Now, TimeSpan.FromDays(5)));
        var completed = Accepted(cohort);
        cohort.Award(completed, Today, null, Now, Today);
        Assert.Throws<PlaceRefusedException>(() => cohort.Withdraw(completed, null, Now, TimeSpan.FromDays(5)));
    }

    [Fact]
    public void Award_IsRefused_WhenTheyDidNotTakePartOrInTheFuture()
    {
        var cohort = Cohort();
        var place = cohort.Apply(Person(), Now, London);
        Assert.Throws<PlaceRefusedException>(() => cohort.Award(place, Today, null, Now, Today));
        Assert.Throws<InvalidInputException>(() => cohort.Award(Accepted(cohort), Today.AddDays(1), null, Now, Today));
    }

    [Fact]
    public void RegisterLearner_IsForThoseWhoAccepted_WithANumberThatCanBe()
    {
        var cohort = Cohort();
        var refused = Assert.Throws<InvalidInputException>(() => cohort.Apply(Person(), Now, London).RegisterLearner(" ", Today.AddDays(1), Today, "9276308685"));
        Assert.Equal(["learnerNumber", "placeId", "registeredOn", "uln"], refused.Fields.Select(f => f.Name).Order());
        var place = Accepted(cohort);
        place.RegisterLearner("SD1", Today, Today, "9276308686");
        place.RegisterLearner("SD2", Today, Today);
        Assert.Equal(("SD2", "9276308686"), (place.LearnerNumber, place.Uln));
    }

    [Theory]
    [InlineData(1, 0, 1, true)]
    [InlineData(500, 500, 200, true)]
    [InlineData(501, 0, 1, false)]
    [InlineData(5, 6, 1, false)]
    [InlineData(5, -1, 1, false)]
    [InlineData(5, 0, 201, false)]
    public void Schedule_HasLimits(int capacity, int minimum, int sessions, bool possible)
    {
        var refused = Record.Exception(() => Volunteers.Data.Training.Cohort.Schedule(
            _course, 1, "May", capacity, Today, Today,
            Enumerable.Range(1, sessions).Select(day => new SessionTimes(Now.AddDays(day), Now.AddDays(day + 1), null)), minimum));
        Assert.Equal(possible, refused is null);
        Assert.True(refused is null or InvalidInputException);
    }

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
        cohort.Withdraw(taken, "Moved", Now.AddHours(1), TimeSpan.FromDays(5));

        // assert
        Assert.Equal((PlaceStatus.Offered, PlaceStatus.Waiting), (waitsLonger.Status, waits.Status));
        Assert.Equal(Now.AddHours(1) + TimeSpan.FromDays(5), waitsLonger.OfferExpiresAt);
    }

    [Fact]
    public void Respond_OffersThePlaceToTheNext_WhenDeclined()
    {
        var cohort = Cohort(capacity: 1);
        var offered = cohort.Apply(Person(), Now, London);
        cohort.Offer(offered, Now.AddDays(2), Now);
        var waits = cohort.Apply(Person(), Now, London);
        cohort.Respond(offered, accept: false, Now.AddHours(1), TimeSpan.FromDays(5));
        Assert.Equal((PlaceStatus.Declined, PlaceStatus.Offered), (offered.Status, waits.Status));
    }

    [Fact]
    public void Respond_IsRefused_WhenTheOfferLapsed()
    {
        var cohort = Cohort();
        var place = cohort.Apply(Person(), Now, London);
        cohort.Offer(place, Now.AddDays(2), Now);
        Assert.Equal(PlaceStatus.Lapsed, place.StatusAt(Now.AddDays(2)));
        Assert.Throws<OfferLapsedException>(() => cohort.Respond(place, accept: true, Now.AddDays(2), TimeSpan.FromDays(5)));
    }

    [Fact]
    public void LapseOffers_PassesPlacesOn()
    {
        var cohort = Cohort(capacity: 1);
        var late = cohort.Apply(Person(), Now, London);
        cohort.Offer(late, Now.AddDays(1), Now);
        var waits = cohort.Apply(Person(), Now, London);

        var offered = cohort.LapseOffers(Now.AddDays(1), TimeSpan.FromDays(5));

        Assert.Same(waits, Assert.Single(offered));
        Assert.Equal((PlaceStatus.Lapsed, PlaceStatus.Offered), (late.Status, waits.Status));
        Assert.Empty(cohort.LapseOffers(Now.AddDays(1), TimeSpan.FromDays(5)));
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
        cohort.Withdraw(place, null, Now, TimeSpan.FromDays(5));
        Assert.Same(place, cohort.Apply(person, Now.AddDays(1), London));
        Assert.Equal(PlaceStatus.Applied, place.Status);
    }

    [Fact]
    public void AssessUnit_IsRefused_BeforeTheLearnerIsRegistered()
    {
        // arrange
        var place = Accepted(Cohort());
        var unit = _course.Units[0];

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
        place.AssessUnit(_course.Units[0], UnitStatus.Achieved, Today, new Actor(3, 40, "Ruth Ellery"), Today, accredited: true);

        // act
        var exception = Record.Exception(() =>
            place.AssessUnit(_course.Units[0], UnitStatus.QualityAssured, Today, new Actor(accountId, volunteerId, name), Today, accredited: true));

        // assert
        Assert.Equal(refused, exception is AssessmentRefusedException);
        Assert.Equal(refused ? UnitStatus.Achieved : UnitStatus.QualityAssured, place.Units.Single().Status);
    }

    [Fact]
    public void AssessUnit_IsRefused_WhenTheStateDoesNotFollow()
    {
        var place = Accepted(Cohort());
        place.RegisterLearner("SD1", Today, Today);
        Assert.Throws<AssessmentRefusedException>(() => place.AssessUnit(_course.Units[0], UnitStatus.Certificated, Today, Actors.Called("Ruth"), Today, accredited: true));
    }

    [Fact]
    public void Award_IsRefused_WhenAMandatoryUnitWasReferred()
    {
        var cohort = Cohort();
        var place = Accepted(cohort);
        place.RegisterLearner("SD1", Today, Today);
        place.AssessUnit(_course.Units[0], UnitStatus.Referred, Today, Actors.Called("Ruth"), Today, accredited: true);
        var refused = Assert.Throws<UnitsOutstandingException>(() => cohort.Award(place, Today, "C1", Now, Today));
        Assert.Equal(["U1"], refused.Units);
    }

    [Fact]
    public void Award_IsGiven_WhenWhatIsMandatoryWasAchieved()
    {
        var cohort = Cohort();
        var place = Accepted(cohort);

        // what is handed in need not wait for the registration
        place.AssessUnit(_course.Units[0], UnitStatus.Submitted, Today, Actors.Called("Ruth"), Today, accredited: true);
        place.RegisterLearner("SD1", Today, Today);
        place.AssessUnit(_course.Units[0], UnitStatus.Achieved, Today, Actors.Called("Ruth"), Today, accredited: true);
        Assert.NotNull(cohort.Award(place, Today, "C1", Now, Today));
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
        var refused = Assert.Throws<InvalidInputException>(() => Volunteers.Data.Training.Cohort.Schedule(_course, 1, "", 0, Today, Today.AddDays(-1), []));
        Assert.Equal(["capacity", "closesOn", "name", "sessions"], refused.Fields.Select(f => f.Name).Order());
    }

    [Fact]
    public void Schedule_NamesTheRowAsItWasEntered_WhenSessionsAreOutOfOrder()
    {
        var refused = Assert.Throws<InvalidInputException>(() => Volunteers.Data.Training.Cohort.Schedule(
            _course, 1, "May", 8, Today, Today.AddDays(1),
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
        _course, 1, "Spring", capacity, Today.AddDays(-10), Today.AddDays(10),
        [new SessionTimes(Now.AddDays(20), Now.AddDays(20).AddHours(4), null), new SessionTimes(Now.AddDays(27), Now.AddDays(27).AddHours(4), null)]);

    private CohortPlace Accepted(Cohort cohort)
    {
        var place = cohort.Apply(Person(), Now, London);
        cohort.Offer(place, Now.AddDays(2), Now, "Placed by hand");
        cohort.Respond(place, accept: true, Now, TimeSpan.FromDays(5));
        return place;
    }

    private Volunteer Person() =>
        Volunteer.Register(new VolunteerDetails { FullName = $"Person{(char)('A' + _people++)}", Phone = "01632 960123" }, Now, Today);
}
