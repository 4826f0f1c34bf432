using Volunteers.Data.People;

namespace Volunteers.Tests.Data.People;

public sealed class LikenessTests
{
    private static readonly DateOnly Born = new(1990, 5, 17);

    private static VolunteerDetails Amara => new() { FullName = "Amara Khan", KnownAs = "Mara", Email = "amara@example.org", Phone = "07700 900123", DateOfBirth = Born };

    [Theory]
    [InlineData("Amara Khan", null, null, true)]
    [InlineData("AMARA  KHAN", null, null, true)]
    [InlineData("Mara Khan", null, null, true)]
    [InlineData("Amára Khan", null, null, true)]
    [InlineData("Amara Jane Khan", null, null, true)]
    [InlineData("Amarah Khan", "amara@example.org", null, true)]
    [InlineData("Amara Kahn", null, "07700 900123", false)]
    [InlineData("Amara Kham", null, "07700 900123", true)]
    [InlineData("Ama Khan", null, "07700 900123", true)]
    [InlineData("Amara Kham", null, null, false)]
    [InlineData("Bilal Khan", "amara@example.org", "07700 900123", false)]
    [InlineData("Amara", null, null, false)]
    public void ANameMakesItLikely_AnAddressAloneDoesNot(string fullName, string? email, string? phone, bool likely) =>
        Assert.Equal(likely, Likeness.Of(new VolunteerDetails { FullName = fullName, Email = email, Phone = phone }, Amara) > 0);

    [Fact]
    public void TwoBirthdays_AreTwoPeople() =>
        Assert.Equal(0, Likeness.Of(Amara with { DateOfBirth = Born.AddYears(30) }, Amara));

    [Fact]
    public void TheSameBirthday_WithANameThatIsClose_IsLikely_AndIsMoreThanAnAddress()
    {
        var byBirthday = Likeness.Of(new VolunteerDetails { FullName = "Amarah Khan", DateOfBirth = Born }, Amara);
        var byAddress = Likeness.Of(new VolunteerDetails { FullName = "Amarah Khan", Email = "AMARA@example.org" }, Amara);

        Assert.True(byBirthday > byAddress && byAddress > 0);
    }

    [Fact]
    public void Likeness_IsTheSameBothWays()
    {
        VolunteerDetails[] people = [Amara, new() { FullName = "Ama Khan", Phone = "07700 900123" }, new() { FullName = "Amarah Khan", Email = "amara@example.org" }, new() { FullName = "Bo" }];

        foreach (var (one, other) in people.SelectMany(one => people.Select(other => (one, other))))
        {
            Assert.Equal(Likeness.Of(one, other), Likeness.Of(other, one));
        }
    }
}
