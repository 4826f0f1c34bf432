using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>Has EF Core write a query as SQL, with everything that it adds: query filters, conversions, parameters for lists.</summary>
internal static class Translation
{
    private static readonly MethodInfo KeysMethod = typeof(Translation).GetMethod(nameof(KeysOf), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The command of a query that was composed over a source; the caller disposes it.</summary>
    /// <exception cref="InvalidOperationException">EF Core cannot translate it.</exception>
    public static DbCommand CommandOf(DbContext db, LambdaExpression query, bool ignoresFilters, IReadOnlyCollection<string> lifted) =>
        QueryOf(db, query, ignoresFilters, lifted).CreateDbCommand();

    /// <summary>The query over a context.</summary>
    public static IQueryable<RowColumns> QueryOf(DbContext db, LambdaExpression query, bool ignoresFilters, IReadOnlyCollection<string> lifted)
    {
        var body = new Concrete(db, query.Parameters[0]).Visit(query.Body);
        var provider = ((IQueryable)db.GetType().GetMethod(nameof(DbContext.Set), 1, Type.EmptyTypes)!
            .MakeGenericMethod(db.Model.GetEntityTypes().First(type => !type.IsOwned() && !type.HasSharedClrType).ClrType).Invoke(db, null)!).Provider;
        var rows = provider.CreateQuery<RowColumns>(body);
        return ignoresFilters ? rows.IgnoreQueryFilters() : lifted.Count > 0 ? rows.IgnoreQueryFilters(lifted) : rows;
    }

    private static Expression KeysOf<TKey>(DbContext db, string? json) => (json is null
        ? db.Database.SqlQueryRaw<TKey>("SELECT 0 AS Value")
        : db.Database.SqlQueryRaw<TKey>(
            db.Database.IsSqlite() ? "SELECT value AS Value FROM json_each({0})" : "SELECT CAST(value AS int) AS Value FROM OPENJSON({0})", json)).Expression;

    /// <summary>Puts the context in the source's place, and the database's own way of reading keys as rows.</summary>
    private sealed class Concrete(DbContext db, ParameterExpression source) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == source ? Expression.Constant(db, node.Type) : node;

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.DeclaringType == typeof(RowKeys))
            {
                return (Expression)KeysMethod.MakeGenericMethod(node.Method.GetGenericArguments()).Invoke(null, [db, ((ConstantExpression)node.Arguments[0]).Value])!;
            }

            return base.VisitMethodCall(node);
        }

        protected override Expression VisitExtension(Expression node) => node;
    }
}
