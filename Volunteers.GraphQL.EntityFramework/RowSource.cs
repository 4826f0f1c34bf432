using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.Logging;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>The rows of an EF Core model.</summary>
internal sealed partial class RowSource<TContext> : IRowSource
    where TContext : DbContext
{
    private readonly RowOptions<TContext> _options;
    private readonly Reads<TContext> _reads;
    private readonly IServiceProvider _root;
    private readonly ILogger<RowSource<TContext>> _logger;
    private readonly IModel _model;
    private readonly ConcurrentDictionary<PropertyInfo, RowRelation?> _relations = new();

    public RowSource(RowOptions<TContext> options, Reads<TContext> reads, IServiceProvider root, ILogger<RowSource<TContext>> logger)
    {
        _options = options;
        _reads = reads;
        _root = root;
        _logger = logger;
        using var db = options.Create(root);
        _model = db.Model;
        NumbersRows = !db.Database.IsSqlite();
    }

    public Type SourceType => typeof(TContext);

    public bool NumbersRows { get; }

    public bool IsRow(Type type) => _model.FindEntityType(type) is { } entity && !entity.IsOwned() && entity.FindPrimaryKey() is { Properties.Count: 1 };

    public PropertyInfo KeyOf(Type rowType) => _model.FindEntityType(rowType)!.FindPrimaryKey()!.Properties[0].PropertyInfo!;

    public IReadOnlyList<PropertyInfo> ColumnsOf(Type rowType) =>
        [.. _model.FindEntityType(rowType)!.GetProperties().Select(property => property.PropertyInfo).OfType<PropertyInfo>()];

    public RowRelation? RelationOf(PropertyInfo property) => _relations.GetOrAdd(property, FindRelation);

    public Expression RowsOf(Expression source, Type rowType) => Expression.Call(source, nameof(DbContext.Set), [rowType]);

    public Expression Expand(Expression expression) => _options.Expand(expression);

    public ulong FormOf(IServiceProvider services)
    {
        if (_options.Scope is not { } rule)
        {
            return 0;
        }

        var scope = rule.Current(services);
        var form = 0UL;
        for (var index = 0; index < rule.Inputs.Count; index++)
        {
            form = (form << 1) | (rule.Inputs[index].Read(scope) is null ? 1UL : 0UL);
        }

        return form;
    }

    public IRowStatement Prepare(RowQuery query, IServiceProvider services)
    {
        using var db = _options.Create(_root);
        try
        {
            var (text, parameters) = new Learner<TContext>(db, _options, query, _options.Scope?.Current(services)).Learn();
            LogPrepared(_logger, query.Name, text);
            if (parameters is null)
            {
                LogNotLearnt(_logger, query.Name);
            }

            return new Statement<TContext>(
                _options, _reads, query, text, parameters, [.. query.Columns.Select(column => Columns.MappingOf(db, column.Value))]);
        }
        catch (InvalidOperationException exception)
        {
            throw new InvalidOperationException($"{query.Name} cannot be read: {exception.Message}", exception);
        }
    }

    private RowRelation? FindRelation(PropertyInfo property)
    {
        var entity = _model.FindEntityType(property.DeclaringType!);
        if (entity?.FindNavigation(property.Name) is not { TargetEntityType: var target, ForeignKey: { Properties.Count: 1 } key } navigation || target.IsOwned())
        {
            return null;
        }

        if (key.Properties[0].PropertyInfo is not { } dependent || key.PrincipalKey.Properties[0].PropertyInfo is not { } principal)
        {
            return null;
        }

        var (from, to) = navigation.IsOnDependent ? (dependent, principal) : (principal, dependent);
        return new RowRelation(target.ClrType, navigation.IsCollection, from, to);
    }

    [LoggerMessage(EventId = 1202, Level = LogLevel.Debug, Message = "Prepared the statement of {Field}: {Statement}")]
    private static partial void LogPrepared(ILogger logger, string field, string statement);

    [LoggerMessage(EventId = 1201, Level = LogLevel.Warning, Message = "EF Core translates {Field} anew each time: not all of its parameters are known values")]
    private static partial void LogNotLearnt(ILogger logger, string field);
}
