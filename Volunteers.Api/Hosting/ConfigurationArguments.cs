namespace Volunteers.Api.Hosting;

/// <summary>
/// Tells configuration on the command line (<c>--Mail:Smtp:Host=relay</c>, <c>--Urls http://…</c>) from the options of
/// commands, which are in lower case and hold no colon.
/// </summary>
public static class ConfigurationArguments
{
    private static readonly HashSet<string> HostKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "urls", "environment", "contentRoot", "applicationName", "webroot", "http_ports", "https_ports",
    };

    /// <returns>The two kinds, each in its order; a value that stands apart from its key is joined to it.</returns>
    public static (string[] Configuration, string[] Command) Split(IReadOnlyList<string> args)
    {
        List<string> configuration = [];
        List<string> command = [];
        for (var i = 0; i < args.Count; i++)
        {
            if (!IsConfiguration(args[i]))
            {
                command.Add(args[i]);
            }
            else if (args[i].Contains('=', StringComparison.Ordinal) || i + 1 == args.Count || args[i + 1].StartsWith("--", StringComparison.Ordinal))
            {
                configuration.Add(args[i]);
            }
            else
            {
                configuration.Add($"{args[i]}={args[++i]}");
            }
        }

        return ([.. configuration], [.. command]);
    }

    private static bool IsConfiguration(string argument)
    {
        if (!argument.StartsWith("--", StringComparison.Ordinal) || argument.Length == 2)
        {
            return false;
        }

        var key = argument[2..].Split('=', 2)[0];
        return char.IsUpper(key[0]) || key.Contains(':', StringComparison.Ordinal) || HostKeys.Contains(key);
    }
}
