using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A spread names a fragment of the document. See section 5.5.2.1 "Fragment Spread Target Defined".</summary>
public sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterFragmentSpread(FragmentSpreadNode node)
    {
        if (Context.FindFragment(node.Name.Value) is null)
        {
            Context.Report($"Unknown fragment \"{node.Name.Value}\".", node.Name);
        }

        return VisitAction.Continue;
    }
}
