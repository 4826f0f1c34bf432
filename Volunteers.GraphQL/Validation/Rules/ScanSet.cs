using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>The fields of one selection set, inline fragments expanded, and the sets of the fragments that it spreads.</summary>
/// <param name="id">Different for every set of a document.</param>
internal sealed class ScanSet(int id)
{
    private readonly List<SelectedField> _fields = [];
    private readonly List<ScanSet> _fragments = [];

    public int Id { get; } = id;

    public IReadOnlyList<SelectedField> Fields => _fields;

    public IReadOnlyList<ScanSet> Fragments => _fragments;

    public void Collect(
        ValidationContext context, GraphQLCompositeType? parentType, SelectionSetNode selectionSet, Func<FragmentDefinitionNode, ScanSet> setOf)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    _fields.Add(new SelectedField(
                        parentType, field, parentType is null ? null : context.Schema.FindField(parentType, field.Name.Value)));
                    break;
                case FragmentSpreadNode spread when context.FindFragment(spread.Name.Value) is { } fragment:
                    _fragments.Add(setOf(fragment));
                    break;
                case InlineFragmentNode { TypeCondition: { } condition } inline:
                    Collect(context, context.Schema.FindType(condition) as GraphQLCompositeType, inline.SelectionSet, setOf);
                    break;
                case InlineFragmentNode inline:
                    Collect(context, parentType, inline.SelectionSet, setOf);
                    break;
            }
        }
    }
}
