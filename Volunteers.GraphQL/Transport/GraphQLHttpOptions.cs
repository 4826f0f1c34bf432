using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;

namespace Volunteers.GraphQL.Transport;

/// <summary>How requests come in over HTTP and what they may weigh. Sizes are in bytes.</summary>
public sealed class GraphQLHttpOptions
{
    /// <summary>The header whose presence shows that a script of an allowed origin sent the request, not a mere form.</summary>
    public const string PreflightHeader = "GraphQL-Preflight";

    /// <summary>A request's JSON; for an upload, its operations and its map each. Default 1 MB.</summary>
    public int MaxRequestBytes { get; set; } = 1024 * 1024;

    /// <summary>Files in one upload. Default 10.</summary>
    public int MaxFiles { get; set; } = 10;

    /// <summary>Places in the variables that the files of one upload belong to, a place for each time it is named. Default 100.</summary>
    public int MaxFilePaths { get; set; } = 100;

    /// <summary>One uploaded file. Default 10 MB.</summary>
    public long MaxFileBytes { get; set; } = 10 * 1024 * 1024;

    /// <summary>All files of one upload. Default 25 MB.</summary>
    public long MaxUploadBytes { get; set; } = 25 * 1024 * 1024;

    /// <summary>
    /// Which POST requests must carry <see cref="PreflightHeader"/>. By default those with cookies and without an
    /// <c>Authorization</c> header, because a browser adds cookies to requests of any site. Uploads always must.
    /// </summary>
    public Func<HttpContext, bool> RequirePreflightHeader { get; set; } = static context =>
        context.Request.Headers.Cookie.Count > 0 && context.Request.Headers.Authorization.Count == 0;

    /// <summary>Which requests must name a trusted document rather than send a text; by default none. They are not offered the IDE either.</summary>
    public Func<HttpContext, bool> RequireTrustedDocument { get; set; } = static _ => false;

    /// <summary>
    /// Says anew, for each event of a subscription, who asks: given the request that began it and the event's own scope. Null when they may
    /// no longer ask: the stream ends. When not set, the user stays the one who subscribed.
    /// </summary>
    public Func<HttpContext, IServiceProvider, CancellationToken, ValueTask<ClaimsPrincipal?>>? EventUser { get; set; }

    /// <summary>How long a stream of events is silent before a comment is sent, so that nobody between takes it for dead. Default 12 seconds.</summary>
    public TimeSpan KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>Where the page of the in-browser IDE, <c>graphql-ide.html</c>, is found; null for a plain page without one.</summary>
    public IFileProvider? IdeFiles { get; set; }
}
