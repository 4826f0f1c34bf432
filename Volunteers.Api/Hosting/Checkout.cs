namespace Volunteers.Api.Hosting;

/// <summary>
/// Where things lie when the program runs from its sources: the folder of the solution is then its home, whatever folder it
/// was started in, so that `dotnet run` always finds the same data.
/// </summary>
public static class Checkout
{
    /// <summary>The folder of the solution that this build belongs to, or null for a published program.</summary>
    public static string? Root { get; } = FindAbove(AppContext.BaseDirectory);

    /// <summary>A relative path of the configuration as an absolute one: below the solution, or the working directory when published.</summary>
    public static string Resolve(string path) => Path.GetFullPath(path, Root ?? Directory.GetCurrentDirectory());

    private static string? FindAbove(string directory)
    {
        for (var at = new DirectoryInfo(directory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Volunteers.sln")))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
