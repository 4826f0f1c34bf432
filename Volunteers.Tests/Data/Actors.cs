using Volunteers.Data.Access;

namespace Volunteers.Tests.Data;

/// <summary>Members of staff for tests: one name, one account.</summary>
internal static class Actors
{
    /// <summary>Where it does not matter who.</summary>
    public static Actor Somebody { get; } = Called("test");

    public static Actor Called(string name) => new(name.Sum(c => c), null, name);
}
