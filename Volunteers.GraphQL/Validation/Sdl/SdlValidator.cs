using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>
/// Tells whether a type system document can become a schema, before its types are made (specification, section 3 "Type System"). What the types
/// then say of each other is <see cref="Types.SchemaValidator"/>'s business.
/// </summary>
public static class SdlValidator
{
    /// <summary>Every rule for type system documents, in the order in which their errors are reported.</summary>
    public static IReadOnlyList<Func<SdlContext, SdlRule>> SpecifiedRules { get; } =
    [
        context => new LoneSchemaDefinitionRule(context),
        context => new UniqueOperationTypesRule(context),
        context => new UniqueTypeNamesRule(context),
        context => new UniqueEnumValueNamesRule(context),
        context => new UniqueFieldDefinitionNamesRule(context),
        context => new UniqueArgumentDefinitionNamesRule(context),
        context => new UniqueDirectiveNamesRule(context),
        context => new NoDirectiveCyclesRule(context),
        context => new SdlKnownTypeNamesRule(context),
        context => new SdlKnownDirectivesRule(context),
        context => new SdlUniqueDirectivesPerLocationRule(context),
        context => new PossibleTypeExtensionsRule(context),
        context => new KnownArgumentNamesOnDirectivesRule(context),
        context => new SdlUniqueArgumentNamesRule(context),
        context => new SdlUniqueInputFieldNamesRule(context),
        context => new ProvidedRequiredArgumentsOnDirectivesRule(context),
    ];

    /// <summary>Validates a document.</summary>
    /// <param name="document">Type system definitions and extensions.</param>
    /// <param name="rules">The rules to apply; null for <see cref="SpecifiedRules"/>.</param>
    /// <returns>The errors in the order of the document; none when it is valid.</returns>
    public static IReadOnlyList<GraphQLError> Validate(DocumentNode document, IReadOnlyList<Func<SdlContext, SdlRule>>? rules = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var context = new SdlContext(document);
        SyntaxWalker.Walk(document, new AllRules(context, [.. (rules ?? SpecifiedRules).Select(create => create(context))]));
        return context.Errors;
    }

    /// <summary>Leads all rules over the document in one walk.</summary>
    private sealed class AllRules(SdlContext context, SdlRule[] rules) : SyntaxVisitor
    {
        public override VisitAction Enter(SyntaxNode node)
        {
            if (node is NameNode or ExecutableDefinitionNode)
            {
                return VisitAction.Skip;
            }

            foreach (var rule in rules)
            {
                rule.Enter(node);
            }

            context.Ancestors.Add(node);
            return VisitAction.Continue;
        }

        public override void Leave(SyntaxNode node)
        {
            context.Ancestors.RemoveAt(context.Ancestors.Count - 1);
            foreach (var rule in rules)
            {
                rule.Leave(node);
            }
        }
    }
}
