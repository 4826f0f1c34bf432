using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying;

/// <summary>Names that follow from C# declarations.</summary>
internal static class MemberNames
{
    /// <summary>The GraphQL name of the property that a declaration points to: <c>v => v.FullName</c> → <c>fullName</c>.</summary>
    public static string FieldNameOf(LambdaExpression expression)
    {
        var body = expression.Body;
        while (body is UnaryExpression { NodeType: ExpressionType.Convert } convert)
        {
            body = convert.Operand;
        }

        return body is MemberExpression { Expression: ParameterExpression } member
            ? CamelCase(member.Member.Name)
            : throw new InvalidOperationException(
                $"\"{expression}\" is not a property of the row. Give the field a name: d.Field(\"name\", …).");
    }

    /// <summary><c>VolunteerFilter</c> → <c>VolunteerFilterInput</c>; also where the class is named <c>…FilterType</c> or <c>…FilterInput</c>.</summary>
    public static string InputNameOf(Type type, string suffix)
    {
        var name = type.Name;
        foreach (var ending in (ReadOnlySpan<string>)[$"{suffix}InputType", $"{suffix}Input", $"{suffix}Type", suffix])
        {
            if (name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal))
            {
                return $"{name[..^ending.Length]}{suffix}Input";
            }
        }

        return $"{name}{suffix}Input";
    }

    public static string CamelCase(string name) =>
        name.Length == 0 || char.IsLower(name[0]) ? name : string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1));

    public static string PascalCase(string name) =>
        name.Length == 0 || char.IsUpper(name[0]) ? name : string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1));
}
