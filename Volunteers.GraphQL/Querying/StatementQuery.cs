using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying;

/// <summary>
/// A query of one argument that a resolver asks again and again, written once: what stands in a static field need not be composed at each call.
/// Give it to <see cref="IQueryableExecutor"/>.
/// </summary>
/// <typeparam name="TSource">Where the rows come from, for example a database context.</typeparam>
/// <typeparam name="TArgument">A value or a list of values.</typeparam>
/// <typeparam name="TRow">What a row is read into.</typeparam>
public sealed class StatementQuery<TSource, TArgument, TRow>
{
    private readonly Func<TSource, TArgument, IQueryable<TRow>> _compose;

    /// <param name="query">Captures nothing but its two parameters.</param>
    public StatementQuery(Expression<Func<TSource, TArgument, IQueryable<TRow>>> query)
    {
        ArgumentNullException.ThrowIfNull(query);
        _compose = query.Compile();
    }

    /// <summary>The query over <paramref name="source"/> with this argument.</summary>
    public IQueryable<TRow> Of(TSource source, TArgument argument) => _compose(source, argument);
}
