using System.Data.Common;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;
using Volunteers.GraphQL.Querying.Rows;

namespace Volunteers.GraphQL.EntityFramework;

/// <summary>How the columns of a statement are stored, and how they are read.</summary>
internal static class Columns
{
    /// <summary>The conversion of a column: that of the property which the value comes from, or of its type.</summary>
    /// <exception cref="InvalidOperationException">The type is not one that the database stores.</exception>
    public static RowColumnMapping MappingOf(DbContext db, Expression value)
    {
        var mapping = PropertyOf(db.Model, value)?.GetRelationalTypeMapping()
            ?? db.GetService<IRelationalTypeMappingSource>().FindMapping(Nullable.GetUnderlyingType(value.Type) ?? value.Type, db.Model)
            ?? throw new InvalidOperationException($"{value} is of type {value.Type.Name}, which no column can have.");
        return new RowColumnMapping(mapping.Converter?.ProviderClrType ?? mapping.ClrType, mapping.Converter?.ConvertFromProvider);
    }

    /// <summary>The property that a value comes from, through conversions and through the choice of one row of several.</summary>
    private static IProperty? PropertyOf(IModel model, Expression value) => value switch
    {
        UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.Quote } unary => PropertyOf(model, unary.Operand),
        LambdaExpression lambda => PropertyOf(model, lambda.Body),
        MemberExpression { Member.Name: "Value", Expression: { } nullable } when Nullable.GetUnderlyingType(nullable.Type) is not null => PropertyOf(model, nullable),
        MemberExpression { Expression: { } owner } member => model.FindEntityType(owner.Type)?.FindProperty(member.Member.Name),
        ConditionalExpression choice => PropertyOf(model, choice.IfTrue) ?? PropertyOf(model, choice.IfFalse),
        BinaryExpression { NodeType: ExpressionType.Coalesce } coalesce => PropertyOf(model, coalesce.Left) ?? PropertyOf(model, coalesce.Right),
        MethodCallExpression { Method.Name: "Min" or "Max", Arguments: [_, var selector] } => PropertyOf(model, selector),
        MethodCallExpression
        {
            Method.Name: "FirstOrDefault" or "First" or "SingleOrDefault" or "Single" or "Min" or "Max",
            Arguments: [MethodCallExpression { Method.Name: "Select", Arguments: [_, var selector] }],
        } => PropertyOf(model, selector),
        _ => null,
    };

    /// <summary>Adds the present row of a reader.</summary>
    /// <param name="ordinals">Where each column is.</param>
    public static void Read(DbDataReader reader, IReadOnlyList<RowColumnMapping> columns, int[] ordinals, RowBuffer rows)
    {
        if (reader is SqliteDataReader { Handle: { } statement })
        {
            for (var index = 0; index < ordinals.Length; index++)
            {
                ReadSqlite(reader, statement, columns[index].Stored, ordinals[index], rows);
            }

            return;
        }

        for (var index = 0; index < ordinals.Length; index++)
        {
            ReadOther(reader, columns[index].Stored, ordinals[index], rows);
        }
    }

    /// <summary>From SQLite itself: its texts are UTF-8 already, as the answer is.</summary>
    private static void ReadSqlite(DbDataReader reader, sqlite3_stmt statement, Type stored, int ordinal, RowBuffer rows)
    {
        switch (raw.sqlite3_column_type(statement, ordinal))
        {
            case raw.SQLITE_NULL:
                rows.AddNull();
                break;
            case raw.SQLITE_INTEGER when stored.IsPrimitive:
                rows.AddNumber(raw.sqlite3_column_int64(statement, ordinal));
                break;
            case raw.SQLITE_FLOAT when stored == typeof(double) || stored == typeof(float):
                rows.AddReal(raw.sqlite3_column_double(statement, ordinal));
                break;
            case raw.SQLITE_TEXT when stored == typeof(string) || stored == typeof(DateOnly):
                rows.AddText(raw.sqlite3_column_blob(statement, ordinal));
                break;
            default:
                rows.AddValue(ValueOf(reader, stored, ordinal));
                break;
        }
    }

    private static void ReadOther(DbDataReader reader, Type stored, int ordinal, RowBuffer rows)
    {
        if (reader.IsDBNull(ordinal))
        {
            rows.AddNull();
        }
        else if (stored == typeof(string))
        {
            rows.AddText(reader.GetString(ordinal));
        }
        else if (stored == typeof(DateOnly))
        {
            rows.AddText(reader.GetFieldValue<DateOnly>(ordinal).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        else if (stored == typeof(double) || stored == typeof(float))
        {
            rows.AddReal(Convert.ToDouble(reader.GetValue(ordinal), CultureInfo.InvariantCulture));
        }
        else if (stored == typeof(int) && reader.GetFieldType(ordinal) == stored)
        {
            rows.AddNumber(reader.GetInt32(ordinal));
        }
        else if (stored.IsPrimitive)
        {
            rows.AddNumber(Convert.ToInt64(reader.GetValue(ordinal), CultureInfo.InvariantCulture));
        }
        else
        {
            rows.AddValue(ValueOf(reader, stored, ordinal));
        }
    }

    private static object ValueOf(DbDataReader reader, Type stored, int ordinal) =>
        stored == typeof(Guid) ? reader.GetGuid(ordinal)
        : stored == typeof(decimal) ? reader.GetDecimal(ordinal)
        : stored == typeof(TimeSpan) ? reader.GetFieldValue<TimeSpan>(ordinal)
        : stored == typeof(TimeOnly) ? reader.GetFieldValue<TimeOnly>(ordinal)
        : stored == typeof(DateTime) ? reader.GetDateTime(ordinal)
        : stored == typeof(DateTimeOffset) ? reader.GetFieldValue<DateTimeOffset>(ordinal)
        : reader.GetValue(ordinal);
}
