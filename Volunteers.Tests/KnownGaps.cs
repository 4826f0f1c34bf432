namespace Volunteers.Tests;

/// <summary>What a rule does not hold for yet, by the area of the product that closes the gap. A list of gaps may only shrink.</summary>
public sealed class KnownGaps : Dictionary<string, string[]>
{
    private static readonly string[] Areas = ["access", "people", "training", "programmes", "meetings", "newsletter", "mail", "impact"];

    /// <summary>Fails for a gap that the list does not name, and for a named gap that is closed.</summary>
    public void AssertSame(IEnumerable<string> actual)
    {
        string[] listed = [.. Values.SelectMany(gaps => gaps)];
        string[] open = [.. actual.Distinct()];

        Assert.Empty(Keys.Except(Areas));
        Assert.Equal(listed.Distinct(), listed);
        Assert.True(!open.Except(listed).Any(), $"New gaps: {string.Join(", ", open.Except(listed).Order(StringComparer.Ordinal))}");
        Assert.True(!listed.Except(open).Any(), $"Closed, so no longer on the list: {string.Join(", ", listed.Except(open).Order(StringComparer.Ordinal))}");
    }
}
