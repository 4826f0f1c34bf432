using System.Data.Common;
using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>
/// Splits the selector of a query into the columns that it reads and what it makes of them, so that the columns can be read from a
/// <see cref="DbDataReader"/> without anything between.
/// </summary>
internal sealed class RowSplitter : ExpressionVisitor
{
    private readonly ParameterExpression _row;
    private readonly List<Expression> _columns = [];
    private readonly List<string> _keys = [];

    private RowSplitter(ParameterExpression row) => _row = row;

    private bool Fails { get; set; }

    /// <summary>Splits <paramref name="selector"/>; null when it makes rows of more than plain values.</summary>
    public static Split? Of(LambdaExpression selector)
    {
        var splitter = new RowSplitter(selector.Parameters[0]);
        var body = splitter.Visit(selector.Body)!;
        if (splitter.Fails || splitter._columns.Count is 0 or > StatementRow.MaxColumns)
        {
            return null;
        }

        var bindings = splitter._columns.Select((column, index) => Expression.Bind(
            typeof(StatementRow).GetProperty($"C{index}")!, Expression.Convert(column, typeof(object))));
        return new Split(
            Expression.Lambda(Expression.MemberInit(Expression.New(typeof(StatementRow)), bindings), selector.Parameters),
            [.. splitter._columns.Select(column => Expression.Lambda(column, selector.Parameters))],
            body);
    }

    public override Expression? Visit(Expression? node) => node switch
    {
        null => null,
        MemberInitExpression or NewExpression or NewArrayExpression or ConstantExpression => base.Visit(node),
        ConditionalExpression conditional => Expression.Condition(
            Visit(conditional.Test)!, Visit(conditional.IfTrue)!, Visit(conditional.IfFalse)!),
        BinaryExpression { NodeType: ExpressionType.Equal, Right: ConstantExpression { Value: null } missing } comparison when ExpressionPattern.IsValue(comparison.Left.Type) =>
            Expression.Equal(Visit(comparison.Left)!, missing),
        UnaryExpression { NodeType: ExpressionType.Convert } convert => Expression.Convert(Visit(convert.Operand)!, convert.Type),
        _ => Column(node),
    };

    /// <summary>The column's placeholder; the same column is read once, since the database too answers it once.</summary>
    private Expression Column(Expression value)
    {
        if (value == _row || !ExpressionPattern.IsValue(value.Type))
        {
            Fails = true;
            return value;
        }

        var key = $"{value.Type}:{value}";
        var index = _keys.IndexOf(key);
        if (index < 0)
        {
            index = _columns.Count;
            _columns.Add(value);
            _keys.Add(key);
        }

        return new ColumnExpression(index, value.Type);
    }

    /// <summary>A split selector.</summary>
    /// <param name="Selector">From the row of the source to its columns.</param>
    /// <param name="Columns">Each of the columns by itself.</param>
    /// <param name="Body">What the selector made, with placeholders for the columns.</param>
    internal sealed record Split(LambdaExpression Selector, IReadOnlyList<LambdaExpression> Columns, Expression Body)
    {
        /// <summary>Compiles how a row is made from the columns of a reader.</summary>
        /// <param name="readers">How each column is read.</param>
        public Func<DbDataReader, TRow> Compile<TRow>(IReadOnlyList<LambdaExpression> readers)
        {
            var reader = Expression.Parameter(typeof(DbDataReader), "reader");
            return Expression.Lambda<Func<DbDataReader, TRow>>(new Reading(reader, readers).Visit(Body), reader).Compile();
        }
    }

    private sealed class ColumnExpression(int index, Type type) : Expression
    {
        public int Index { get; } = index;

        public override ExpressionType NodeType => ExpressionType.Extension;

        public override Type Type { get; } = type;
    }

    private sealed class Reading(ParameterExpression reader, IReadOnlyList<LambdaExpression> readers) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node)
        {
            if (node is not ColumnExpression column)
            {
                return base.VisitExtension(node);
            }

            var read = readers[column.Index];
            return new Arguments(read.Parameters, [reader, Expression.Constant(column.Index)]).Visit(read.Body);
        }
    }

    private sealed class Arguments(IReadOnlyList<ParameterExpression> parameters, IReadOnlyList<Expression> values) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node)
        {
            for (var i = 0; i < parameters.Count; i++)
            {
                if (parameters[i] == node)
                {
                    return values[i];
                }
            }

            return node;
        }
    }
}
