using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A field's name with its arguments as text, in which neither the order of arguments nor that of input fields matters.</summary>
internal sealed class FieldSignatures
{
    private readonly Dictionary<FieldNode, string?> _signatures = new(ReferenceEqualityComparer.Instance);

    /// <summary>The same for fields that can be merged; null when an argument is given twice.</summary>
    public string? Of(FieldNode field)
    {
        if (field.Arguments.Count == 0)
        {
            return field.Name.Value;
        }

        if (!_signatures.TryGetValue(field, out var signature))
        {
            _signatures[field] = signature = Write(field);
        }

        return signature;
    }

    /// <summary>The value in a form that does not depend on the order of names.</summary>
    public static string Sorted(ValueNode value) => value switch
    {
        ObjectValueNode node =>
            $"{{{string.Join(", ", node.Fields.Select(f => $"{f.Name.Value}: {Sorted(f.Value)}").Order(StringComparer.Ordinal))}}}",
        ListValueNode node => $"[{string.Join(", ", node.Values.Select(Sorted))}]",
        _ => SyntaxPrinter.Print(value),
    };

    private static string? Write(FieldNode field)
    {
        var arguments = field.Arguments.OrderBy(argument => argument.Name.Value, StringComparer.Ordinal).ToList();
        for (var index = 1; index < arguments.Count; index++)
        {
            if (arguments[index].Name.Value == arguments[index - 1].Name.Value)
            {
                return null;
            }
        }

        return $"{field.Name.Value}({string.Join(", ", arguments.Select(argument => $"{argument.Name.Value}: {Sorted(argument.Value)}"))})";
    }
}
