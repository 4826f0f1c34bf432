using CsCheck;
using Volunteers.Data.Training;

namespace Volunteers.Tests.Data.Training;

public sealed class UniqueLearnerNumberTests
{
    /// <summary>One of the ten check digits fits nine digits, or none does: then the number is not given out.</summary>
    private static readonly Gen<string> Valid = Gen.Int[100_000_000, 999_999_999]
        .Select(digits => Enumerable.Range(0, 10).Select(check => $"{digits}{check}").Where(UniqueLearnerNumber.IsValid).SingleOrDefault()!)
        .Where(number => number is not null);

    [Theory]
    [InlineData("9276308686", true)]
    [InlineData("9276308685", false)]
    [InlineData("0276308686", false)]
    [InlineData("927630868", false)]
    [InlineData("927630868x", false)]
    public void IsValid_TellsNumbersApart(string number, bool valid) => Assert.Equal(valid, UniqueLearnerNumber.IsValid(number));

    [Fact]
    public void IsValid_NoticesAnyWrongDigit() => Gen.Select(Valid, Gen.Int[0, 9], Gen.Int[1, 9]).Sample((number, at, by) =>
    {
        var wrong = number.ToCharArray();
        wrong[at] = (char)('0' + ((wrong[at] - '0' + by) % 10));
        return !UniqueLearnerNumber.IsValid(new string(wrong));
    });

    [Fact]
    public void IsValid_NoticesNeighboursThatChangedPlaces() => Gen.Select(Valid, Gen.Int[0, 8]).Sample((number, at) =>
    {
        var wrong = number.ToCharArray();
        (wrong[at], wrong[at + 1]) = (wrong[at + 1], wrong[at]);
        return number[at] == number[at + 1] || !UniqueLearnerNumber.IsValid(new string(wrong));
    });
}
