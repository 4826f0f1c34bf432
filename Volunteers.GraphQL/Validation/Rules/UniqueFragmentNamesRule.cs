using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>No two fragments share a name. See section 5.5.1.1 "Fragment Name Uniqueness".</summary>
public sealed class UniqueFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Dictionary<string, NameNode> _known = new(StringComparer.Ordinal);

    protected override VisitAction EnterOperation(OperationDefinitionNode node) => VisitAction.Skip;

    protected override VisitAction EnterFragment(FragmentDefinitionNode node)
    {
        var name = node.Name.Value;
        if (!_known.TryAdd(name, node.Name))
        {
            Context.Report($"There can be only one fragment named \"{name}\".", _known[name], node.Name);
        }

        return VisitAction.Skip;
    }
}
