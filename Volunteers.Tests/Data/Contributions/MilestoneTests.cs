using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Policies;

namespace Volunteers.Tests.Data.Contributions;

public sealed class MilestoneTests
{
    private static readonly DateOnly Day = new(2026, 5, 6);

    [Fact]
    public void Reached_FollowsFromFacts()
    {
        // arrange
        var facts = new MilestoneFacts(
            [(Day.AddDays(-3), 6), (Day.AddDays(-2), 5), (Day, 45)], [Day.AddDays(-3), Day], (Day, "Music"), [(4, "First aid", Day.AddDays(-1))],
            Day.AddYears(-1), null);

        // act
        var reached = MilestoneRules.Reached(facts, Day, Policy.BuiltIn);

        // assert
        Assert.Equal(
            [
                ("FIRST_SESSION", Day.AddDays(-3)), ("HOURS_10", Day.AddDays(-2)), ("ACCREDITATION_4", Day.AddDays(-1)),
                ("FIRST_PROGRAMME_LED", Day), ("HOURS_50", Day), ("YEARS_1", Day),
            ],
            reached.Select(m => (m.Kind, m.On)));
        Assert.DoesNotContain(MilestoneRules.Reached(facts, Day.AddDays(-1), Policy.BuiltIn), m => m.Kind == "YEARS_1");
    }

    [Fact]
    public void Reached_CountsNoYears_AfterSomeoneLeft()
    {
        var facts = new MilestoneFacts([], [], null, [], Day.AddYears(-4), Day.AddYears(-2));
        Assert.Equal(["YEARS_1"], MilestoneRules.Reached(facts, Day, Policy.BuiltIn).Select(m => m.Kind));
    }

    [Fact]
    public async Task DetectAsync_CelebratesOnce()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);
        var ana = await Town.EnrolAsync(database, town.East, "Ana East", EnrolmentStage.Ready);
        await using var db = database.Open();
        var now = database.Clock.GetUtcNow();
        var hours = Contribution.Log(ana, town.East.Id, database.Today, 10, ContributionKind.Other, null, now, database.Today);
        db.Add(hours);
        await db.SaveChangesAsync();
        Assert.Empty(await MilestoneDetector.DetectAsync(db, [ana], database.Today, now, Policy.BuiltIn, CancellationToken.None));

        // act
        hours.Confirm(Actors.Called("Helen"), now);
        await db.SaveChangesAsync();
        var first = await MilestoneDetector.DetectAsync(db, [ana], database.Today, now, Policy.BuiltIn, CancellationToken.None);
        await db.SaveChangesAsync();
        var second = await MilestoneDetector.DetectAsync(db, null, database.Today, now, Policy.BuiltIn, CancellationToken.None);

        // assert
        Assert.Equal("10 hours given", Assert.Single(first).Title);
        Assert.Empty(second);
        Assert.Equal(1, await db.Milestones.CountAsync());
    }
}
