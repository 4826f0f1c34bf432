using System.Diagnostics;
using System.Text;

namespace Volunteers.GraphQL.Language;

/// <summary>
/// Prints a syntax tree as GraphQL text with the same layout as graphql-js: two spaces of indentation, one selection a line.
/// Parsing the result gives the same tree.
/// </summary>
public static class SyntaxPrinter
{
    private const int MaxLineLength = 80;

    /// <summary>The text of a node.</summary>
    public static string Print(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Text(node);
    }

    /// <summary>A string as a GraphQL string literal with its quotes (specification, section 2.9.4).</summary>
    public static string PrintString(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder("\"");
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or (>= '\u007f' and <= '\u009f') => text.Append($"\\u{(int)c:X4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    private static string Text(SyntaxNode? node) => node switch
    {
        null => "",
        NameNode n => n.Value,
        DocumentNode n => Join(n.Definitions, "\n\n"),
        OperationDefinitionNode n => Operation(n),
        VariableDefinitionNode n =>
            $"{Described(n.Description)}{Text(n.Variable)}: {Text(n.Type)}{Before(" = ", n.DefaultValue)}{Directives(n.Directives)}",
        SelectionSetNode n => Block(n.Selections),
        FieldNode n => Field(n),
        ArgumentNode n => $"{n.Name.Value}: {Text(n.Value)}",
        FragmentSpreadNode n => $"...{n.Name.Value}{Directives(n.Directives)}",
        InlineFragmentNode n =>
            $"...{Before(" on ", n.TypeCondition)}{Directives(n.Directives)} {Text(n.SelectionSet)}",
        FragmentDefinitionNode n =>
            $"{Described(n.Description)}fragment {n.Name.Value} on {Text(n.TypeCondition)}{Directives(n.Directives)} {Text(n.SelectionSet)}",
        DirectiveNode n => $"@{n.Name.Value}{Wrap("(", Join(n.Arguments, ", "), ")")}",
        VariableNode n => $"${n.Name.Value}",
        IntValueNode n => n.Value,
        FloatValueNode n => n.Value,
        StringValueNode n => n.IsBlock ? BlockString.Print(n.Value) : PrintString(n.Value),
        BooleanValueNode n => n.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode n => n.Value,
        ListValueNode n => $"[{Join(n.Values, ", ")}]",
        ObjectValueNode n => $"{{{Join(n.Fields, ", ")}}}",
        ObjectFieldNode n => $"{n.Name.Value}: {Text(n.Value)}",
        NamedTypeNode n => n.Name.Value,
        ListTypeNode n => $"[{Text(n.Type)}]",
        NonNullTypeNode n => $"{Text(n.Type)}!",
        _ => TypeSystem(node),
    };

    private static string TypeSystem(SyntaxNode node) => node switch
    {
        SchemaDefinitionNode n => $"{Opening(n)}schema{Directives(n.Directives)}{Fields(n.OperationTypes)}",
        OperationTypeDefinitionNode n => $"{Keyword(n.Operation)}: {Text(n.Type)}",
        ScalarTypeDefinitionNode n => $"{Opening(n)}scalar {n.Name.Value}{Directives(n.Directives)}",
        ObjectTypeDefinitionNode n =>
            $"{Opening(n)}type {n.Name.Value}{Implements(n.Interfaces)}{Directives(n.Directives)}{Fields(n.Fields)}",
        FieldDefinitionNode n =>
            $"{Described(n.Description)}{n.Name.Value}{ArgumentDefinitions(n.Arguments)}: {Text(n.Type)}{Directives(n.Directives)}",
        InputValueDefinitionNode n =>
            $"{Described(n.Description)}{n.Name.Value}: {Text(n.Type)}{Before(" = ", n.DefaultValue)}{Directives(n.Directives)}",
        InterfaceTypeDefinitionNode n =>
            $"{Opening(n)}interface {n.Name.Value}{Implements(n.Interfaces)}{Directives(n.Directives)}{Fields(n.Fields)}",
        UnionTypeDefinitionNode n => $"{Opening(n)}union {n.Name.Value}{Directives(n.Directives)}{Members(n.Types)}",
        EnumTypeDefinitionNode n => $"{Opening(n)}enum {n.Name.Value}{Directives(n.Directives)}{Fields(n.Values)}",
        EnumValueDefinitionNode n => $"{Described(n.Description)}{n.Name.Value}{Directives(n.Directives)}",
        InputObjectTypeDefinitionNode n =>
            $"{Opening(n)}input {n.Name.Value}{Directives(n.Directives)}{Fields(n.Fields)}",
        DirectiveDefinitionNode n =>
            $"{Opening(n)}directive @{n.Name.Value}{ArgumentDefinitions(n.Arguments)}"
            + $"{(n.IsRepeatable ? " repeatable" : "")} on {Join(n.Locations, " | ")}",
        _ => throw new UnreachableException($"Unknown syntax node {node.GetType().Name}."),
    };

    private static string Operation(OperationDefinitionNode node)
    {
        var isShorthand = node is
        {
            Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions.Count: 0, Directives.Count: 0,
        };
        if (isShorthand)
        {
            return Text(node.SelectionSet);
        }

        var isTall = node.VariableDefinitions.Any(v => Text(v).Contains('\n'));
        var variables = isTall
            ? Wrap("(\n", Join(node.VariableDefinitions, "\n"), "\n)")
            : Wrap("(", Join(node.VariableDefinitions, ", "), ")");
        return $"{Described(node.Description)}{Keyword(node.Operation)}{Before(" ", node.Name)}"
            + $"{(node.Name is null && variables.Length > 0 ? " " : "")}{variables}{Directives(node.Directives)} {Text(node.SelectionSet)}";
    }

    private static string Field(FieldNode node)
    {
        var prefix = node.Alias is null ? node.Name.Value : $"{node.Alias.Value}: {node.Name.Value}";
        var line = prefix + Wrap("(", Join(node.Arguments, ", "), ")");
        if (line.Length > MaxLineLength)
        {
            line = prefix + Wrap("(\n", Indent(Join(node.Arguments, "\n")), "\n)");
        }

        return $"{line}{Directives(node.Directives)}{Before(" ", node.SelectionSet)}";
    }

    private static string ArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments) =>
        arguments.Any(a => Text(a).Contains('\n'))
            ? Wrap("(\n", Indent(Join(arguments, "\n")), "\n)")
            : Wrap("(", Join(arguments, ", "), ")");

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private static string Described(StringValueNode? description) => description is null ? "" : Text(description) + "\n";

    private static string Opening(TypeSystemDefinitionNode node) => node.IsExtension ? "extend " : Described(node.Description);

    private static string Implements(IReadOnlyList<NamedTypeNode> types) => Wrap(" implements ", Join(types, " & "), "");

    private static string Members(IReadOnlyList<NamedTypeNode> types) => Wrap(" = ", Join(types, " | "), "");

    private static string Directives(IReadOnlyList<DirectiveNode> directives) => Wrap(" ", Join(directives, " "), "");

    private static string Fields<T>(IReadOnlyList<T> fields)
        where T : SyntaxNode =>
        fields.Count == 0 ? "" : " " + Block(fields);

    private static string Block<T>(IReadOnlyList<T> nodes)
        where T : SyntaxNode =>
        $"{{\n{Indent(Join(nodes, "\n"))}\n}}";

    private static string Before(string prefix, SyntaxNode? node) => node is null ? "" : prefix + Text(node);

    private static string Wrap(string start, string text, string end) => text.Length == 0 ? "" : start + text + end;

    private static string Indent(string text) => "  " + text.Replace("\n", "\n  ", StringComparison.Ordinal);

    private static string Join<T>(IReadOnlyList<T> nodes, string separator)
        where T : SyntaxNode =>
        string.Join(separator, nodes.Select(Text));
}
