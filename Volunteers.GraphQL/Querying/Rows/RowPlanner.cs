using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Rows;

/// <summary>Makes the statements' plan of a selection: which rows are read, with which columns, and where in the response each value goes.</summary>
/// <param name="source">Where rows come from.</param>
/// <param name="schema">The schema.</param>
/// <param name="valuesOf">The values of the parameters of a selected field's expression.</param>
internal sealed class RowPlanner(IRowSource source, GraphQLSchema schema, Func<Selection, object?[]> valuesOf)
{
    /// <summary>The rows that a field of a root lists.</summary>
    public RowLevel Root(Selection selection, RowField field)
    {
        var rows = Expression.Parameter(source.SourceType, "source");
        var declared = DeclarationOf(selection, field);
        return Level(selection, field, rows, null, RowExpressions.Inline(declared, rows));
    }

    /// <summary>Rows of a type by their keys, with what <paramref name="selections"/> select of them.</summary>
    public RowLevel ByKey(Selection selection, SelectionSet selections, Type type)
    {
        var level = ByKey(selection, type, ignoresFilters: false);
        Plan(level, selection, selections, level.Row, type);
        return level;
    }

    private RowLevel ByKey(Selection selection, Type type, bool ignoresFilters)
    {
        var rows = Expression.Parameter(source.SourceType, "source");
        var id = source.KeyOf(type);
        var key = Expression.Parameter(id.PropertyType, "key");
        var row = Expression.Parameter(type, "row");
        return new RowLevel(type, null, selection)
        {
            Source = rows,
            Key = key,
            Rows = RowExpressions.Where(source.RowsOf(rows, type), row, Expression.Equal(Expression.Property(row, id), key)),
            IgnoresFilters = ignoresFilters,
        };
    }

    /// <summary>The level of a query that a field was declared with.</summary>
    private RowLevel Level(Selection selection, RowField field, ParameterExpression rows, ParameterExpression? key, Expression query)
    {
        query = RowExpressions.ToQueryable(query);
        var single = false;
        int? limit = null;
        LambdaExpression? element = null;
        while (query is MethodCallExpression { Method: { DeclaringType: var type, Name: var name }, Arguments: var arguments } && type == typeof(Queryable))
        {
            if (name == nameof(Queryable.FirstOrDefault) && arguments.Count == 1)
            {
                single = true;
                limit = 1;
            }
            else if (name == nameof(Queryable.Take) && arguments[1] is ConstantExpression { Value: int count })
            {
                limit = Math.Min(count, limit ?? int.MaxValue);
            }
            else if (name == nameof(Queryable.Select) && element is null && RowExpressions.LambdaOf(arguments[1]) is { Parameters.Count: 1 } selector)
            {
                element = selector;
            }
            else
            {
                break;
            }

            query = arguments[0];
        }

        var (unordered, order) = DefaultOrder.Extract(query);
        var level = new RowLevel(RowExpressions.ElementOf(unordered.Type), field, selection)
        {
            Source = rows,
            Key = key,
            Rows = unordered,
            Order = order,
            Limit = limit,
            IsSingle = single,
        };
        Expression self = level.Row;
        if (element is not null)
        {
            self = RowExpressions.Inline(element, level.Row);
            if (self is not (NewExpression or MemberInitExpression))
            {
                // the rows are those that these belong to; there are none where such a one may not be seen
                self = new RelationJoiner(source, level.Row, level.Joins).Visit(self);
                level.Required = Expression.Property(self, source.KeyOf(self.Type));
            }
        }

        if (field.Paging is null)
        {
            Plan(level, selection, SelectionsOf(selection, self.Type), self, self.Type);
        }
        else
        {
            PlanPage(level, selection, self);
        }

        return level;
    }

    private void PlanPage(RowLevel level, Selection selection, Expression self)
    {
        level.Parts = ConnectionParts.None;
        foreach (var part in PartsOf(selection))
        {
            switch (part.Field.Name)
            {
                case "nodes":
                    level.Parts |= ConnectionParts.Rows;
                    Plan(level, part, SelectionsOf(part, self.Type), self, self.Type);
                    break;
                case "edges":
                    // an edge without its node is still one for each row
                    level.Parts |= ConnectionParts.Rows;
                    foreach (var edge in PartsOf(part))
                    {
                        if (edge.Field.Name == "node")
                        {
                            Plan(level, edge, SelectionsOf(edge, self.Type), self, self.Type);
                        }
                        else if (edge.Field.Name == "cursor")
                        {
                            level.Parts |= ConnectionParts.Cursors;
                        }
                    }

                    break;
                case "pageInfo":
                    foreach (var info in PartsOf(part))
                    {
                        level.Parts |= info.Field.Name switch
                        {
                            "hasNextPage" => ConnectionParts.HasNextPage,
                            "hasPreviousPage" => ConnectionParts.HasPreviousPage,
                            "startCursor" or "endCursor" => ConnectionParts.Cursors,
                            _ => ConnectionParts.None,
                        };
                    }

                    break;
                case "totalCount":
                    level.Parts |= ConnectionParts.TotalCount;
                    break;
            }
        }
    }

    /// <summary>Plans an object: a row, one that a row belongs to, or one that is made of a row's values.</summary>
    private void Plan(RowLevel level, Selection of, SelectionSet selections, Expression self, Type type)
    {
        var plan = new ObjectPlan(of, selections, type);
        level.Objects.Add(plan);
        for (var slot = 0; slot < plan.Slots.Length; slot++)
        {
            var selection = selections.Items[slot];
            plan.Slots[slot] = selection.IsTypeName ? new TypeNameSlot()
                : DeclarationOf(selection, type) is { } declared ? SlotOf(level, selection, self, declared)
                : selection.Field.Features.Get<RowComputation>() is { } computed ? new ComputedSlot(
                    [.. computed.Columns.Select(column => level.ColumnOf(Rewrite(level, Inline(level, (LambdaExpression)source.Expand(column), self))))],
                    computed.RequestValues)
                : new ResolverSlot(RequirementsOf(level, selection.Field, self, type));
        }
    }

    /// <summary>What a field's value follows from; null where a resolver works it out.</summary>
    private LambdaExpression? DeclarationOf(Selection selection, Type type)
    {
        if (FieldOf(selection) is { } field)
        {
            return DeclarationOf(selection, field);
        }

        if (selection.Field.Member is PropertyInfo property && property.DeclaringType!.IsAssignableFrom(type) && selection.Field.IsReadWithParent)
        {
            var row = Expression.Parameter(type, "row");
            return Expression.Lambda(Expression.Property(row, property), row);
        }

        return null;
    }

    private LambdaExpression DeclarationOf(Selection selection, RowField field) => (LambdaExpression)source.Expand(RowExpressions.WithoutCaptures(field.Declare(valuesOf(selection))));

    private RowSlot SlotOf(RowLevel level, Selection selection, Expression self, LambdaExpression declared)
    {
        var field = FieldOf(selection);
        if (selection.LeafType is { } leaf)
        {
            return field is { OverFacts: true }
                ? Fact(level, selection, self, declared, leaf)
                : new ColumnSlot(level.ColumnOf(Rewrite(level, Inline(level, declared, self))), leaf, field?.IdOf, selection.Field.Type.NullableType is GraphQLList);
        }

        var body = RowExpressions.WithoutConversion(declared.Body);
        var isQuery = selection.Field.Type.NullableType is GraphQLList
            || field?.Paging is not null
            || body is MethodCallExpression { Method.Name: nameof(Enumerable.FirstOrDefault) };
        if (isQuery)
        {
            return Child(level, selection, self, declared);
        }

        var value = Inline(level, declared, self);
        if (value is not (NewExpression or MemberInitExpression))
        {
            value = Rewrite(level, value);
            if (value is not ParameterExpression)
            {
                throw new InvalidOperationException(
                    $"{selection.Field} is declared as {declared}, which is no row that the parent belongs to. End a query with FirstOrDefault().");
            }
        }

        int? exists = value is ParameterExpression row ? level.ColumnOf(Expression.Property(row, source.KeyOf(row.Type))) : null;
        Plan(level, selection, SelectionsOf(selection, value.Type), value, value.Type);
        return new ObjectSlot(exists);
    }

    /// <summary>Rows that are read for many parents at once.</summary>
    private ChildSlot Child(RowLevel level, Selection selection, Expression self, LambdaExpression declared)
    {
        var rows = Expression.Parameter(source.SourceType, "source");
        var parent = declared.Parameters[^1];
        var finder = new ParentKeyFinder(source, parent, rows, selection.Field.ToString());
        var query = finder.Visit(declared.Parameters.Count == 2
            ? RowExpressions.Replace(declared.Body, new Dictionary<ParameterExpression, Expression> { [declared.Parameters[0]] = rows })
            : declared.Body);
        var path = finder.Path;
        var child = Level(selection, FieldOf(selection)!, rows, finder.Key, query);
        return new ChildSlot(Add(level, child, path.Aggregate(self, Expression.Property)));
    }

    /// <summary>A figure that is computed over the facts, whoever asks: with all others of the object in one statement.</summary>
    private FactSlot Fact(RowLevel level, Selection selection, Expression self, LambdaExpression declared, GraphQLLeafType leaf)
    {
        var type = declared.Parameters[^1].Type;
        var key = Expression.Property(self, source.KeyOf(type));
        var index = level.Children.FindIndex(child => child.Level.IgnoresFilters && child.Level.RowType == type && child.Key == level.ColumnOf(key));
        if (index < 0)
        {
            index = Add(level, ByKey(selection, type, ignoresFilters: true), key);
        }

        var facts = level.Children[index].Level;
        return new FactSlot(index, new ColumnSlot(facts.ColumnOf(Inline(facts, declared, facts.Row)), leaf, null, false));
    }

    private int Add(RowLevel level, RowLevel child, Expression key)
    {
        level.Children.Add(new RowChild(child, level.ColumnOf(Rewrite(level, key))));
        return level.Children.Count - 1;
    }

    private List<(PropertyInfo Property, int Column)> RequirementsOf(RowLevel level, GraphQLField field, Expression self, Type type)
    {
        var properties = field.ParentRequirements.IsAll
            ? source.IsRow(type) ? source.ColumnsOf(type) : []
            : field.ParentRequirements.Members.Select(name => type.GetProperty(name)
                ?? throw new InvalidOperationException($"{field} requires {name} of {type.Name}, which has no such property."));
        return [.. properties.Select(property => (property, level.ColumnOf(Rewrite(level, Expression.Property(self, property)))))];
    }

    private Expression Rewrite(RowLevel level, Expression expression) => new RelationJoiner(source, level.Row, level.Joins).Visit(expression);

    private static Expression Inline(RowLevel level, LambdaExpression declared, Expression self) =>
        declared.Parameters.Count == 2 ? RowExpressions.Inline(declared, level.Source, self) : RowExpressions.Inline(declared, self);

    private static RowField? FieldOf(Selection selection) => selection.Field.Features.Get<RowField>();

    private static IReadOnlyList<Selection> PartsOf(Selection selection) =>
        selection.GetSelectionSet((GraphQLObjectType)selection.Field.Type.NamedType).Selections;

    /// <summary>What is selected of a field's rows, which are of this type, whatever type the field says.</summary>
    private SelectionSet SelectionsOf(Selection selection, Type type) => selection.GetSelectionSet(
        selection.Field.Type.NamedType as GraphQLObjectType ?? schema.ObjectTypeOf(type));
}
