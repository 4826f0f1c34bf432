using System.Data.Common;
using Volunteers.Jobs.Mail;

namespace Volunteers.Api.Hosting;

/// <summary>Checks the configuration before anything is built on it and puts absolute values in place of relative ones.</summary>
public static class StartConfiguration
{
    public const string TrustedDocuments = "Web:TrustedDocuments";

    /// <summary>Whether browsers that open the GraphQL endpoint are shown an IDE.</summary>
    public const string Ide = "GraphQL:Ide";

    /// <exception cref="ConfigurationException">A value is impossible.</exception>
    public static RoleOptions Settle(IConfigurationManager configuration, bool development)
    {
        var urls = configuration["Urls"] is { Length: > 0 } configured ? configured : ServerOptions.DefaultUrls;
        var addresses = urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var address in addresses)
        {
            // "http://*:80" is right for a server and no URI
            if (!Uri.TryCreate(address.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal), UriKind.Absolute, out var uri)
                || uri.Scheme is not ("http" or "https"))
            {
                throw new ConfigurationException($"Urls: \"{address}\" is not an address like {ServerOptions.DefaultUrls}.");
            }
        }

        var listens = configuration["Urls"] is { Length: > 0 };
        var settled = new Dictionary<string, string?>
        {
            ["Urls"] = urls,
            ["PublicUrl"] = PublicUrl(configuration["PublicUrl"], addresses),
            ["DataDirectory"] = DataDirectory(configuration["DataDirectory"]),
            ["Demo:Load"] = Truth(configuration, "Demo:Load", development).ToString(),
            [Ide] = Truth(configuration, Ide, development).ToString(),
        };
        if (configuration["Database:Provider"] is { Length: > 0 } provider
            && !provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase) && !provider.Equals("SqlServer", StringComparison.OrdinalIgnoreCase))
        {
            throw new ConfigurationException($"Database:Provider: \"{provider}\" is neither Sqlite nor SqlServer.");
        }

        if (string.Equals(configuration["Database:Provider"], "SqlServer", StringComparison.OrdinalIgnoreCase)
            && string.IsNullOrWhiteSpace(configuration.GetConnectionString("Volunteers")))
        {
            throw new ConfigurationException("Database:Provider is SqlServer: set ConnectionStrings:Volunteers to the server's connection string.");
        }

        if (configuration["Database:Password"] is { Length: > 0 } password)
        {
            settled["ConnectionStrings:Volunteers"] = new DbConnectionStringBuilder { ConnectionString = configuration.GetConnectionString("Volunteers"), ["Password"] = password }.ConnectionString;
        }

        Number(configuration, "Database:MaxBatchSize", 1, 10_000);
        Number(configuration, "Jobs:PlanEverySeconds", 1, 86_400);
        Number(configuration, "Mail:Connections", 1, 32);
        Number(configuration, "Mail:Smtp:Port", 1, 65_535);
        Number(configuration, "Subscriptions:MaxConcurrent", 1, 100_000);
        Number(configuration, "Subscriptions:MaxConcurrentPerUser", 1, 1_000);
        Truth(configuration, "Mail:Smtp:StartTls", true);
        Truth(configuration, "Mail:Smtp:Tls", false);
        if (configuration["Mail:From"] is { } from && MailOptions.TryParseSender(from) is null)
        {
            throw new ConfigurationException($"Mail:From: \"{from}\" is neither an e-mail address nor a name with one in angle brackets.");
        }

        if (configuration[TrustedDocuments] is { Length: > 0 } use && (!Enum.TryParse<TrustedDocumentUse>(use, true, out var value) || !Enum.IsDefined(value)))
        {
            throw new ConfigurationException($"{TrustedDocuments}: \"{use}\" is none of {string.Join(", ", Enum.GetNames<TrustedDocumentUse>())}.");
        }

        var role = new RoleOptions(Truth(configuration, "Web:Run", true), Truth(configuration, "Jobs:Run", true));
        if (role is { Web: false, Jobs: false })
        {
            throw new ConfigurationException("Web:Run and Jobs:Run are both false, so there is nothing to do.");
        }

        settled["Web:Listen"] = (role.Web || listens).ToString();
        configuration.AddInMemoryCollection(settled);
        return role;
    }

    private static string PublicUrl(string? configured, string[] addresses)
    {
        if (string.IsNullOrWhiteSpace(configured))
        {
            // An address that means "every interface" is none that people could type.
            return new[] { "//*", "//+", "//0.0.0.0", "//[::]" }.Aggregate(
                addresses.FirstOrDefault() ?? ServerOptions.DefaultUrls, (address, any) => address.Replace(any, "//localhost", StringComparison.Ordinal)).TrimEnd('/');
        }

        return Uri.TryCreate(configured, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.Query.Length == 0
            ? configured.TrimEnd('/')
            : throw new ConfigurationException($"PublicUrl: \"{configured}\" is not an address like https://volunteers.example.org.");
    }

    private static string DataDirectory(string? configured)
    {
        var path = Checkout.Resolve(string.IsNullOrWhiteSpace(configured) ? "data" : configured);
        try
        {
            Directory.CreateDirectory(path);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"DataDirectory: {path} cannot be made or written to. {e.Message}");
        }
    }

    private static bool Truth(IConfiguration configuration, string key, bool otherwise) => configuration[key] switch
    {
        null or "" => otherwise,
        var text => bool.TryParse(text, out var truth) ? truth : throw new ConfigurationException($"{key}: \"{text}\" is neither true nor false."),
    };

    private static void Number(IConfiguration configuration, string key, int least, int most)
    {
        if (configuration[key] is { Length: > 0 } text && (!int.TryParse(text, out var number) || number < least || number > most))
        {
            throw new ConfigurationException($"{key}: \"{text}\" is not a whole number from {least} to {most}.");
        }
    }
}

/// <summary>The configuration cannot be used; the message names the key and what it should be.</summary>
public sealed class ConfigurationException(string message) : Exception(message);

/// <summary>What this process does: answers requests, does what happens by itself, or both.</summary>
/// <param name="Web"><c>Web:Run</c></param>
/// <param name="Jobs"><c>Jobs:Run</c></param>
public sealed record RoleOptions(bool Web, bool Jobs);
