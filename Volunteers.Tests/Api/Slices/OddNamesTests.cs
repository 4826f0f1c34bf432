using System.Text.Json;
using Volunteers.Data.People;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Slices;

/// <summary>Filters and orders of names, on whichever database the suite runs.</summary>
public sealed class OddNamesTests : IAsyncLifetime
{
    private readonly string[] _names = [.. OddNames.InOrder.Select(spellings => spellings[0])];
    private Slices _slices = null!;

    public async Task InitializeAsync()
    {
        _slices = await Slices.CreateAsync();
        await using var db = _slices.Database.Open();
        foreach (var name in _names.Reverse())
        {
            var volunteer = Volunteer.Register(
                new VolunteerDetails { FullName = name, Phone = "01632 960123" }, _slices.Database.Clock.GetUtcNow(), _slices.Database.Today);
            volunteer.Enrol(_slices.Town.East.Id, EnrolmentStage.Enquiry, _slices.Database.Today, Actors.Somebody, _slices.Database.Today);
            db.Add(volunteer);
        }

        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _slices.DisposeAsync();

    [Fact]
    public async Task Filter_FindsEachSpelling_AndNoOtherName()
    {
        foreach (var spellings in OddNames.InOrder)
        {
            foreach (var spelling in spellings)
            {
                Assert.Equal([spellings[0]], await FindAsync(new { eq = spelling }));
            }

            Assert.Equal([spellings[0]], await FindAsync(new { @in = spellings }));
            Assert.Equal(_names.Where(name => name != spellings[0]), await FindAsync(new { neq = spellings[^1] }));
        }
    }

    [Theory]
    [InlineData("contains", "NNE-m", "Anne-Marie")]
    [InlineData("contains", "É M", "Anne Marie")]
    [InlineData("contains", "ß", "Weiß")]
    [InlineData("contains", "%")]
    [InlineData("startsWith", "øs", "Øster Q")]
    [InlineData("startsWith", "ANNA ", "Anna 🎉", "Anna 😀")]
    [InlineData("endsWith", "ΌΣ", "Σοφός")]
    [InlineData("endsWith", " q", "Øster Q")]
    [InlineData("endsWith", "🎉", "Anna 🎉")]
    public async Task Filter_FindsAPartOfAName_HoweverItIsSpelt(string operation, string part, params string[] expected) =>
        Assert.Equal(expected, await FindAsync(new Dictionary<string, string> { [operation] = part }));

    [Fact]
    public async Task Order_IsThatOfTheDictionary_PageByPage()
    {
        // act
        var names = new List<string>();
        for (string? after = null; ;)
        {
            var page = (await _slices.AskAsync(
                _slices.EastCoordinator,
                "query($after: String) { volunteers(first: 7, after: $after, order: [{ fullName: ASC }]) { nodes { fullName } pageInfo { hasNextPage endCursor } } }",
                new { after })).Data.GetProperty("volunteers");
            names.AddRange(NamesOf(page));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
            {
                break;
            }

            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        // assert
        Assert.Equal(_names, names);
    }

    private async Task<IEnumerable<string>> FindAsync(object operations) => NamesOf((await _slices.AskAsync(
        _slices.EastCoordinator,
        "query($where: VolunteerFilterInput) { volunteers(first: 50, where: $where) { nodes { fullName } } }",
        new { where = new { fullName = operations } })).Data.GetProperty("volunteers"));

    private static IEnumerable<string> NamesOf(JsonElement page) =>
        [.. page.GetProperty("nodes").EnumerateArray().Select(volunteer => volunteer.GetProperty("fullName").GetString()!)];
}
