namespace Volunteers.Api.Hosting;

/// <summary>The keys without a section: addresses and where data is kept. Resolved at start: nothing is relative any more.</summary>
public sealed class ServerOptions
{
    public const string DefaultUrls = "http://localhost:5080";

    public string Urls { get; set; } = DefaultUrls;

    /// <summary>What people type: used in e-mails, feeds and PDFs. The first of <see cref="Urls"/> unless configured.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>SQLite files, e-mails as files, uploads, PDFs.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary><see cref="PublicUrl"/> with a slash at its end, to be combined with relative addresses.</summary>
    public Uri PublicUri => new(PublicUrl.TrimEnd('/') + "/");
}
