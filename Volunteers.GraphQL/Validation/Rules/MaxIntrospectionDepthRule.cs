using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>
/// Introspection does not go round in circles: its lists of fields, interfaces and members multiply with every level. No
/// section of the specification; graphql-js has the same rule.
/// </summary>
public sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    protected override VisitAction EnterField(FieldNode node)
    {
        if (node.Name.Value is "__schema" or "__type" && IsTooDeep(node, lists: 0))
        {
            Context.Report(
                new GraphQLError(
                    "Maximum introspection depth exceeded",
                    node.Location is { } location ? [location] : [],
                    Code: ErrorCodes.LimitExceeded));
            return VisitAction.Skip;
        }

        return VisitAction.Continue;
    }

    private bool IsTooDeep(SelectionNode node, int lists)
    {
        switch (node)
        {
            case FieldNode field:
                lists += field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0;
                return lists > Context.Limits.MaxIntrospectionDepth || (field.SelectionSet is { } below && IsTooDeep(below, lists));
            case InlineFragmentNode inline:
                return IsTooDeep(inline.SelectionSet, lists);
            case FragmentSpreadNode spread when Context.FindFragment(spread.Name.Value) is { } fragment
                && _open.Add(spread.Name.Value):
                var isTooDeep = IsTooDeep(fragment.SelectionSet, lists);
                _open.Remove(spread.Name.Value);
                return isTooDeep;
            default:
                return false;
        }
    }

    private bool IsTooDeep(SelectionSetNode selectionSet, int lists)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (IsTooDeep(selection, lists))
            {
                return true;
            }
        }

        return false;
    }
}
