using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.WebUtilities;
using Volunteers.Data;

namespace Volunteers.Api.Hosting;

/// <summary>Answers what went wrong outside /graphql in JSON that a person can read: never a stack trace.</summary>
public static partial class Failures
{
    /// <summary>Exceptions that nobody handled: logged with a reference, which is all that the answer tells.</summary>
    public static async Task AnswerExceptionAsync(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var (status, text) = exception switch
        {
            NotFoundException => (StatusCodes.Status404NotFound, exception.Message),
            DatabaseBusyException => (StatusCodes.Status503ServiceUnavailable, exception.Message),
            DomainException => (StatusCodes.Status400BadRequest, exception.Message),
            BadHttpRequestException bad => (bad.StatusCode, Words(bad.StatusCode)),
            _ => (StatusCodes.Status500InternalServerError, Unexpected(context, exception)),
        };
        context.Response.StatusCode = status;
        await context.Response.WriteAsJsonAsync(new Notice(text), context.RequestAborted);
    }

    /// <summary>Statuses that nobody wrote a body for.</summary>
    public static Task AnswerStatusAsync(StatusCodeContext context)
    {
        var response = context.HttpContext.Response;
        return response.WriteAsJsonAsync(new Notice(Words(response.StatusCode)), context.HttpContext.RequestAborted);
    }

    private static string Words(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "The request could not be read.",
        StatusCodes.Status401Unauthorized => "Sign in first.",
        StatusCodes.Status403Forbidden => "You may not do this.",
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => "This address is used in another way.",
        StatusCodes.Status413PayloadTooLarge => "The request is too large.",
        StatusCodes.Status415UnsupportedMediaType => "Send JSON (Content-Type: application/json).",
        _ => $"{ReasonPhrases.GetReasonPhrase(status)}.",
    };

    private static string Unexpected(HttpContext context, Exception? exception)
    {
        LogUnexpected(context.RequestServices.GetRequiredService<ILogger<ServerOptions>>(), context.TraceIdentifier, exception);
        return $"Something went wrong (reference {context.TraceIdentifier}). It was noted; please try again.";
    }

    [LoggerMessage(1002, LogLevel.Error, "Unexpected error, reference {Reference}")]
    private static partial void LogUnexpected(ILogger logger, string reference, Exception? exception);
}
