using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Hosting;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Querying;

namespace Volunteers.Tests.Api.Querying;

/// <summary>The queries that are written once, and the values that come along with rows, become SQL on both databases. No server is needed.</summary>
public sealed class WrittenQueryTests
{
    private static readonly Assembly Api = typeof(EfQueryableExecutor).Assembly;

    public static TheoryData<string, string, bool> Queries() => Members(
        type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(StatementQuery<,,>))
            .Select(field => field.Name));

    public static TheoryData<string, string, bool> Preloaded() => Members(
        type => type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.IsDefined(typeof(PreloadedAttribute))).Select(method => method.Name));

    [Theory]
    [MemberData(nameof(Queries))]
    public void WrittenQuery_Translates(string type, string name, bool sqlServer)
    {
        using var db = Open(sqlServer);
        var query = Api.GetType(type)!.GetField(name, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null)!;

        var made = (IQueryable)query.GetType().GetMethod("Of")!.Invoke(query, BindingFlags.DoNotWrapExceptions, null, [db, new List<int> { 1, 2 }], null)!;

        Assert.Contains("SELECT", made.ToQueryString());
    }

    [Theory]
    [MemberData(nameof(Preloaded))]
    public void WhatComesAlong_Translates(string type, string name, bool sqlServer)
    {
        using var db = Open(sqlServer);
        var resolvers = Api.GetType(type)!;
        var method = resolvers.GetMethod(name)!;
        var preloaded = method.GetCustomAttribute<PreloadedAttribute>()!;
        var parent = resolvers.GetCustomAttribute<ObjectTypeAttribute>(false)!.RuntimeType;
        var value = preloaded.From is { } from
            ? (LambdaExpression)resolvers.GetProperty(from, BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)!.GetValue(null)!
            : method.GetCustomAttribute<UseBatchingAttribute>() is { } batching ? KeyOf(db, method, parent, batching.ParentKey) : null;
        if (value is not null)
        {
            Assert.Contains("SELECT", (string)Call(nameof(Selected), [parent, value.ReturnType], db, value)!);
        }
    }

    private static string Selected<TParent, TValue>(VolunteersDbContext db, Expression<Func<TParent, TValue>> value)
        where TParent : class => db.Set<TParent>().OrderBy(row => EF.Property<int>(row, "Id")).Take(3).Select(value).ToQueryString();

    /// <summary>The key of the related row that the caller may see, as it comes along.</summary>
    private static LambdaExpression KeyOf(VolunteersDbContext db, MethodInfo method, Type parent, string reference)
    {
        var rows = (IQueryable)method.Invoke(null, [db])!;
        return (LambdaExpression)Call(nameof(Key), [parent, rows.ElementType], rows, reference)!;
    }

    private static Expression<Func<TParent, int?>> Key<TParent, TChild>(IQueryable<TChild> rows, string reference) =>
        row => rows.Where(child => EF.Property<int>(child!, "Id") == EF.Property<int>(row!, reference)).Select(child => (int?)EF.Property<int>(child!, "Id")).FirstOrDefault();

    private static object? Call(string method, Type[] types, params object[] arguments) =>
        typeof(WrittenQueryTests).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(types)
            .Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);

    private static TheoryData<string, string, bool> Members(Func<Type, IEnumerable<string>> names)
    {
        var cases = new TheoryData<string, string, bool>();
        foreach (var type in Api.GetTypes().Where(type => !type.ContainsGenericParameters))
        {
            foreach (var name in names(type))
            {
                cases.Add(type.FullName!, name, false);
                cases.Add(type.FullName!, name, true);
            }
        }

        return cases;
    }

    private static VolunteersDbContext Open(bool sqlServer)
    {
        VolunteersDbContext db = sqlServer
            ? new SqlServerVolunteersDbContext(new DbContextOptionsBuilder<SqlServerVolunteersDbContext>().UseSqlServer("Server=none;Database=none").AddInterceptors(Facts.Interceptor).Options)
            : new SqliteVolunteersDbContext(new DbContextOptionsBuilder<SqliteVolunteersDbContext>().UseSqlite("Data Source=:memory:").AddInterceptors(Facts.Interceptor).Options);
        db.AccessScope = AccessScope.System;
        return db;
    }
}
