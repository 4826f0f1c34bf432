using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>What rows of a context need to know of the application.</summary>
public sealed class RowOptions<TContext>
    where TContext : DbContext
{
    /// <summary>Makes a context; it is disposed by whoever asked for it.</summary>
    public required Func<IServiceProvider, TContext> Create { get; init; }

    /// <summary>What of who asks the query filters of the context read.</summary>
    public ScopeRule<TContext>? Scope { get; init; }

    /// <summary>Names of query filters that rows do not need, because what they limit is reached through rows that are limited.</summary>
    public IReadOnlyCollection<string> LiftedFilters { get; init; } = [];

    /// <summary>Writes out what expressions refer to by name.</summary>
    public Func<Expression, Expression> Expand { get; init; } = expression => expression;

    /// <summary>Is told of each statement before it is sent, so that it can be counted, and ended with its token.</summary>
    public Action<DbCommand, CancellationToken> Sending { get; init; } = (_, _) => { };
}

/// <summary>
/// Who asks, as far as query filters read it: one declared list of values. A parameter of a statement that none of them explains makes the statement be
/// translated anew for each request.
/// </summary>
/// <param name="Current">From a request's services to who asks.</param>
/// <param name="Apply">Makes a context read with their eyes.</param>
/// <param name="Inputs">What the filters read: at most <see cref="MostInputs"/>.</param>
public sealed record ScopeRule<TContext>(Func<IServiceProvider, object> Current, Action<TContext, object> Apply, IReadOnlyList<ScopeInput> Inputs)
{
    /// <summary>Statements are told apart by which of the inputs are null, a bit for each.</summary>
    public const int MostInputs = 64;

    public IReadOnlyList<ScopeInput> Inputs { get; } = Inputs.Count <= MostInputs
        ? Inputs
        : throw new ArgumentException($"There are {Inputs.Count} values that filters read; statements are told apart by {MostInputs} at most.", nameof(Inputs));
}

/// <summary>One value that query filters read.</summary>
/// <param name="Name">Its name, for messages.</param>
/// <param name="Read">From who asks to the value.</param>
/// <param name="Change">Somebody for whom this value alone is another, and null if it was null.</param>
public sealed record ScopeInput(string Name, Func<object, object?> Read, Func<object, object> Change);
