using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>A statement that EF Core wrote once. It is sent on a connection of <see cref="Reads{TContext}"/>, with the values of each request in its parameters.</summary>
internal sealed class Statement<TContext>(
    RowOptions<TContext> options,
    Reads<TContext> reads,
    RowQuery query,
    string text,
    IReadOnlyList<(string Name, ParameterSource Source)>? parameters,
    IReadOnlyList<RowColumnMapping> columns) : IRowStatement
    where TContext : DbContext
{
    private int[]? _ordinals;

    public IReadOnlyList<RowColumnMapping> Columns => columns;

    /// <summary>The statement's text.</summary>
    public string Text => text;

    /// <summary>Whether it is sent again without EF Core.</summary>
    public bool IsLearnt => parameters is not null;

    public async ValueTask ReadAsync(IServiceProvider services, IReadOnlyList<object?> inputs, RowBuffer rows, CancellationToken cancellationToken)
    {
        var scope = options.Scope?.Current(services);
        await using var lease = await reads.RentAsync(services, cancellationToken);
        if (lease.Strategy is { } strategy)
        {
            // what was read before the connection failed is read again
            await strategy.ExecuteAsync(async token =>
            {
                rows.Clear();
                await ReadAsync(lease, scope, inputs, rows, token);
            }, cancellationToken);
        }
        else
        {
            await ReadAsync(lease, scope, inputs, rows, cancellationToken);
        }
    }

    private async Task ReadAsync(Lease<TContext> lease, object? scope, IReadOnlyList<object?> inputs, RowBuffer rows, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await lease.OpenAsync(cancellationToken);
        var command = parameters is null ? Translate(lease, scope, inputs) : lease.CommandOf(this, Make);
        try
        {
            for (var index = 0; parameters is not null && index < parameters.Count; index++)
            {
                var source = parameters[index].Source;
                command.Parameters[index].Value = source.Send(source.Input >= 0 ? inputs[source.Input]! : options.Scope!.Inputs[source.Scope].Read(scope!)!);
            }

            options.Sending(command, cancellationToken);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            var ordinals = _ordinals ??= OrdinalsOf(reader);
            while (await reader.ReadAsync(cancellationToken))
            {
                EntityFramework.Columns.Read(reader, columns, ordinals, rows);
            }
        }
        catch (Exception exception) when (cancellationToken.IsCancellationRequested && exception is not OperationCanceledException)
        {
            throw new OperationCanceledException("The statement was cancelled while it ran.", exception, cancellationToken);
        }
        finally
        {
            if (parameters is null || !lease.IsKept)
            {
                await command.DisposeAsync();
            }
        }
    }

    private DbCommand Translate(Lease<TContext> lease, object? scope, IReadOnlyList<object?> inputs)
    {
        options.Scope?.Apply(lease.Context, scope!);
        var command = Translation.CommandOf(lease.Context, query.Compose(inputs), query.IgnoresFilters, options.LiftedFilters);
        command.Connection = lease.Connection;
        return command;
    }

    /// <summary>The command with its parameters, as EF Core makes it.</summary>
    private DbCommand Make(Lease<TContext> lease)
    {
        options.Scope?.Apply(lease.Context, options.Scope.Current(lease.Services));
        var command = Translation.CommandOf(lease.Context, query.Compose(query.Inputs), query.IgnoresFilters, options.LiftedFilters);
        command.Connection = lease.Connection;
        command.CommandText = text;
        return command;
    }

    private int[] OrdinalsOf(DbDataReader reader)
    {
        var ordinals = new int[columns.Count];
        for (var index = 0; index < ordinals.Length; index++)
        {
            ordinals[index] = Enumerable.Range(0, reader.FieldCount).FirstOrDefault(ordinal => reader.GetName(ordinal) == $"C{index}", -1);
            if (ordinals[index] < 0)
            {
                throw new InvalidOperationException($"The statement of {query.Name} does not answer its column {index}: {query.Columns[index].Value}. What no database can work out is a method with [Column] parameters.");
            }
        }

        return ordinals;
    }
}
