using System.Text;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// Prints a schema in the schema definition language as graphql-js's <c>printSchema</c> does: types by name, specified scalars and
/// directives left out, descriptions as block strings.
/// </summary>
public static class SchemaPrinter
{
    /// <summary>The schema as a document that ends without a newline.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="applied">Directives that are printed wherever they apply; null for none.</param>
    public static string Print(GraphQLSchema schema, IAppliedDirectives? applied = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var parts = new List<string>();
        if (SchemaDefinition(schema) is { } definition)
        {
            parts.Add(definition);
        }

        var directives = schema.Directives.Where(directive => !SpecifiedDirectives.IsSpecified(directive));
        parts.AddRange(directives.UnionBy(applied?.Definitions ?? [], directive => directive.Name).Select(Print));
        parts.AddRange(schema.Types
            .Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal) && !BuiltInScalars.IsSpecified(type))
            .Select(type => Print(type, applied)));
        return string.Join("\n\n", parts);
    }

    /// <summary>One type.</summary>
    public static string Print(GraphQLNamedType type, IAppliedDirectives? applied = null)
    {
        ArgumentNullException.ThrowIfNull(type);
        var description = Description(type.Description, string.Empty, true);
        return description + type switch
        {
            GraphQLScalarType scalar => $"scalar {scalar.Name}{SpecifiedBy(scalar)}{applied?.Of(scalar)}",
            GraphQLObjectType fields => $"type {fields.Name}{Implements(fields)}{applied?.Of(fields)}{Fields(fields, applied)}",
            GraphQLInterfaceType fields => $"interface {fields.Name}{Implements(fields)}{Fields(fields, applied)}",
            GraphQLUnionType union => union.Types.Count == 0
                ? $"union {union.Name}"
                : $"union {union.Name} = {string.Join(" | ", union.Types.Select(member => member.Name))}",
            GraphQLEnumType names => $"enum {names.Name}{applied?.Of(names)}" + Block(names.Values.Select((value, index) =>
                Description(value.Description, "  ", index == 0) + $"  {value.Name}{Deprecated(value.DeprecationReason)}")),
            GraphQLInputObjectType input => $"input {input.Name}{(input.IsOneOf ? " @oneOf" : string.Empty)}" + Block(input.Fields.Select((field, index) =>
                Description(field.Description, "  ", index == 0) + $"  {InputValue(field, applied)}")),
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

    private static string Fields(GraphQLFieldsType type, IAppliedDirectives? applied) => Block(type.Fields.Select((field, index) =>
        Description(field.Description, "  ", index == 0)
        + $"  {field.Name}{Arguments(field.Arguments, "  ", applied)}: {field.Type}{Deprecated(field.DeprecationReason)}{applied?.Of(field)}"));

    private static string Block(IEnumerable<string> items)
    {
        var lines = items.ToList();
        return lines.Count == 0 ? string.Empty : $" {{\n{string.Join("\n", lines)}\n}}";
    }

    private static string Arguments(NamedList<GraphQLArgument> arguments, string indentation, IAppliedDirectives? applied)
    {
        if (arguments.Count == 0)
        {
            return string.Empty;
        }

        if (arguments.All(argument => argument.Description is null))
        {
            return $"({string.Join(", ", arguments.Select(argument => InputValue(argument, applied)))})";
        }

        var lines = arguments.Select((argument, index) =>
            Description(argument.Description, "  " + indentation, index == 0) + "  " + indentation + InputValue(argument, applied));
        return $"(\n{string.Join("\n", lines)}\n{indentation})";
    }

    private static string InputValue(GraphQLInputValue value, IAppliedDirectives? applied)
    {
        var defaultValue = value.DefaultValue is { } literal ? $" = {SyntaxPrinter.Print(literal)}" : string.Empty;
        return $"{value.Name}: {value.Type}{defaultValue}{Deprecated(value.DeprecationReason)}{applied?.Of(value)}";
    }

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

/// <summary>Directives that a printed schema carries besides those of the specification.</summary>
public interface IAppliedDirectives
{
    /// <summary>What they are.</summary>
    IReadOnlyList<GraphQLDirective> Definitions { get; }

    /// <summary>Those of a type, each with a leading space; empty when it has none.</summary>
    string Of(GraphQLNamedType type);

    /// <summary>Those of a field, each with a leading space; empty when it has none.</summary>
    string Of(GraphQLField field);

    /// <summary>Those of an argument or input field, each with a leading space; empty when it has none.</summary>
    string Of(GraphQLInputValue value);
}
