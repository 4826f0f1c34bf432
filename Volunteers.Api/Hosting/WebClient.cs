using Microsoft.Net.Http.Headers;
using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting;

/// <summary>Serves the built web client: its files, and one of its two pages for every address that is not something else.</summary>
public static class WebClient
{
    private const string Application = "/index.html";

    /// <summary>Small, for it is what everybody fetches first: without the application's code.</summary>
    private const string SignIn = "/sign-in.html";

    public static void UseWebClientFiles(this IApplicationBuilder app)
    {
        var files = app.ApplicationServices.GetRequiredService<WebClientFiles>().Files;
        var ide = app.ApplicationServices.GetRequiredService<IConfiguration>().GetValue(StartConfiguration.Ide, false);
        app.Use((context, next) =>
        {
            if (!ide && context.Request.Path.StartsWithSegments("/graphql-ide.html"))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }

            if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            {
                CompressedFiles.Choose(context, files);
            }

            return next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            ContentTypeProvider = new CompressedFiles.Types(),
            OnPrepareResponse = file =>
            {
                CompressedFiles.Describe(file);
                // Vite names what is in assets/ after its content; everything else may change under the same name.
                file.Context.Response.Headers.CacheControl =
                    file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache";
            },
        });
    }

    public static void MapWebClient(this WebApplication app)
    {
        app.Map("/api/{**path}", (HttpContext context) => Results.Json(new Notice("There is nothing at this address."), statusCode: StatusCodes.Status404NotFound));

        IApplicationBuilder pages = ((IEndpointRouteBuilder)app).CreateApplicationBuilder();
        pages.UseWebClientFiles();
        pages.Run(SayThatItIsMissingAsync);
        var send = pages.Build();
        app.MapFallback("{*path:nonfile}", context => ServePageAsync(context, send));
    }

    private static Task ServePageAsync(HttpContext context, RequestDelegate send)
    {
        var request = context.Request;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        // also where a browser still has a session of an installation before this one
        if (request.Path.StartsWithSegments("/sign-in") || request.Path.StartsWithSegments("/set-up/begin"))
        {
            request.Path = SignIn;
        }
        else
        {
            // Nobody is signed in without the cookie: the application would be fetched only to find that out. What was kept of one
            // page is never good for the other, whatever their files have in common.
            request.Path = request.Cookies.ContainsKey(Schemes.CookieName) ? Application : SignIn;
            request.Headers.IfNoneMatch = request.Headers.IfModifiedSince = default;
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
        }

        // The files' middleware leaves alone what has an endpoint.
        context.SetEndpoint(null);
        return send(context);
    }

    private static Task SayThatItIsMissingAsync(HttpContext context)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(WebClientFiles.MissingPage, context.RequestAborted);
    }
}
