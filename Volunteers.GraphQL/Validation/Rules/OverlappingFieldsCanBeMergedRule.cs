using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>
/// Fields that answer under one name are the same field with the same arguments, or can never both apply; their types have
/// the same shape in either case. See section 5.3.2 "Field Selection Merging".
/// </summary>
public sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly FieldConflictFinder _finder = new(context);

    protected override VisitAction EnterDocument(DocumentNode node) =>
        new FieldMergeScan(Context).MayConflict() ? VisitAction.Continue : VisitAction.Skip;

    protected override VisitAction EnterSelectionSet(SelectionSetNode node)
    {
        // The fields of an inline fragment are compared with those around it, and one field alone cannot conflict.
        if (Context.Ancestors[^1] is InlineFragmentNode
            || (node.Selections.Count == 1 && node.Selections[0] is not InlineFragmentNode))
        {
            return VisitAction.Continue;
        }

        foreach (var conflict in _finder.Within(Context.TypeInfo.ParentType, node))
        {
            Context.Report(
                ErrorText.Of($"Fields \"{conflict.ResponseName}\" conflict because ") + conflict.Reason + ". Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Left, .. conflict.Right]);
        }

        if (_finder.IsExhausted)
        {
            Context.Abort();
        }

        return VisitAction.Continue;
    }
}
