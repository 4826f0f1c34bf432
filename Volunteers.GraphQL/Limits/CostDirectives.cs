using System.Globalization;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

/// <summary>The directives <c>@cost</c> and <c>@listSize</c> (IBM GraphQL Cost Directives specification, section 3).</summary>
public static class CostDirectives
{
    /// <summary><c>@cost(weight:)</c></summary>
    public static GraphQLDirective Cost { get; } = new(
        "cost",
        [
            DirectiveLocation.Scalar, DirectiveLocation.Object, DirectiveLocation.FieldDefinition, DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum, DirectiveLocation.InputFieldDefinition,
        ],
        [
            new GraphQLArgument("weight", new GraphQLNonNull(BuiltInScalars.String)) { Description = "A decimal number." },
            new GraphQLArgument("factor", BuiltInScalars.String)
            {
                Description = "How many times as much costs what is given inside an input field; of a field, the field for itself, what its arguments ask, and what is counted of its list. An addition to the specification.",
            },
        ])
    {
        Description = "What a type, field or argument adds to the cost of an operation wherever it appears.",
    };

    /// <summary><c>@listSize(…)</c></summary>
    public static GraphQLDirective ListSize { get; } = new(
        "listSize",
        [DirectiveLocation.FieldDefinition],
        [
            new GraphQLArgument("assumedSize", BuiltInScalars.Int) { Description = "The size where no argument gives one." },
            new GraphQLArgument("slicingArguments", new GraphQLList(new GraphQLNonNull(BuiltInScalars.String)))
            {
                Description = "Arguments of the field that limit the size.",
            },
            new GraphQLArgument("slicingArgumentDefaultValue", BuiltInScalars.Int)
            {
                Description = "The size where none of the slicing arguments is given.",
            },
            new GraphQLArgument("sizedFields", new GraphQLList(new GraphQLNonNull(BuiltInScalars.String)))
            {
                Description = "Fields of the answered object that hold the list, where the field itself is none.",
            },
            new GraphQLArgument("requireOneSlicingArgument", new GraphQLNonNull(BuiltInScalars.Boolean))
            {
                Description = "Whether exactly one of the slicing arguments must be given.",
                DefaultValue = new BooleanValueNode(null, true),
            },
        ])
    {
        Description = "How many items a field's list has, for reckoning the cost of an operation.",
    };

    /// <summary>What an element's <c>@cost</c> looks like, with a leading space.</summary>
    internal static string Print(double weight, double factor = 1) => factor == 1
        ? string.Create(CultureInfo.InvariantCulture, $" @cost(weight: \"{weight}\")")
        : string.Create(CultureInfo.InvariantCulture, $" @cost(weight: \"{weight}\", factor: \"{factor}\")");

    /// <summary>What the directive of an argument or input field looks like, with a leading space; empty where it costs nothing.</summary>
    internal static string Print(GraphQLInputValue value) =>
        value.Cost is null && value.CostFactor == 1 ? string.Empty : Print(value.Cost ?? 0, value.CostFactor);

    /// <summary>
    /// What the directives of a field look like, with a leading space: its weight where it is not the one that the specification assumes,
    /// and its list's size where it is known.
    /// </summary>
    internal static string Print(GraphQLField field, GraphQLLimits limits)
    {
        var weight = CostWeights.Of(field, limits);
        var factor = CostWeights.FactorOf(field);
        var text = weight == (field.Type.NamedType is GraphQLCompositeType ? 1 : 0) && factor == 1 ? string.Empty : Print(weight, factor);
        if (field.Features.Get<ListSizeAttribute>() is not { } size)
        {
            return text;
        }

        var arguments = new List<string>();
        Add("assumedSize", size.AssumedSize > 0, $"{size.AssumedSize}");
        Add("slicingArguments", size.SlicingArguments.Length > 0, Names(size.SlicingArguments));
        Add("slicingArgumentDefaultValue", size.SlicingArgumentDefaultValue > 0, $"{size.SlicingArgumentDefaultValue}");
        Add("sizedFields", size.SizedFields.Length > 0, Names(size.SizedFields));
        Add("requireOneSlicingArgument", size.SlicingArguments.Length > 0 && !size.RequireOneSlicingArgument, "false");
        return $"{text} @listSize({string.Join(", ", arguments)})";

        void Add(string name, bool isGiven, string value)
        {
            if (isGiven)
            {
                arguments.Add($"{name}: {value}");
            }
        }

        static string Names(string[] names) => $"[{string.Join(", ", names.Select(SyntaxPrinter.PrintString))}]";
    }

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

        if (Find(directives, ListSize) is { } size)
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
        if (Find(directives, Cost)?.Find(argument) is not { } value)
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
