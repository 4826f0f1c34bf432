namespace Volunteers.Tests.Conformance.Oracle;

/// <summary>Numbers made from the place of a value; random.js makes the same ones.</summary>
internal static class PlaceHash
{
    private const uint Start = 0x811c9dc5;

    /// <summary>FNV-1a over UTF-16 code units, going on from an earlier hash.</summary>
    public static uint Of(string text, uint from = Start)
    {
        var hash = from;
        foreach (var unit in text)
        {
            hash = unchecked((hash ^ unit) * 0x01000193);
        }

        return hash;
    }

    /// <summary>A number of 32 bits for one purpose at one place.</summary>
    public static uint Roll(uint at, string purpose)
    {
        unchecked
        {
            var hash = Of(purpose, at);
            hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
            hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
            return hash ^ (hash >> 16);
        }
    }
}
