using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Volunteers.Data;
using Volunteers.Data.Storage;

namespace Volunteers.Api.Hosting;

/// <summary>How the value of a column is read from a reader: as EF Core's mapping of the property says.</summary>
internal static class EfColumnReader
{
    private static readonly MethodInfo IsDbNull = typeof(DbDataReader).GetMethod(nameof(DbDataReader.IsDBNull))!;
    private static readonly MethodInfo IsSqliteNull = typeof(SqliteColumns).GetMethod(nameof(SqliteColumns.IsNull))!;

    /// <param name="column">From the row of the query to the value.</param>
    /// <returns>A function of reader and ordinal; null when it is not known which property the value is of.</returns>
    public static LambdaExpression? Of(VolunteersDbContext db, LambdaExpression column)
    {
        var type = column.Body.Type;
        var property = PropertyOf(db.Model, column.Body);
        var mapping = property is not null
            ? property.GetRelationalTypeMapping()
            : IsPlain(type) ? db.GetService<IRelationalTypeMappingSource>().FindMapping(Nullable.GetUnderlyingType(type) ?? type) : null;
        if (mapping is null)
        {
            return null;
        }

        var reader = Expression.Parameter(typeof(DbDataReader), "reader");
        var ordinal = Expression.Parameter(typeof(int), "ordinal");
        var isSqlite = db.Database.IsSqlite() && SqliteColumns.IsAvailable;
        var value = (isSqlite ? FromSqlite(mapping, reader, ordinal) : null) ?? FromReader(mapping, reader, ordinal);
        if (mapping.Converter is { } converter)
        {
            var from = converter.ConvertFromProviderExpression;
            if (value.Type != from.Parameters[0].Type)
            {
                value = Expression.Convert(value, from.Parameters[0].Type);
            }

            value = new Argument(from.Parameters[0], value).Visit(from.Body);
        }

        if (value.Type != type)
        {
            value = Expression.Convert(value, type);
        }

        if (!(property is { IsNullable: false } && IsOwn(column.Body)))
        {
            value = Expression.Condition(
                isSqlite ? Expression.Call(IsSqliteNull, reader, ordinal) : Expression.Call(reader, IsDbNull, ordinal), Expression.Default(type), value);
        }

        return Expression.Lambda(value, reader, ordinal);
    }

    private static Expression FromReader(RelationalTypeMapping mapping, ParameterExpression reader, ParameterExpression ordinal)
    {
        var method = mapping.GetDataReaderMethod();
        var instance = method.DeclaringType!.IsAssignableFrom(typeof(DbDataReader)) ? (Expression)reader : Expression.Convert(reader, method.DeclaringType);
        return mapping.CustomizeDataReaderExpression(Expression.Call(instance, method, ordinal));
    }

    /// <summary>Null where the reader itself is asked.</summary>
    private static MethodCallExpression? FromSqlite(RelationalTypeMapping mapping, ParameterExpression reader, ParameterExpression ordinal)
    {
        var type = mapping.GetDataReaderMethod().ReturnType;
        var name = type == typeof(int) ? nameof(SqliteColumns.Int32)
            : type == typeof(long) ? nameof(SqliteColumns.Int64)
            : type == typeof(bool) ? nameof(SqliteColumns.Boolean)
            : type == typeof(double) ? nameof(SqliteColumns.Double)
            : type == typeof(string) ? nameof(SqliteColumns.String)
            : type == typeof(DateOnly) ? nameof(SqliteColumns.Date)
            : null;
        return name is null ? null : Expression.Call(typeof(SqliteColumns), name, null, reader, ordinal);
    }

    /// <summary>Whether the value is a property of the row itself, so that no missing related row can make it null.</summary>
    private static bool IsOwn(Expression value) => value is MemberExpression { Expression: ParameterExpression };

    private static bool IsPlain(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) || type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(string);
    }

    /// <summary>The property that the value comes from, through related rows and through the choice of one row of several.</summary>
    private static IProperty? PropertyOf(IModel model, Expression value) => value switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote } unary => PropertyOf(model, unary.Operand),
        MemberExpression { Expression: { } owner } member => model.FindEntityType(owner.Type)?.FindProperty(member.Member.Name),
        MethodCallExpression { Method.Name: "FirstOrDefault" or "First" or "SingleOrDefault" or "Single", Arguments: [MethodCallExpression { Method.Name: "Select", Arguments: [_, var selector] }] } =>
            PropertyOf(model, selector),
        LambdaExpression lambda => PropertyOf(model, lambda.Body),
        _ => null,
    };

    private sealed class Argument(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
