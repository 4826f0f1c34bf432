using System.Text;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// Prints a schema in the schema definition language as graphql-js's <c>printSchema</c> does: types by name, specified scalars and
/// directives left out, descriptions as block strings.
/// </summary>
public static class SchemaPrinter
{
    /// <summary>The schema as a document that ends without a newline.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="costs">
    /// When given, <c>@cost</c> and <c>@listSize</c> are printed wherever they apply, with the weights that these limits give.
    /// </param>
    public static string Print(GraphQLSchema schema, GraphQLLimits? costs = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var parts = new List<string>();
        if (SchemaDefinition(schema) is { } definition)
        {
            parts.Add(definition);
        }

        var directives = schema.Directives.Where(directive => !SpecifiedDirectives.IsSpecified(directive));
        if (costs is not null)
        {
            directives = directives.UnionBy([CostDirectives.Cost, CostDirectives.ListSize], directive => directive.Name);
        }

        parts.AddRange(directives.Select(Print));
        parts.AddRange(schema.Types
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !BuiltInScalars.IsSpecified(type))
            .Select(type => Print(type, costs)));
        return string.Join("\n\n", parts);
    }

    /// <summary>One type.</summary>
    public static string Print(GraphQLNamedType type, GraphQLLimits? costs = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        var description = Description(type.Description, string.Empty, true);
        return description + type switch
        {
            GraphQLScalarType scalar => $"scalar {scalar.Name}{SpecifiedBy(scalar)}{Cost(scalar.Cost, costs)}",
            GraphQLObjectType fields => $"type {fields.Name}{Implements(fields)}{Cost(fields.Cost, costs)}{Fields(fields, costs)}",
            GraphQLInterfaceType fields => $"interface {fields.Name}{Implements(fields)}{Fields(fields, costs)}",
            GraphQLUnionType union => union.Types.Count == 0
                ? $"union {union.Name}"
                : $"union {union.Name} = {string.Join(" | ", union.Types.Select(member => member.Name))}",
            GraphQLEnumType names => $"enum {names.Name}{Cost(names.Cost, costs)}" + Block(names.Values.Select((value, index) =>
                Description(value.Description, "  ", index == 0) + $"  {value.Name}{Deprecated(value.DeprecationReason)}")),
            GraphQLInputObjectType input => $"input {input.Name}{(input.IsOneOf ? " @oneOf" : string.Empty)}" + Block(input.Fields.Select((field, index) =>
                Description(field.Description, "  ", index == 0) + $"  {InputValue(field, costs)}")),
            _ => throw new System.Diagnostics.UnreachableException(type.GetType().Name),
        };
    }

    /// <summary>One directive.</summary>
    public static string Print(GraphQLDirective directive)
    {
        ArgumentNullException.ThrowIfNull(directive);
        return Description(directive.Description, string.Empty, true)
            + $"directive @{directive.Name}{Arguments(directive.Arguments, string.Empty, null)}{(directive.IsRepeatable ? " repeatable" : string.Empty)} on "
            + string.Join(" | ", directive.Locations.Select(location => location.ToName()));
    }

    private static string? SchemaDefinition(GraphQLSchema schema)
    {
        if (schema.Description is null
            && schema.QueryType?.Name is null or "Query"
            && schema.MutationType?.Name is null or "Mutation"
            && schema.SubscriptionType?.Name is null or "Subscription")
        {
            return null;
        }

        var roots = new List<string>();
        AddRoot(roots, "query", schema.QueryType);
        AddRoot(roots, "mutation", schema.MutationType);
        AddRoot(roots, "subscription", schema.SubscriptionType);
        return Description(schema.Description, string.Empty, true) + $"schema {{\n{string.Join("\n", roots)}\n}}";
    }

    private static void AddRoot(List<string> roots, string operation, GraphQLObjectType? type)
    {
        if (type is not null)
        {
            roots.Add($"  {operation}: {type.Name}");
        }
    }

    private static string SpecifiedBy(GraphQLScalarType scalar) =>
        scalar.SpecifiedByUrl is { } url ? $" @specifiedBy(url: {SyntaxPrinter.PrintString(url)})" : string.Empty;

    private static string Implements(GraphQLFieldsType type) =>
        type.Interfaces.Count == 0 ? string.Empty : $" implements {string.Join(" & ", type.Interfaces.Select(implemented => implemented.Name))}";

    private static string Fields(GraphQLFieldsType type, GraphQLLimits? costs) => Block(type.Fields.Select((field, index) =>
        Description(field.Description, "  ", index == 0)
        + $"  {field.Name}{Arguments(field.Arguments, "  ", costs)}: {field.Type}{Deprecated(field.DeprecationReason)}"
        + (costs is null ? string.Empty : CostDirectives.Print(field, costs))));

    private static string Block(IEnumerable<string> items)
    {
        var lines = items.ToList();
        return lines.Count == 0 ? string.Empty : $" {{\n{string.Join("\n", lines)}\n}}";
    }

    private static string Arguments(NamedList<GraphQLArgument> arguments, string indentation, GraphQLLimits? costs)
    {
        if (arguments.Count == 0)
        {
            return string.Empty;
        }

        if (arguments.All(argument => argument.Description is null))
        {
            return $"({string.Join(", ", arguments.Select(argument => InputValue(argument, costs)))})";
        }

        var lines = arguments.Select((argument, index) =>
            Description(argument.Description, "  " + indentation, index == 0) + "  " + indentation + InputValue(argument, costs));
        return $"(\n{string.Join("\n", lines)}\n{indentation})";
    }

    private static string InputValue(GraphQLInputValue value, GraphQLLimits? costs)
    {
        var defaultValue = value.DefaultValue is { } literal ? $" = {SyntaxPrinter.Print(literal)}" : string.Empty;
        return $"{value.Name}: {value.Type}{defaultValue}{Deprecated(value.DeprecationReason)}{(costs is null ? string.Empty : CostDirectives.Print(value))}";
    }

    private static string Cost(double? weight, GraphQLLimits? costs) =>
        costs is null || weight is not { } known ? string.Empty : CostDirectives.Print(known);

    private static string Deprecated(string? reason)
    {
        if (reason is null)
        {
            return string.Empty;
        }

        return reason == SpecifiedDirectives.DefaultDeprecationReason
            ? " @deprecated"
            : $" @deprecated(reason: {SyntaxPrinter.PrintString(reason)})";
    }

    private static string Description(string? description, string indentation, bool isFirst)
    {
        if (description is null)
        {
            return string.Empty;
        }

        var prefix = indentation.Length > 0 && !isFirst ? "\n" + indentation : indentation;
        var text = SyntaxPrinter.Print(new StringValueNode(null, description, IsPrintableAsBlock(description)));
        return new StringBuilder(prefix).Append(text.Replace("\n", "\n" + indentation, StringComparison.Ordinal)).Append('\n').ToString();
    }

    /// <summary>Whether a block string can hold the text: no control characters, no blank first or last line, no common indentation.</summary>
    private static bool IsPrintableAsBlock(string text)
    {
        if (text.Length == 0)
        {
            return true;
        }

        var isEmptyLine = true;
        var hasIndent = false;
        var hasCommonIndent = true;
        var seenLine = false;
        foreach (var c in text)
        {
            switch (c)
            {
                case '\n':
                    if (isEmptyLine && !seenLine)
                    {
                        return false;
                    }

                    seenLine = true;
                    isEmptyLine = true;
                    hasIndent = false;
                    break;
                case '\t' or ' ':
                    hasIndent |= isEmptyLine;
                    break;
                case < ' ':
                    return false;
                default:
                    hasCommonIndent &= hasIndent;
                    isEmptyLine = false;
                    break;
            }
        }

        return !isEmptyLine && !(hasCommonIndent && seenLine);
    }
}
