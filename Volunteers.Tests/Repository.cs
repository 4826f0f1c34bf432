namespace Volunteers.Tests;

/// <summary>Where the checkout lies.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Volunteers.sln")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
