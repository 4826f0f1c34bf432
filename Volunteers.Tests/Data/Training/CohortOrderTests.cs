using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Training;

/// <summary>Places on a course are offered in one order, by application.</summary>
public sealed class CohortOrderTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    private int _people;

    /// <summary>Four applied, one is offered the only place, a fifth applies and is told to wait: the place goes on to the first of the three who applied earlier.</summary>
    [Theory]
    [InlineData("decline")]
    [InlineData("lapse")]
    [InlineData("withdraw")]
    public void FreedPlace_GoesToWhoAppliedFirst_NotToWhoWasToldToWait(string how)
    {
        var cohort = Cohort(capacity: 1);
        var applied = Enumerable.Range(0, 4).Select(minute => cohort.Apply(Person(), Now.AddMinutes(minute), London)).ToList();
        cohort.Offer(applied[0], Now.AddDays(1), Now.AddHours(1));
        var waits = cohort.Apply(Person(), Now.AddHours(2), London);
        Assert.Equal(PlaceStatus.Waiting, waits.Status);

        switch (how)
        {
            case "decline":
                cohort.Respond(applied[0], accept: false, Now.AddHours(3), TimeSpan.FromDays(5));
                break;
            case "lapse":
                cohort.LapseOffers(Now.AddDays(2), TimeSpan.FromDays(5));
                break;
            default:
                cohort.Withdraw(applied[0], null, Now.AddHours(3), TimeSpan.FromDays(5));
                break;
        }

        Assert.Equal(
            [PlaceStatus.Offered, PlaceStatus.Applied, PlaceStatus.Applied, PlaceStatus.Waiting],
            new[] { applied[1], applied[2], applied[3], waits }.Select(place => place.Status));
    }

    [Fact]
    public void Withdraw_OffersNothing_WhenNoPlaceFellFree()
    {
        var cohort = Cohort(capacity: 3);
        var (first, second) = (cohort.Apply(Person(), Now, London), cohort.Apply(Person(), Now.AddMinutes(1), London));

        cohort.Withdraw(first, null, Now.AddHours(1), TimeSpan.FromDays(5));

        Assert.Equal(PlaceStatus.Applied, second.Status);
    }

    [Fact]
    public void Offer_OutOfTurn_NeedsAReason_WhichStaysWithIt()
    {
        var cohort = Cohort(capacity: 3);
        var (first, second) = (cohort.Apply(Person(), Now, London), cohort.Apply(Person(), Now.AddMinutes(1), London));

        var refusal = Assert.Throws<InvalidInputException>(() => cohort.Offer(second, Now, Now.AddHours(1)));
        Assert.Equal(["expiresAt", "reason"], refusal.Fields.Select(f => f.Name));
        cohort.Offer(second, Now.AddDays(2), Now.AddHours(1), "Her employer waits for the certificate.");
        cohort.Offer(first, Now.AddDays(2), Now.AddHours(1), "Not needed");

        Assert.Equal(("Her employer waits for the certificate.", null), (second.Latest.Reason, first.Latest.Reason));
    }

    private static Cohort Cohort(int capacity) => Volunteers.Data.Training.Cohort.Schedule(
        Course.Create("Volunteer Programme", null, null, null, null, []), 1, "Spring", capacity, Today.AddDays(-10), Today.AddDays(10),
        [new SessionTimes(Now.AddDays(20), Now.AddDays(20).AddHours(4), null)]);

    private Volunteer Person() =>
        Volunteer.Register(new VolunteerDetails { FullName = $"Person{(char)('A' + _people++)}", Phone = "01632 960123" }, Now, Today);
}
