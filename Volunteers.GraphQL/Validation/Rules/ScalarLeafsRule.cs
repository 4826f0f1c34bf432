using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Scalars and enums have no selection, everything else has one. See section 5.3.3 "Leaf Field Selections".</summary>
public sealed class ScalarLeafsRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterField(FieldNode node)
    {
        if (Context.TypeInfo.Type is not { } type)
        {
            return VisitAction.Continue;
        }

        var name = node.Name.Value;
        if (type.NamedType is GraphQLLeafType)
        {
            if (node.SelectionSet is { } selectionSet)
            {
                Context.Report(
                    $"Field \"{name}\" must not have a selection since type \"{type}\" has no subfields.", selectionSet);
            }
        }
        else if (node.SelectionSet is null)
        {
            Context.Report(
                $"Field \"{name}\" of type \"{type}\" must have a selection of subfields. Did you mean \"{name} {{ ... }}\"?",
                node);
        }

        return VisitAction.Continue;
    }
}
