using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;

namespace Volunteers.Tests.Api.Querying;

/// <summary>
/// Everything that clients may filter and order by, and every batched field, becomes SQL on both databases. No server is needed: the
/// provider's translation is what can fail.
/// </summary>
public sealed class TranslationTests
{
    /// <summary>Nothing is asked twice: EF Core need not keep a compiled form of each query.</summary>
    private static readonly MemoryCache FewQueries = new(new MemoryCacheOptions { SizeLimit = 1000 });

    private static readonly Assembly Api = typeof(EfQueryableExecutor).Assembly;

    public static TheoryData<string, bool> Filters() => Both(typeof(FilterInputType));

    public static TheoryData<string, bool> Sorts() => Both(typeof(SortInputType));

    public static TheoryData<string, string, bool> BatchedFields()
    {
        var fields = new TheoryData<string, string, bool>();
        foreach (var method in Api.GetTypes().SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static)))
        {
            if (method.IsDefined(typeof(UseBatchingAttribute)))
            {
                fields.Add(method.DeclaringType!.FullName!, method.Name, false);
                fields.Add(method.DeclaringType!.FullName!, method.Name, true);
            }
        }

        return fields;
    }

    [Theory]
    [MemberData(nameof(Filters))]
    public void Filter_Translates_EveryOperation(string filter, bool sqlServer)
    {
        // arrange
        using var db = Open(sqlServer);
        var model = FilterModel.Of((FilterInputType)Activator.CreateInstance(Api.GetType(filter)!)!);
        foreach (var where in Cases(model, depth: 1))
        {
            // act
            var sql = (string)Call(nameof(Filtered), model.RowType, db, model, where)!;

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
        foreach (var field in model.Fields)
        {
            foreach (var direction in Enum.GetValues<SortDirection>())
            {
                var order = KeysetOrder.Of(model.RowType, [new OrderKey(field.Name, field.Value, direction)]);

                // act
                var sql = (string)Call(nameof(Paged), model.RowType, db, order)!;

                // assert
                Assert.True(CursorValue.Supports(order.Keys[0].Type), $"{sort}.{field.Name} cannot be kept in a cursor");
                Assert.Contains("ORDER BY", sql);
            }
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
            text => Assert.True(text.Value.Body is MemberExpression { Member.Name: var member } && member.StartsWith("Sort", StringComparison.Ordinal), text.Name));

        static IEnumerable<T> Instances<T>() => Api.GetTypes().Where(type => type.IsSubclassOf(typeof(T)) && !type.IsAbstract).Select(type => (T)Activator.CreateInstance(type)!);
    }

    [Theory]
    [MemberData(nameof(BatchedFields))]
    public void BatchedField_Translates_ForManyParents(string type, string name, bool sqlServer)
    {
        // arrange
        using var db = Open(sqlServer);
        var method = Api.GetType(type)!.GetMethod(name)!;
        var rowType = method.ReturnType.GetGenericArguments()[0];
        var child = method.GetCustomAttribute<UseBatchingAttribute>()!.ChildMember;
        if (rowType.Name == "IQueryable`1")
        {
            rowType = rowType.GetGenericArguments()[0];
        }

        // act
        var sql = (string)Call(nameof(Batched), rowType, db, ParentKey.Of(rowType, child))!;

        // assert
        Assert.Contains(sqlServer ? "ROW_NUMBER() OVER(PARTITION BY" : "LIMIT @", sql);
    }

    private static string Filtered<T>(VolunteersDbContext db, FilterModel model, Dictionary<string, object?> where)
        where T : class
    {
        var condition = FilterExpression.Build<T>(model, where, new FoldedText(), FilterLimits.Default, (_, _) => 7)!;
        return db.Set<T>().Where(condition).ToQueryString();
    }

    private static string Paged<T>(VolunteersDbContext db, KeysetOrder order)
        where T : class
    {
        var position = order.Keys.Select(key => Sample(ExpressionParts.NonNullable(key.Type))).ToArray();
        var page = new PageRequest(10, Backward: false, position, position);
        return new PageQuery<T>(order, page, ConnectionParts.All, null, PagingOptions.Default).Rows(db.Set<T>()).ToQueryString();
    }

    private static string Batched<T>(VolunteersDbContext db, ParentKey parent)
        where T : class
    {
        var order = KeysetOrder.OfList(typeof(T), []);
        var query = new PageQuery<T>(
            order, new PageRequest(3, Backward: false, null, null), ConnectionParts.Rows, null, PagingOptions.Default);
        return BatchedReader.LimitedRows(db.Set<T>().Where(parent.IsOneOf<T>([1, 2])), db.Set<T>(), parent, [1, 2], query, 3, subqueries: db.Database.IsSqlite()).ToQueryString();
    }

    private static IEnumerable<Dictionary<string, object?>> Cases(FilterModel model, int depth)
    {
        foreach (var field in model.Fields)
        {
            if (field.Nested is { } nested)
            {
                foreach (var inner in depth < 2 ? Cases(FilterModel.Of(nested), depth + 1) : [])
                {
                    yield return One(field.Name, field.Kind == FilterFieldKind.List ? One("some", inner) : inner);
                }

                continue;
            }

            var value = field.Kind == FilterFieldKind.Id ? "id" : Sample(field.ValueType);
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

    private static object Sample(Type type) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 5, 6, 12, 0, 0, TimeSpan.Zero),
        _ when type == typeof(DateOnly) => new DateOnly(2026, 5, 6),
        _ => Activator.CreateInstance(type)!,
    };

    private static Dictionary<string, object?> One(string name, object? value) => new() { [name] = value };

    private static object? Call(string method, Type rowType, params object[] arguments) =>
        typeof(TranslationTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(rowType)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

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

    private static VolunteersDbContext Open(bool sqlServer)
    {
        VolunteersDbContext db = sqlServer
            ? new SqlServerVolunteersDbContext(
                new DbContextOptionsBuilder<SqlServerVolunteersDbContext>().UseSqlServer("Server=none;Database=none").AddInterceptors(Facts.Interceptor).UseMemoryCache(FewQueries).Options)
            : new SqliteVolunteersDbContext(
                new DbContextOptionsBuilder<SqliteVolunteersDbContext>().UseSqlite("Data Source=:memory:").AddInterceptors(Facts.Interceptor).UseMemoryCache(FewQueries).Options);
        db.AccessScope = AccessScope.System;
        return db;
    }
}
