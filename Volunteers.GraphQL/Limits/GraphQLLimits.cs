using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation;

namespace Volunteers.GraphQL.Limits;

/// <summary>
/// What one document may ask for. Everything is checked before a resolver runs; what exceeds a limit is answered with
/// <see cref="ErrorCodes.LimitExceeded"/>.
/// </summary>
public sealed record GraphQLLimits : IRequestLimits
{
    /// <summary>Tokens of the text; the parser stops at the first one too many.</summary>
    public int MaxTokens { get; init; } = 20_000;

    /// <summary>Levels of braces, brackets and list types in the text.</summary>
    public int MaxNesting { get; init; } = 200;

    /// <summary>Levels of fields, with fragments expanded. Introspection by the common tools needs 15.</summary>
    public int MaxDepth { get; init; } = 25;

    /// <summary>Fragments that spread fragments that spread fragments.</summary>
    public int MaxFragmentDepth { get; init; } = 50;

    /// <summary>Fragment spreads of one operation, with fragments expanded at every place where they are spread.</summary>
    public int MaxFragmentVisits { get; init; } = 2_500;

    /// <summary>Fields of one operation, with fragments expanded at every place where they are spread.</summary>
    public int MaxFields { get; init; } = 2_500;

    /// <summary>Fields directly on the root type of one operation, with fragments expanded.</summary>
    public int MaxRootFields { get; init; } = 50;

    /// <summary>Aliased fields of one operation, with fragments expanded.</summary>
    public int MaxAliases { get; init; } = 250;

    /// <summary>Characters of an alias: each row of a list repeats it.</summary>
    public int MaxAliasLength { get; init; } = 200;

    /// <summary>Directives at one place of the document: on one field, fragment, variable or operation.</summary>
    public int MaxDirectives { get; init; } = 10;

    /// <summary>Lists inside lists of introspection fields (<c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c>, <c>inputFields</c>); tools need 2.</summary>
    public int MaxIntrospectionDepth { get; init; } = 2;

    /// <summary>Errors that validation reports before it gives up.</summary>
    public int MaxValidationErrors { get; init; } = 100;

    /// <summary>What one operation may cost in resolving its fields, as far as it can be told before: <see cref="OperationCost.FieldCost"/>.</summary>
    public double MaxFieldCost { get; init; } = 100_000;

    /// <summary>How many objects one operation may ask for, as far as it can be told before: <see cref="OperationCost.TypeCost"/>.</summary>
    public double MaxTypeCost { get; init; } = 100_000;

    /// <summary>What resolving a field costs that reads for itself, where its <c>@cost</c> does not say it.</summary>
    public double ResolverCost { get; init; } = 10;

    /// <summary>How many items a list is reckoned to have, where its <c>@listSize</c> does not say it.</summary>
    public int AssumedListSize { get; init; } = 10;

    /// <summary>Whether an operation that costs more is refused; its cost is worked out in either case.</summary>
    public bool EnforceCost { get; init; } = true;

    ParserOptions IRequestLimits.Parsing => new() { MaxTokens = MaxTokens, MaxNesting = MaxNesting };

    ValidationOptions IRequestLimits.Validation => new() { MaxErrors = MaxValidationErrors, MaxIntrospectionDepth = MaxIntrospectionDepth };

    IReadOnlyList<GraphQLError> IRequestLimits.Check(DocumentNode document) => DocumentMeasure.Check(document, this);

    OperationCost IRequestLimits.CostOf(OperationPlan plan, VariableValues variables) =>
        plan.Memo(this, static (plan, limits) => CostCompiler.Compile(plan, limits)).For(variables);

    IReadOnlyList<GraphQLError> IRequestLimits.Check(OperationCost cost) => EnforceCost ? CostBudget.Check(cost, this) : [];
}
