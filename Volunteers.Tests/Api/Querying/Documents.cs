using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.Api.Querying;

/// <summary>Queries for each field of a schema that is read with rows.</summary>
internal sealed class Documents(GraphQLSchema schema, INodeIdSerializer ids)
{
    private static readonly string[] PagingArguments = ["first", "after", "last", "before", "where", "order"];

    /// <summary>The types whose fields are read with rows, and those fields.</summary>
    public IEnumerable<(GraphQLObjectType Type, IReadOnlyList<GraphQLField> Fields)> All() =>
        from type in schema.Types.OfType<GraphQLObjectType>()
        let fields = type.Fields.Where(IsRead).ToList()
        where fields.Count > 0 && !IsConnection(type)
        select (type, (IReadOnlyList<GraphQLField>)fields);

    /// <summary>Whether a field is declared as an expression, or worked out in C# from columns of its row.</summary>
    public static bool IsRead(GraphQLField field) => field.Features.Get<RowField>() is not null || field.Features.Get<RowComputation>() is not null;

    public static bool IsPage(GraphQLField field) => field.Features.Get<RowField>()?.Paging is not null;

    /// <summary>A query for what <paramref name="selection"/> says of objects of a type; null when no field that is read with rows leads to it.</summary>
    /// <param name="many">Whether several objects are asked for, where they are nodes.</param>
    public string? To(GraphQLObjectType type, string selection, bool many, GraphQLNamedType? without = null)
    {
        if (type == schema.QueryType)
        {
            return $"{{ {selection} }}";
        }

        if (type.Interfaces.Any(face => face.Name == "Node"))
        {
            return many
                ? $"{{ nodes(ids: [\"{ids.Format(type.Name, "1")}\", \"{ids.Format(type.Name, "2")}\"]) {{ ... on {type.Name} {{ {selection} }} }} }}"
                : $"{{ node(id: \"{ids.Format(type.Name, "1")}\") {{ ... on {type.Name} {{ {selection} }} }} }}";
        }

        foreach (var parent in schema.Types.OfType<GraphQLObjectType>().Where(parent => parent != without && parent != type && !IsConnection(parent)))
        {
            foreach (var field in parent.Fields.Where(field => (IsRead(field) || field.IsReadWithParent) && RowTypeOf(field) == type))
            {
                if (To(parent, $"{Call(field, "")} {{ {(IsPage(field) ? $"nodes {{ {selection} }}" : selection)} }}", many, type) is { } query)
                {
                    return query;
                }
            }
        }

        return null;
    }

    /// <summary>The field with values for what it requires, and with others.</summary>
    /// <param name="arguments">Of paging.</param>
    /// <param name="all">Whether arguments are given that need not be.</param>
    public string Call(GraphQLField field, string arguments, bool all = false)
    {
        var given = field.Arguments
            .Where(argument => !PagingArguments.Contains(argument.Name) && (all || argument.Type is GraphQLNonNull))
            .Select(argument => $"{argument.Name}: {(argument.Name == "volunteerId" ? $"\"{ids.Format("Volunteer", "1")}\"" : ValueOf(argument.Type))}")
            .Append(arguments);
        var text = string.Join(", ", given.Where(part => part.Length > 0));
        return text.Length > 0 ? $"{field.Name}({text})" : field.Name;
    }

    /// <summary>What of a field's rows stands in columns, and what of the rows that they belong to.</summary>
    public string Leaves(GraphQLField field)
    {
        if (RowTypeOf(field) is not { } type)
        {
            return field.Type.NamedType is GraphQLCompositeType ? "__typename" : "";
        }

        var leaves = type.Fields.Where(leaf => leaf.Arguments.All(argument => argument.Type is not GraphQLNonNull));
        return "__typename " + string.Join(' ', leaves
            .Where(leaf => leaf.Type.NamedType is not GraphQLCompositeType && (IsRead(leaf) || leaf.IsReadWithParent))
            .Select(leaf => leaf.Name));
    }

    /// <summary>The type of the rows that a field lists or refers to; null when its values are none.</summary>
    private static GraphQLObjectType? RowTypeOf(GraphQLField field) => field.Type.NamedType switch
    {
        GraphQLObjectType page when IsPage(field) => page.Fields["nodes"].Type.NamedType as GraphQLObjectType,
        GraphQLObjectType type => type,
        _ => null,
    };

    private static bool IsConnection(GraphQLObjectType type) => type.RuntimeType == typeof(RowPage) || type.RuntimeType == typeof(RowEdge);

    private string ValueOf(GraphQLType type) => type.NamedType.Name switch
    {
        "ID" => $"\"{ids.Format("Centre", "1")}\"",
        "Int" => "3",
        "Boolean" => "true",
        "DateTime" => "\"2026-05-06T12:00:00Z\"",
        "Date" => "\"2026-05-06\"",
        "String" => "\"two words\"",
        _ => type.NamedType is GraphQLEnumType values ? values.Values[0].Name : throw new NotSupportedException(type.NamedType.Name),
    };
}
