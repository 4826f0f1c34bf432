using CsCheck;
using Volunteers.Data.Places;

namespace Volunteers.Tests.Data.Places;

public sealed class SmallNumbersTests
{
    [Theory]
    [InlineData(0, true, 0)]
    [InlineData(1, true, null)]
    [InlineData(4, true, null)]
    [InlineData(5, true, 5)]
    [InlineData(3, false, 3)]
    public void Shown_HidesOneToFour_OfASensitiveGroup(int count, bool sensitive, int? shown) => Assert.Equal(shown, SmallNumbers.Shown(count, sensitive));

    [Fact]
    public void Shown_GivesNoTotal_FromWhichAHiddenNumberCouldBeWorkedOut() =>
        Gen.Select(Gen.Int[0, 20], Gen.Bool, (count, sensitive) => (Count: count, Sensitive: sensitive)).List[0, 8].Sample(counts =>
        {
            var (shown, total) = SmallNumbers.Shown(counts);
            Assert.Equal(shown.Any(c => c is null) ? null : counts.Sum(c => c.Count), total);
            Assert.All(counts.Zip(shown), pair => Assert.True(pair.Second is null == (pair.First.Sensitive && pair.First.Count is >= 1 and <= 4)));
        });
}
