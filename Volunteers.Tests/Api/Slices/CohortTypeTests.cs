using Volunteers.Api.Training;

namespace Volunteers.Tests.Api.Slices;

public sealed class CohortTypeTests
{
    [Fact]
    public void FirstAndLastDay_AreDaysAtTheCentre()
    {
        var late = new DateTimeOffset(2026, 6, 1, 23, 30, 0, TimeSpan.Zero);

        Assert.Equal(new DateOnly(2026, 6, 2), CohortType.GetStartsOn(late, "Europe/London"));
        Assert.Equal(new DateOnly(2026, 6, 2), CohortType.GetEndsOn(late, "Europe/London"));
        Assert.Null(CohortType.GetStartsOn(null, "Europe/London"));
    }
}
