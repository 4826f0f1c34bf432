using Microsoft.AspNetCore.StaticFiles;

namespace Volunteers.Api.Hosting;

/// <summary>Serves the built web client: its files, and its one page for every address that is not something else.</summary>
public static class WebClient
{
    public static void UseWebClientFiles(this WebApplication app)
    {
        var client = app.Services.GetRequiredService<WebClientFiles>();
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".webmanifest"] = "application/manifest+json";
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = client.Files,
            ContentTypeProvider = types,
            // Vite names what is in assets/ after its content; everything else may change under the same name.
            OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
        });
    }

    public static void MapWebClient(this WebApplication app)
    {
        app.Map("/api/{**path}", (HttpContext context) => Results.Json(new Notice("There is nothing at this address."), statusCode: StatusCodes.Status404NotFound));
        app.MapFallback("{*path:nonfile}", ServePageAsync);
    }

    private static async Task ServePageAsync(HttpContext context, WebClientFiles client)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        var page = client.Files.GetFileInfo("index.html");
        if (!page.Exists)
        {
            await context.Response.WriteAsync(WebClientFiles.MissingPage, context.RequestAborted);
            return;
        }

        await context.Response.SendFileAsync(page, context.RequestAborted);
    }
}
