using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.EntityFramework;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.Tests.GraphQL.EntityFramework;

namespace Volunteers.Tests.Api.Querying;

/// <summary>
/// Everything that clients may filter and order by becomes SQL on both databases, and all that query filters look at of who asks is known. No server is
/// needed: the provider's translation is what can fail.
/// </summary>
public sealed class TranslationTests(RowTranslationTests.Servers servers) : IClassFixture<RowTranslationTests.Servers>
{
    private static readonly Assembly Api = typeof(GraphQLServices).Assembly;

    public static TheoryData<string, bool> Filters() => Both(typeof(FilterInputType));

    public static TheoryData<string, bool> Sorts() => Both(typeof(SortInputType));

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filter_Translates_EveryOperation(string filter, bool sqlServer)
    {
        // arrange
        using var db = Open(sqlServer);
        var model = FilterModel.Of((FilterInputType)Activator.CreateInstance(Api.GetType(filter)!)!);
        foreach (var where in Cases(model))
        {
            // act
            var condition = FilterExpression.Build(model, model.RowType, where, new FoldedText(), FilterLimits.Default, (_, _) => 7, new FilterValues())!;
            var sql = SqlOf(db, model.RowType, rows => RowExpressions.Call(nameof(Queryable.Where), [model.RowType], rows, condition));

            // assert
            Assert.Contains("WHERE", sql);
        }
    }

    [Theory]
    [MemberData(nameof(Sorts))]
    public void Sort_Translates_WithAndWithoutACursor(string sort, bool sqlServer)
    {
        // arrange
        using var db = Open(sqlServer);
        var model = SortModel.Of((SortInputType)Activator.CreateInstance(Api.GetType(sort)!)!);
        foreach (var (field, direction) in from field in model.Fields from direction in Enum.GetValues<SortDirection>() select (field, direction))
        {
            var order = KeysetOrder.Of(model.RowType, [new OrderKey(field.Name, field.Value, direction)]);
            var position = order.Keys.Select(key => Samples.Of(ExpressionParts.NonNullable(key.Type))).ToArray();
            var row = Expression.Parameter(model.RowType, "row");

            // act
            var first = SqlOf(db, model.RowType, rows => order.Apply(rows, model.RowType, reversed: false, typeof(Queryable), "OrderBy"));
            var next = SqlOf(db, model.RowType, rows => order.Apply(
                RowExpressions.Where(rows, row, order.Beyond(row, position, reversed: false, inclusive: false)), model.RowType, reversed: false, typeof(Queryable), "OrderBy"));

            // assert
            Assert.Equal(position, CursorCodec.Decode(CursorCodec.Encode(order, position, PagingOptions.Default), "after", order, PagingOptions.Default));
            Assert.Contains("ORDER BY", first);
            Assert.Contains("WHERE", next);
        }
    }

    /// <summary>What people wrote is found and ordered by its folded form, so that every database does it alike; codes of ours need none.</summary>
    [Fact]
    public void TextFields_AreOverFoldedColumns()
    {
        // arrange
        string[] codes = ["AuditEntrySort.action", "MessageSort.kind"];

        // act
        var filters = Instances<FilterInputType>().SelectMany(filter => FilterModel.Of(filter).Fields
            .Where(field => field.Kind == FilterFieldKind.Text && field.Value.Body is not MethodCallExpression { Method.Name: nameof(string.ToLower) })
            .Select(field => (Name: $"{filter.GetType().Name}.{field.Name}", field.Value)));
        var sorts = Instances<SortInputType>().SelectMany(sort => SortModel.Of(sort).Fields
            .Where(field => field.Value.ReturnType == typeof(string))
            .Select(field => (Name: $"{sort.GetType().Name}.{field.Name}", field.Value)));

        // assert
        (string Name, LambdaExpression Value)[] texts = [.. filters, .. sorts];
        Assert.Contains(texts, text => text.Name == "VolunteerFilter.fullName");
        Assert.All(
            texts.Where(text => !codes.Contains(text.Name)),
            text => Assert.True(text.Value.Body is MemberExpression { Member.Name: var member } && member.StartsWith("Sort", StringComparison.Ordinal),
                $"{text.Name} is over {text.Value.Body}. Text is found and ordered by its folded column, such as Volunteer.SortName (docs/adr/0013-text-compares-alike-everywhere.md)."));

        static IEnumerable<T> Instances<T>() => Api.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!);
    }

    /// <summary>A filter that looked at anything else would make every statement of its rows be translated anew for each request.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AccessFilters_LookAtNothingButTheInputsOfTheScope(bool sqlServer)
    {
        // arrange
        var options = servers.Of(sqlServer).Options;
        using var db = options.Create(servers.Of(sqlServer).Services);
        AccessScope[] scopes =
        [
            AccessScope.Nobody, AccessScope.System, AccessScope.Staff(1, "Eve", seesEverything: false, [1, 2]), AccessScope.OfVolunteer(7, "Vic", [1]),
            AccessScope.Staff(1, "Both", seesEverything: false, [1], 7, [2]),
        ];
        var filtered = db.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Count > 0).ToList();
        Assert.Contains(filtered, type => type.ClrType.Name == "Volunteer");
        foreach (var (type, scope) in from type in filtered from scope in scopes select (type, scope))
        {
            // act
            var source = Expression.Parameter(typeof(VolunteersDbContext), "source");
            var row = Expression.Parameter(type.ClrType, "row");
            var rows = RowExpressions.Call(
                nameof(Queryable.Select),
                [type.ClrType, typeof(RowColumns)],
                Expression.Call(source, nameof(DbContext.Set), [type.ClrType]),
                Expression.Lambda(
                    Expression.MemberInit(
                        Expression.New(typeof(RowColumns)),
                        Expression.Bind(typeof(RowColumns).GetProperty("C0")!, Expression.Convert(Expression.Property(row, type.FindPrimaryKey()!.Properties[0].Name), typeof(object)))),
                    row));
            var query = new RowQuery(_ => Expression.Lambda(rows, source), [], [], IgnoresFilters: false, type.ClrType.Name);
            var (text, parameters) = new Learner<VolunteersDbContext>(db, options, query, scope).Learn();

            // assert
            Assert.True(parameters is not null, $"{type.ClrType.Name} for {scope.Name}:\n{text}");
        }
    }

    /// <summary>Rows are read without the filters of facts, because they are reached through what they are facts of; as nodes they would not be.</summary>
    [Fact]
    public void Facts_AreNoNodes()
    {
        var server = servers.Of(sqlServer: false);
        using var db = server.Options.Create(server.Services);
        var facts = db.Model.GetEntityTypes().Where(type => type.GetDeclaredQueryFilters().Any(filter => filter.Key == AccessFilters.FactsName)).Select(type => type.ClrType).ToList();
        var nodes = Api.GetTypes().Where(type => type.IsDefined(typeof(NodeAttribute), false)).Select(type => type.GetCustomAttribute<ObjectTypeAttribute>(false)?.RuntimeType);

        Assert.NotEmpty(facts);
        Assert.Empty(facts.Intersect(nodes));
    }

    private static IEnumerable<Dictionary<string, object?>> Cases(FilterModel model)
    {
        foreach (var field in model.Fields)
        {
            var value = field.Kind == FilterFieldKind.Id ? "id" : Samples.Of(field.ValueType);
            string[] operations = field.Kind switch
            {
                FilterFieldKind.Text => ["neq", "contains", "nstartsWith"],
                FilterFieldKind.Comparable => ["eq", "ngt", "lte"],
                _ => ["eq"],
            };
            foreach (var operation in operations)
            {
                yield return One(field.Name, One(operation, value));
            }

            if (field.Kind != FilterFieldKind.Boolean)
            {
                yield return One(field.Name, One("nin", new[] { value }));
            }
        }
    }

    private static Dictionary<string, object?> One(string name, object? value) => new() { [name] = value };

    private static string SqlOf(DbContext db, Type rowType, Func<Expression, Expression> query)
    {
        var rows = (IQueryable)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(rowType).Invoke(db, null)!;
        return rows.Provider.CreateQuery(query(rows.Expression)).ToQueryString();
    }

    private static TheoryData<string, bool> Both(Type kind)
    {
        var cases = new TheoryData<string, bool>();
        foreach (var type in Api.GetTypes().Where(type => type is { IsAbstract: false } && kind.IsAssignableFrom(type)))
        {
            cases.Add(type.FullName!, false);
            cases.Add(type.FullName!, true);
        }

        return cases;
    }

    private VolunteersDbContext Open(bool sqlServer)
    {
        var server = servers.Of(sqlServer);
        var db = server.Options.Create(server.Services);
        db.AccessScope = AccessScope.System;
        return db;
    }
}
