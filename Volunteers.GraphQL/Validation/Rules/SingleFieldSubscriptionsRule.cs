using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>
/// A subscription selects exactly one field, which is no introspection field and depends on no condition.
/// See section 5.2.4.1 "Single Root Field".
/// </summary>
public sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterOperation(OperationDefinitionNode node)
    {
        if (node.Operation == OperationType.Subscription && Context.Schema.GetRootType(node.Operation) is { } root)
        {
            Check(node, root);
        }

        return VisitAction.Skip;
    }

    private static bool IsConditional(DirectiveNode directive) => directive.Name.Value is "skip" or "include";

    private void Check(OperationDefinitionNode node, GraphQLObjectType root)
    {
        var subject = node.Name is null ? "Anonymous Subscription" : $"Subscription \"{node.Name.Value}\"";
        var collected = new Collected();
        Collect(node.SelectionSet, root, collected);
        if (collected.Conditions.Count > 0)
        {
            Context.Report(
                $"{subject} must not use `@skip` or `@include` directives in the top level selection.",
                [.. collected.Conditions]);
            return;
        }

        if (collected.Fields.Count > 1)
        {
            Context.Report(
                $"{subject} must select only one top level field.",
                [.. collected.Fields.Skip(1).SelectMany(group => group.Value)]);
        }

        foreach (var (_, group) in collected.Fields)
        {
            if (group[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                Context.Report($"{subject} must not select an introspection top level field.", [.. group]);
            }
        }
    }

    private void Collect(SelectionSetNode selectionSet, GraphQLObjectType root, Collected collected)
    {
        foreach (var selection in selectionSet.Selections)
        {
            collected.Conditions.AddRange(selection.Directives.Where(IsConditional));
            switch (selection)
            {
                case FieldNode field:
                    collected.Add(field);
                    break;
                case InlineFragmentNode inline when Applies(inline.TypeCondition, root):
                    Collect(inline.SelectionSet, root, collected);
                    break;
                case FragmentSpreadNode spread when collected.Fragments.Add(spread.Name.Value)
                    && Context.FindFragment(spread.Name.Value) is { } fragment
                    && Applies(fragment.TypeCondition, root):
                    Collect(fragment.SelectionSet, root, collected);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode? condition, GraphQLObjectType root) =>
        condition is null || Context.Schema.FindType(condition) switch
        {
            GraphQLObjectType type => type == root,
            GraphQLCompositeType type => Context.Schema.IsSubType(type, root),
            _ => false,
        };

    private sealed class Collected
    {
        public List<KeyValuePair<string, List<FieldNode>>> Fields { get; } = [];

        public HashSet<string> Fragments { get; } = new(StringComparer.Ordinal);

        public List<DirectiveNode> Conditions { get; } = [];

        public void Add(FieldNode field)
        {
            var group = Fields.Find(known => known.Key == field.ResponseName).Value;
            if (group is null)
            {
                Fields.Add(new(field.ResponseName, [field]));
            }
            else
            {
                group.Add(field);
            }
        }
    }
}
