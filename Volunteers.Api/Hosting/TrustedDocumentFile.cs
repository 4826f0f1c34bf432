using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Hosting;

/// <summary>The documents of the web client, as relay-compiler wrote them down; the build puts the file beside the program.</summary>
public static class TrustedDocumentFile
{
    public const string Name = "persisted-queries.json";

    public static TrustedDocuments Read()
    {
        var path = Path.Combine(AppContext.BaseDirectory, Name);
        if (!File.Exists(path))
        {
            return TrustedDocuments.None;
        }

        using var file = File.OpenRead(path);
        return TrustedDocuments.ReadRelay(file);
    }

    /// <summary>Whether a request must name one of them.</summary>
    public static Func<HttpContext, bool> Policy(IConfiguration configuration) => configuration.GetValue(StartConfiguration.TrustedDocuments, TrustedDocumentUse.Offered) switch
    {
        TrustedDocumentUse.Required => _ => true,
        TrustedDocumentUse.RequiredOfBrowsers => context => context.Request.Headers.Authorization.Count == 0,
        _ => _ => false,
    };
}

/// <summary>Of whom it is asked that they name a document of our web client rather than send one of their own: <c>Web:TrustedDocuments</c>.</summary>
public enum TrustedDocumentUse
{
    /// <summary>Of nobody.</summary>
    Offered,

    /// <summary>Of everybody without a personal access token: what a browser does on somebody's behalf is what our pages do.</summary>
    RequiredOfBrowsers,

    /// <summary>Of everybody.</summary>
    Required,
}
