using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Every fragment is used by an operation. See section 5.5.1.4 "Fragments Must Be Used".</summary>
public sealed class NoUnusedFragmentsRule(ValidationContext context) : ValidationRule(context)
{
    private readonly List<OperationDefinitionNode> _operations = [];
    private readonly List<FragmentDefinitionNode> _fragments = [];

    protected override VisitAction EnterOperation(OperationDefinitionNode node)
    {
        _operations.Add(node);
        return VisitAction.Skip;
    }

    protected override VisitAction EnterFragment(FragmentDefinitionNode node)
    {
        _fragments.Add(node);
        return VisitAction.Skip;
    }

    protected override void LeaveDocument(DocumentNode node)
    {
        var used = _operations.SelectMany(Context.ReferencedFragments).Select(fragment => fragment.Name.Value).ToHashSet();
        foreach (var fragment in _fragments)
        {
            if (!used.Contains(fragment.Name.Value))
            {
                Context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        }
    }
}
