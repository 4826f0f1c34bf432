using System.Data.Common;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Quartz;
using Volunteers.Data;
using Volunteers.Jobs.Printing;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>Turns what stops the program into one line that tells the operator what to do.</summary>
public static class Explanation
{
    /// <returns>Null for an exception that nobody expected: that one ends the program with its trace.</returns>
    public static string? Of(Exception exception) => exception switch
    {
        CommandFailedException or ConfigurationException or DomainException or BrowserNotFoundException or PrintingFailedException => OneLine(exception.Message),
        OptionsValidationException options => OneLine(string.Join(" ", options.Failures)),
        DbException database => $"The database cannot be used: {OneLine(database.Message)} Check ConnectionStrings:Volunteers and DataDirectory.",
        IOException { InnerException: AddressInUseException } => $"{OneLine(exception.Message)} Stop the other program, or choose another address with --Urls=http://localhost:5081",
        IOException or UnauthorizedAccessException => OneLine(exception.Message),
        SchedulerException => $"The scheduler of jobs cannot be used: {OneLine(exception.GetBaseException().Message)}",
        AggregateException { InnerExceptions: [var only] } => Of(only),
        _ when exception.InnerException is DbException inner => Of(inner),
        _ => null,
    };

    private static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

/// <summary>A command cannot do what it was asked; the message is the one line that the operator sees.</summary>
public sealed class CommandFailedException(string message) : Exception(message);
