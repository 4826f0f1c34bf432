using System.Globalization;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

/// <summary>The directives <c>@cost</c> and <c>@listSize</c> (IBM GraphQL Cost Directives specification, section 3), with the weights that the limits give.</summary>
/// <param name="limits">What is assumed where nothing else is said.</param>
public sealed class CostDirectives(GraphQLLimits limits) : IAppliedDirectives
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

    /// <inheritdoc/>
    public IReadOnlyList<GraphQLDirective> Definitions => [Cost, ListSize];

    /// <inheritdoc/>
    public string Of(GraphQLNamedType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type.Cost is { } weight ? Print(weight) : string.Empty;
    }

    /// <inheritdoc/>
    public string Of(GraphQLInputValue value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Cost is null && value.CostFactor == 1 ? string.Empty : Print(value.Cost ?? 0, value.CostFactor);
    }

    /// <summary>The weight of a field where it is not the one that the specification assumes, and the size of its list where it is known.</summary>
    public string Of(GraphQLField field)
    {
        ArgumentNullException.ThrowIfNull(field);
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

    private static string Print(double weight, double factor = 1) => factor == 1
        ? string.Create(CultureInfo.InvariantCulture, $" @cost(weight: \"{weight}\")")
        : string.Create(CultureInfo.InvariantCulture, $" @cost(weight: \"{weight}\", factor: \"{factor}\")");
}
