using System.Globalization;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Sdl;

/// <summary>Reads the directives <c>@cost</c> and <c>@listSize</c> of type system definitions.</summary>
internal static class SdlCosts
{
    /// <summary>The weight that <c>@cost</c> gives; null when the directive is not there.</summary>
    /// <exception cref="SchemaException">The weight is no number.</exception>
    internal static double? Weight(IEnumerable<DirectiveNode> directives) => Decimal(directives, "weight");

    /// <summary>The factor that <c>@cost</c> gives; null when the directive gives none.</summary>
    /// <exception cref="SchemaException">The factor is no number.</exception>
    internal static double? Factor(IEnumerable<DirectiveNode> directives) => Decimal(directives, "factor");

    /// <summary>Leaves what the directives of a field definition say for the reckoning.</summary>
    internal static void Apply(FieldBuilder field, IReadOnlyList<DirectiveNode> directives)
    {
        if (Weight(directives) is { } weight)
        {
            field.Features.Set(new CostAttribute(weight) { Factor = Factor(directives) ?? 1 });
        }

        if (Find(directives, CostDirectives.ListSize) is { } size)
        {
            field.Features.Set(new ListSizeAttribute
            {
                AssumedSize = Number(size.Find("assumedSize")),
                SlicingArguments = Names(size.Find("slicingArguments")),
                SlicingArgumentDefaultValue = Number(size.Find("slicingArgumentDefaultValue")),
                SizedFields = Names(size.Find("sizedFields")),
                RequireOneSlicingArgument = size.Find("requireOneSlicingArgument") is not BooleanValueNode { Value: false },
            });
        }
    }

    private static double? Decimal(IEnumerable<DirectiveNode> directives, string argument)
    {
        if (Find(directives, CostDirectives.Cost)?.Find(argument) is not { } value)
        {
            return null;
        }

        return value is StringValueNode text && double.TryParse(text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SchemaException($"@cost({argument}: {SyntaxPrinter.Print(value)}) is not a number in quotation marks. Write for example @cost({argument}: \"2.5\").");
    }

    private static DirectiveNode? Find(IEnumerable<DirectiveNode> directives, GraphQLDirective directive) =>
        directives.FirstOrDefault(candidate => candidate.Name.Value == directive.Name);

    private static ValueNode? Find(this DirectiveNode directive, string argument) =>
        directive.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument)?.Value;

    private static int Number(ValueNode? value) =>
        value is IntValueNode number && int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var size) ? size : 0;

    private static string[] Names(ValueNode? value) => value switch
    {
        ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(name => name.Value)],
        StringValueNode name => [name.Value],
        _ => [],
    };
}
