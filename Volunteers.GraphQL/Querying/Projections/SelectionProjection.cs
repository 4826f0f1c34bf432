using System.Reflection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying.Projections;

/// <summary>Gathers from a selection set what must be loaded: selected properties, and what resolvers declare to read from their parent.</summary>
internal static class SelectionProjection
{
    private const BindingFlags Public = BindingFlags.Instance | BindingFlags.Public;

    /// <summary>Adds what <paramref name="selection"/> selects of its rows, which are of <paramref name="rowType"/>.</summary>
    public static void Add(ProjectionNode node, Selection selection, Type rowType)
    {
        if (selection.Field.Type.NamedType is GraphQLObjectType type)
        {
            Add(node, selection.GetSelectionSet(type), rowType);
        }
        else
        {
            // of an interface or union nobody knows the columns before the row is read
            node.AddWhole();
        }
    }

    /// <summary>Adds what <paramref name="set"/> selects of rows of <paramref name="rowType"/>.</summary>
    public static void Add(ProjectionNode node, SelectionSet set, Type rowType)
    {
        foreach (var selection in set.Selections)
        {
            var field = selection.Field;
            var property = field.Member as PropertyInfo;
            if (property?.DeclaringType!.IsAssignableFrom(rowType) == false)
            {
                property = null;
            }

            Require(node, field, rowType, property?.Name);
            if (field.Preload is { IsSetByAnyone: false } preload && preload.Property.DeclaringType!.IsAssignableFrom(rowType))
            {
                var member = node.Add(preload, selection);
                if (preload.Related is { } related)
                {
                    Add(member.Node, selection, related.RowType);
                }
            }

            if (property is null)
            {
                continue;
            }

            if (field.Type.NamedType is GraphQLCompositeType && RelatedTypes.IsRelated(property.PropertyType))
            {
                Add(node.AddRelated(property), selection, RelatedTypes.ElementOf(property.PropertyType) ?? property.PropertyType);
            }
            else
            {
                node.Add(property);
            }
        }
    }

    /// <summary>What the resolver reads, except the property that the field is: of that only the selected part is needed.</summary>
    private static void Require(ProjectionNode node, GraphQLField field, Type rowType, string? itself)
    {
        if (field.ParentRequirements.IsAll)
        {
            node.AddWhole();
        }

        foreach (var path in field.ParentRequirements.Members)
        {
            if (path != itself)
            {
                RequirePath(node, path, rowType, field);
            }
        }
    }

    /// <summary>A requirement is a property, or a dotted path to a property of a related object.</summary>
    private static void RequirePath(ProjectionNode node, string path, Type rowType, GraphQLField field)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? path : path[..dot];
        var property = rowType.GetProperty(name, Public)
            ?? throw new InvalidOperationException($"{field} requires {name} of {rowType.Name}, which has no such property.");
        if (!RelatedTypes.IsRelated(property.PropertyType))
        {
            node.Add(property);
            return;
        }

        var related = node.AddRelated(property);
        if (dot < 0)
        {
            related.AddWhole();
        }
        else
        {
            RequirePath(related, path[(dot + 1)..], RelatedTypes.ElementOf(property.PropertyType) ?? property.PropertyType, field);
        }
    }
}
