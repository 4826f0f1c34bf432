using CsCheck;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Training;

/// <summary>What holds of the places on a cohort whatever people do with them, and in whatever order.</summary>
public sealed class CohortPlacesTests
{
    private const int People = 6;
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 5, 6);
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    private enum Act
    {
        Apply,
        Offer,
        Accept,
        Decline,
        Withdraw,
        Lapse,
    }

    [Fact]
    public void Places_NeverExceedTheCapacity_AndGoToWhoWaitsLongest() =>
        Gen.Select(Gen.Int[1, 3], Gen.Select(Gen.Enum<Act>(), Gen.Int[0, People - 1], Gen.Int[0, 3000]).Array[1, 60]).Sample(
            (capacity, acts) =>
            {
                // arrange
                var cohort = Cohort(capacity);
                var people = Enumerable.Range(0, People).Select(number =>
                    Volunteer.Register(new VolunteerDetails { FullName = $"Person {(char)('A' + number)}", Phone = "01632 960123" }, Now, Today)).ToList();
                var now = Now;
                foreach (var (act, who, minutes) in acts)
                {
                    now = now.AddMinutes(minutes);
                    var applicants = cohort.Applicants.ToList();
                    var (before, version) = (Standing(cohort), cohort.Version);

                    // act
                    var exception = Record.Exception(() => Do(act, cohort, people[who], now));

                    // assert: a refusal is said and leaves no trace
                    Assert.True(exception is null or DomainException, exception?.ToString());
                    Assert.True(exception is null || before == Standing(cohort));

                    // assert: who changed the places on an old view of them is noticed
                    Assert.True(before == Standing(cohort) || cohort.Version > version);

                    // assert: no place is given twice, and those who applied are offered one in that order, whoever was told to wait
                    Assert.InRange(cohort.Places.Count(place => CohortPlaceFacts.IsTakenAt.Of(place, now)), 0, capacity);
                    if (act != Act.Offer)
                    {
                        var passed = applicants.SkipWhile(place => place.Status is not (PlaceStatus.Applied or PlaceStatus.Waiting));
                        Assert.DoesNotContain(passed, place => place.Status == PlaceStatus.Offered);
                    }

                    Assert.True(act != Act.Lapse || cohort.PlacesLeftAt(now) == 0 || !cohort.WaitingList.Any());
                }
            },
            iter: 2_000);

    private static void Do(Act act, Cohort cohort, Volunteer person, DateTimeOffset now)
    {
        var place = cohort.Places.FirstOrDefault(p => ReferenceEquals(p.Volunteer, person));
        if (act == Act.Apply)
        {
            cohort.Apply(person, now, London);
        }
        else if (act == Act.Lapse)
        {
            cohort.LapseOffers(now, TimeSpan.FromDays(5));
        }
        else if (place is not null)
        {
            switch (act)
            {
                case Act.Offer:
                    cohort.Offer(place, now.AddDays(3), now, "They were promised it.");
                    break;
                case Act.Withdraw:
                    cohort.Withdraw(place, null, now, TimeSpan.FromDays(5));
                    break;
                default:
                    cohort.Respond(place, act == Act.Accept, now, TimeSpan.FromDays(5));
                    break;
            }
        }
    }

    private static string Standing(Cohort cohort) => string.Join(' ', cohort.Places.Select(place => $"{place.Volunteer.FullName}:{place.Steps.Count}:{place.Status}"));

    private static Cohort Cohort(int capacity) => Volunteers.Data.Training.Cohort.Schedule(
        Course.Create("Volunteer Programme", null, null, null, null, []), 1, "Spring", capacity, Today.AddDays(-10), Today.AddDays(200),
        [new SessionTimes(Now.AddDays(300), Now.AddDays(300).AddHours(4), null)]);
}
