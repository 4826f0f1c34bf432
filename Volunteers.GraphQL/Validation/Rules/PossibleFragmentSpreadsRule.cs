using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where it can ever apply. See section 5.5.2.3 "Fragment Spread Is Possible".</summary>
public sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterInlineFragment(InlineFragmentNode node)
    {
        Check(node, "Fragment", Context.TypeInfo.Type as GraphQLCompositeType);
        return VisitAction.Continue;
    }

    protected override VisitAction EnterFragmentSpread(FragmentSpreadNode node)
    {
        var name = node.Name.Value;
        var fragment = Context.FindFragment(name);
        var type = fragment is null ? null : Context.Schema.FindType(fragment.TypeCondition) as GraphQLCompositeType;
        Check(node, $"Fragment \"{name}\"", type);
        return VisitAction.Continue;
    }

    private void Check(SelectionNode node, string subject, GraphQLCompositeType? type)
    {
        if (type is not null && Context.TypeInfo.ParentType is { } parent && !Context.Schema.DoOverlap(type, parent))
        {
            Context.Report(
                $"{subject} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
        }
    }
}
