using Microsoft.Extensions.FileProviders;

namespace Volunteers.Api.Hosting;

/// <summary>Where the built web client lies: beside a published program, or where the build of the sources puts it.</summary>
public sealed class WebClientFiles
{
    private static readonly string[] Places =
    [
        Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        .. Checkout.Root is { } root ? new[] { Path.Combine(root, "web-client", "dist") } : [],
    ];

    /// <summary>What is served when there is none: the API runs without it.</summary>
    public const string MissingPage =
        """
        <!doctype html><html lang="en-GB"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Volunteers</title>
        <body style="font: 1.1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
        <h1>The web client is not built</h1>
        <p>The server runs, and <a href="/graphql">its API answers</a>. To build the pages, install
        <a href="https://nodejs.org">Node 20 or newer</a> and start again: <code>./run.sh</code></p></body></html>
        """;

    public WebClientFiles()
        : this(Array.Find(Places, place => File.Exists(Path.Combine(place, "index.html"))))
    {
    }

    /// <param name="directory">Where it lies; null when it is not built.</param>
    internal WebClientFiles(string? directory)
    {
        Files = directory is null ? new NullFileProvider() : new PhysicalFileProvider(directory);
        Built = directory is not null;
    }

    public bool Built { get; }

    public IFileProvider Files { get; }
}
