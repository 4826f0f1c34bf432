using Microsoft.AspNetCore.Http;

namespace Volunteers.GraphQL.Transport;

/// <summary>What a person sees who opens the endpoint in a browser.</summary>
internal sealed class IdePage(GraphQLHttpOptions options)
{
    private const string Fallback = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>GraphQL</title>
        <p>This is a GraphQL endpoint. Send it a POST request; this server has no in-browser IDE.</p></html>
        """;

    private const string TrustedOnly = """
        <!doctype html><html lang="en"><meta charset="utf-8"><title>GraphQL</title>
        <p>This is a GraphQL endpoint. It answers the documents that it knows, so there is no IDE.</p></html>
        """;

    public async Task WriteAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        if (options.RequireTrustedDocument(context))
        {
            await context.Response.WriteAsync(TrustedOnly, context.RequestAborted);
            return;
        }

        var page = options.IdeFiles?.GetFileInfo("graphql-ide.html");
        if (page is { Exists: true, IsDirectory: false })
        {
            await context.Response.SendFileAsync(page, context.RequestAborted);
        }
        else
        {
            await context.Response.WriteAsync(Fallback, context.RequestAborted);
        }
    }
}
