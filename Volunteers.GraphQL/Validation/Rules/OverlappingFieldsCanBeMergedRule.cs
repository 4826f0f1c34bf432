using System.Text;
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

/// <summary>Two fields that cannot answer under one name.</summary>
/// <param name="ResponseName">The name.</param>
/// <param name="Reason">Why, as the rest of a sentence.</param>
/// <param name="Left">The one field, and those below it that make the conflict.</param>
/// <param name="Right">The other field, and those below it that make the conflict.</param>
internal sealed record FieldConflict(
    string ResponseName, string Reason, IReadOnlyList<FieldNode> Left, IReadOnlyList<FieldNode> Right)
{
    private const int MaxReasonLength = 1_000;
    private const int MaxFields = 20;

    /// <summary>The conflict of two fields whose selections conflict; told at bounded length, however much conflicts.</summary>
    public static FieldConflict Below(List<FieldConflict> conflicts, string responseName, FieldNode left, FieldNode right)
    {
        var reason = new StringBuilder();
        foreach (var conflict in conflicts)
        {
            reason.Append(reason.Length == 0 ? "" : " and ")
                .Append($"subfields \"{ErrorText.Cut(conflict.ResponseName)}\" conflict because {conflict.Reason}");
            if (reason.Length > MaxReasonLength)
            {
                reason.Length = MaxReasonLength;
                reason.Append("...");
                break;
            }
        }

        return new FieldConflict(
            responseName, reason.ToString(), Collect(left, conflicts, c => c.Left), Collect(right, conflicts, c => c.Right));
    }

    /// <summary>The enclosing field first; of the others rather the deeper ones.</summary>
    private static List<FieldNode> Collect(
        FieldNode field, List<FieldConflict> conflicts, Func<FieldConflict, IReadOnlyList<FieldNode>> side)
    {
        var fields = new List<FieldNode> { field };
        foreach (var conflict in conflicts)
        {
            fields.AddRange(side(conflict).TakeLast(MaxFields - fields.Count));
            if (fields.Count == MaxFields)
            {
                break;
            }
        }

        return fields;
    }
}
