using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>No fragment contains itself, directly or through others. See section 5.5.2.2 "Fragment Spreads Must Not Form Cycles".</summary>
public sealed class NoFragmentCyclesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];
    private readonly Dictionary<string, int> _positionInPath = new(StringComparer.Ordinal);

    protected override VisitAction EnterOperation(OperationDefinitionNode node) => VisitAction.Skip;

    protected override VisitAction EnterFragment(FragmentDefinitionNode node)
    {
        Detect(node);
        return VisitAction.Skip;
    }

    private void Detect(FragmentDefinitionNode fragment)
    {
        if (!_visited.Add(fragment.Name.Value))
        {
            return;
        }

        var spreads = Context.FragmentSpreads(fragment.SelectionSet);
        if (spreads.Count == 0)
        {
            return;
        }

        _positionInPath[fragment.Name.Value] = _path.Count;
        foreach (var spread in spreads)
        {
            var name = spread.Name.Value;
            _path.Add(spread);
            if (!_positionInPath.TryGetValue(name, out var start))
            {
                if (Context.FindFragment(name) is { } next)
                {
                    Detect(next);
                }
            }
            else
            {
                Report(name, _path[start..]);
            }

            _path.RemoveAt(_path.Count - 1);
        }

        _positionInPath.Remove(fragment.Name.Value);
    }

    private void Report(string name, List<FragmentSpreadNode> cycle)
    {
        var via = string.Join(", ", cycle.SkipLast(1).Select(spread => $"\"{spread.Name.Value}\""));
        Context.Report(
            $"Cannot spread fragment \"{name}\" within itself{(via.Length > 0 ? $" via {via}" : "")}.", [.. cycle]);
    }
}
