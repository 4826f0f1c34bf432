using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>
/// Introspection does not go round in circles: its lists of fields, interfaces and members multiply with every level. No
/// section of the specification; graphql-js has the same rule.
/// </summary>
public sealed class MaxIntrospectionDepthRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Fragments that are too deep when they are entered after so many lists, or more.</summary>
    private readonly Dictionary<string, int> _tooDeep = new(StringComparer.Ordinal);

    /// <summary>The most lists after which a fragment was entered below the current root, be it that the visit still goes on.</summary>
    private readonly Dictionary<string, int> _visited = new(StringComparer.Ordinal);

    protected override VisitAction EnterField(FieldNode node)
    {
        if (node.Name.Value is not ("__schema" or "__type"))
        {
            return VisitAction.Continue;
        }

        _visited.Clear();
        if (!IsTooDeep(node, lists: 0))
        {
            return VisitAction.Continue;
        }

        Context.Report(
            new GraphQLError(
                "Maximum introspection depth exceeded",
                node.Location is { } location ? [location] : [],
                Code: ErrorCodes.LimitExceeded));
        return VisitAction.Skip;
    }

    private bool IsTooDeep(SelectionNode node, int lists)
    {
        switch (node)
        {
            case FieldNode field:
                lists += field.Name.Value is "fields" or "interfaces" or "possibleTypes" or "inputFields" ? 1 : 0;
                return lists > Context.Options.MaxIntrospectionDepth || (field.SelectionSet is { } below && IsTooDeep(below, lists));
            case InlineFragmentNode inline:
                return IsTooDeep(inline.SelectionSet, lists);
            case FragmentSpreadNode spread when Context.FindFragment(spread.Name.Value) is { } fragment:
                return IsTooDeep(fragment, lists);
            default:
                return false;
        }
    }

    /// <summary>Enters a fragment at most once for each number of lists, however often it is spread.</summary>
    private bool IsTooDeep(FragmentDefinitionNode fragment, int lists)
    {
        var name = fragment.Name.Value;
        if (_tooDeep.TryGetValue(name, out var least) && least <= lists)
        {
            return true;
        }

        if (_visited.TryGetValue(name, out var most) && most >= lists)
        {
            return false;
        }

        _visited[name] = lists;
        if (!IsTooDeep(fragment.SelectionSet, lists))
        {
            return false;
        }

        _tooDeep[name] = lists;
        return true;
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
