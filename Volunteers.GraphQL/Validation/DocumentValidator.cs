using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation.Rules;

namespace Volunteers.GraphQL.Validation;

/// <summary>Tells whether a document may be executed against a schema (specification, section 5 "Validation").</summary>
public static class DocumentValidator
{
    /// <summary>Every rule for executable documents, in the order in which their errors are reported.</summary>
    public static IReadOnlyList<Func<ValidationContext, ValidationRule>> SpecifiedRules { get; } =
    [
        context => new ExecutableDefinitionsRule(context),
        context => new KnownOperationTypesRule(context),
        context => new UniqueOperationNamesRule(context),
        context => new LoneAnonymousOperationRule(context),
        context => new SingleFieldSubscriptionsRule(context),
        context => new KnownTypeNamesRule(context),
        context => new FragmentsOnCompositeTypesRule(context),
        context => new VariablesAreInputTypesRule(context),
        context => new ScalarLeafsRule(context),
        context => new FieldsOnCorrectTypeRule(context),
        context => new UniqueFragmentNamesRule(context),
        context => new KnownFragmentNamesRule(context),
        context => new NoUnusedFragmentsRule(context),
        context => new PossibleFragmentSpreadsRule(context),
        context => new NoFragmentCyclesRule(context),
        context => new UniqueVariableNamesRule(context),
        context => new NoUndefinedVariablesRule(context),
        context => new NoUnusedVariablesRule(context),
        context => new KnownDirectivesRule(context),
        context => new UniqueDirectivesPerLocationRule(context),
        context => new KnownArgumentNamesRule(context),
        context => new UniqueArgumentNamesRule(context),
        context => new ValuesOfCorrectTypeRule(context),
        context => new ProvidedRequiredArgumentsRule(context),
        context => new VariablesInAllowedPositionRule(context),
        context => new OverlappingFieldsCanBeMergedRule(context),
        context => new UniqueInputFieldNamesRule(context),
        context => new MaxIntrospectionDepthRule(context),
    ];

    /// <summary>Validates a document.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="document">The document.</param>
    /// <param name="options">Where to stop; null for the defaults.</param>
    /// <param name="rules">The rules to apply; null for <see cref="SpecifiedRules"/>.</param>
    /// <returns>The errors in the order of the document; none when the document is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(
        GraphQLSchema schema, DocumentNode document, ValidationOptions? options = null,
        IReadOnlyList<Func<ValidationContext, ValidationRule>>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(document);
        var context = new ValidationContext(schema, document, options ?? new ValidationOptions());
        var instances = (rules ?? SpecifiedRules).Select(create => create(context)).ToArray();
        SyntaxWalker.Walk(document, new ParallelVisitor(context, instances));
        return context.Errors;
    }
}

/// <summary>Where validation stops.</summary>
public sealed record ValidationOptions
{
    /// <summary>Errors to report before giving up; one more then says so.</summary>
    public int MaxErrors { get; init; } = 100;

    /// <summary>Lists inside lists of introspection fields.</summary>
    public int MaxIntrospectionDepth { get; init; } = 2;
}

/// <summary>Leads all rules over a document in one walk, and keeps the types and ancestors of the current node beside it.</summary>
internal sealed class ParallelVisitor(ValidationContext context, IReadOnlyList<ValidationRule> rules) : SyntaxVisitor
{
    /// <summary>For each rule, the node whose children it passes over; null while it takes part.</summary>
    private readonly SyntaxNode?[] _skipped = new SyntaxNode?[rules.Count];

    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is NameNode || IsDescription(node))
        {
            return VisitAction.Skip;
        }

        context.TypeInfo.Enter(node);
        for (var i = 0; i < rules.Count; i++)
        {
            if (_skipped[i] is null && rules[i].Enter(node) == VisitAction.Skip)
            {
                _skipped[i] = node;
            }
        }

        context.Ancestors.Add(node);
        return context.IsAborted ? VisitAction.Break : VisitAction.Continue;
    }

    public override void Leave(SyntaxNode node)
    {
        context.Ancestors.RemoveAt(context.Ancestors.Count - 1);
        for (var i = 0; i < rules.Count; i++)
        {
            if (_skipped[i] is null)
            {
                rules[i].Leave(node);
            }
            else if (ReferenceEquals(_skipped[i], node))
            {
                _skipped[i] = null;
            }
        }

        context.TypeInfo.Leave(node);
    }

    /// <summary>Descriptions are strings too, but no values.</summary>
    private bool IsDescription(SyntaxNode node) =>
        node is StringValueNode && context.Ancestors[^1] switch
        {
            ExecutableDefinitionNode definition => ReferenceEquals(definition.Description, node),
            VariableDefinitionNode variable => ReferenceEquals(variable.Description, node),
            _ => false,
        };
}
