using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Mutations;

/// <summary>The exceptions by which a mutation may refuse.</summary>
internal sealed class DeclaredErrors(IReadOnlyList<Type> exceptions)
{
    /// <summary>Turns what a mutation answers, or its declared refusal, into a <see cref="MutationPayload"/>.</summary>
    public FieldDelegate Wrap(FieldDelegate resolver) => async context =>
    {
        try
        {
            await resolver(context);
            context.Result = new MutationPayload(context.Result, null);
        }
        catch (Exception exception) when (Match(exception) is { Count: > 0 })
        {
            context.Result = new MutationPayload(null, Match(exception));
        }
    };

    /// <summary>The declared exceptions that <paramref name="exception"/> is, or consists of; empty when it is anything else.</summary>
    private IReadOnlyList<Exception> Match(Exception exception)
    {
        if (exception is AggregateException several)
        {
            return several.InnerExceptions.All(IsDeclared) ? several.InnerExceptions : [];
        }

        return IsDeclared(exception) ? [exception] : [];
    }

    private bool IsDeclared(Exception exception) => exceptions.Any(type => type.IsInstanceOfType(exception));
}

/// <summary>What a mutation came to: what it changed, or why it refused.</summary>
/// <param name="Data">What the method returned; null when it refused.</param>
/// <param name="Errors">Declared exceptions; null when it did not refuse.</param>
internal sealed record MutationPayload(object? Data, IReadOnlyList<Exception>? Errors);
