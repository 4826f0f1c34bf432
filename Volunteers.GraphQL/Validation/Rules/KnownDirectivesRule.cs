using System.Diagnostics;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>
/// A directive exists and may stand where it stands. See sections 5.7.1 "Directives Are Defined" and 5.7.2 "Directives Are
/// in Valid Locations".
/// </summary>
public sealed class KnownDirectivesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterDirective(DirectiveNode node)
    {
        var name = node.Name.Value;
        if (Context.TypeInfo.Directive is not { } directive)
        {
            Context.Report($"Unknown directive \"@{name}\".", node);
        }
        else if (LocationOf(Context.Ancestors[^1]) is { } location && !directive.Locations.Contains(location))
        {
            Context.Report($"Directive \"@{name}\" may not be used on {location.ToName()}.", node);
        }

        return VisitAction.Continue;
    }

    /// <summary>Null for what is not executable, which another rule refuses.</summary>
    private static DirectiveLocation? LocationOf(SyntaxNode node) => node switch
    {
        OperationDefinitionNode operation => operation.Operation switch
        {
            OperationType.Query => DirectiveLocation.Query,
            OperationType.Mutation => DirectiveLocation.Mutation,
            OperationType.Subscription => DirectiveLocation.Subscription,
            _ => throw new UnreachableException($"Unknown operation {operation.Operation}."),
        },
        FieldNode => DirectiveLocation.Field,
        FragmentSpreadNode => DirectiveLocation.FragmentSpread,
        InlineFragmentNode => DirectiveLocation.InlineFragment,
        FragmentDefinitionNode => DirectiveLocation.FragmentDefinition,
        VariableDefinitionNode => DirectiveLocation.VariableDefinition,
        _ => null,
    };
}
