using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Fragments are on objects, interfaces or unions. See section 5.5.1.3 "Fragments on Object, Interface or Union Types".</summary>
public sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterInlineFragment(InlineFragmentNode node)
    {
        if (node.TypeCondition is { } condition && IsNotComposite(condition))
        {
            Context.Report($"Fragment cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }

        return VisitAction.Continue;
    }

    protected override VisitAction EnterFragment(FragmentDefinitionNode node)
    {
        var condition = node.TypeCondition;
        if (IsNotComposite(condition))
        {
            Context.Report(
                $"Fragment \"{node.Name.Value}\" cannot condition on non composite type \"{condition.Name.Value}\".", condition);
        }

        return VisitAction.Continue;
    }

    private bool IsNotComposite(NamedTypeNode condition) =>
        Context.Schema.FindType(condition) is { } type and not GraphQLCompositeType;
}
