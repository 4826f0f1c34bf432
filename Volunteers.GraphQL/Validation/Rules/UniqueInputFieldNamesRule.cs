using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>An input object literal gives each field once. See section 5.6.3 "Input Object Field Uniqueness".</summary>
public sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    private readonly Stack<Dictionary<string, NameNode>> _known = new();

    protected override VisitAction EnterObjectValue(ObjectValueNode node)
    {
        _known.Push(new Dictionary<string, NameNode>(StringComparer.Ordinal));
        return VisitAction.Continue;
    }

    protected override VisitAction EnterObjectField(ObjectFieldNode node)
    {
        var known = _known.Peek();
        var name = node.Name.Value;
        if (!known.TryAdd(name, node.Name))
        {
            Context.Report($"There can be only one input field named \"{name}\".", known[name], node.Name);
        }

        return VisitAction.Continue;
    }

    protected override void LeaveObjectValue(ObjectValueNode node) => _known.Pop();
}
