using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Volunteers.Data.Storage;

/// <summary>A query with one argument that EF Core translates once for each provider, for what is asked at every request.</summary>
/// <typeparam name="TArgument">A value, or a list of values.</typeparam>
/// <typeparam name="TRow">What a row is read into.</typeparam>
/// <param name="query">Reads with the eyes of the context that it is given.</param>
public sealed class PreparedQuery<TArgument, TRow>(Expression<Func<VolunteersDbContext, TArgument, IQueryable<TRow>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<VolunteersDbContext, TArgument, IAsyncEnumerable<TRow>>> _compiled = [];

    /// <summary>Reads every row, in the query's order.</summary>
    public async Task<List<TRow>> ToListAsync(VolunteersDbContext db, TArgument argument, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var compiled = _compiled.GetValue(db.Model, _ => EF.CompileAsyncQuery(query));
        var rows = new List<TRow>();
        await foreach (var row in compiled(db, argument).WithCancellation(cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}

/// <summary>A query of keys and a period that EF Core translates once for each provider.</summary>
/// <typeparam name="TRow">What a row is read into.</typeparam>
/// <param name="query">Reads with the eyes of the context that it is given; takes the keys, the period's start and its end.</param>
public sealed class PreparedPeriodQuery<TRow>(
    Expression<Func<VolunteersDbContext, List<int>, DateTimeOffset, DateTimeOffset, IQueryable<TRow>>> query)
{
    private readonly ConditionalWeakTable<IModel, Func<VolunteersDbContext, List<int>, DateTimeOffset, DateTimeOffset, IAsyncEnumerable<TRow>>> _compiled = [];

    /// <summary>Reads every row, in the query's order.</summary>
    public async Task<List<TRow>> ToListAsync(
        VolunteersDbContext db, List<int> keys, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var compiled = _compiled.GetValue(db.Model, _ => EF.CompileAsyncQuery(query));
        var rows = new List<TRow>();
        await foreach (var row in compiled(db, keys, from, until).WithCancellation(cancellationToken))
        {
            rows.Add(row);
        }

        return rows;
    }
}
