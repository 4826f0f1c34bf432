using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>
/// A literal fits the type of its place. See sections 5.6.1 "Values of Correct Type", 5.6.2 "Input Object Field Names" and
/// 5.6.4 "Input Object Required Fields".
/// </summary>
public sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterListValue(ListValueNode node)
    {
        // On entering the list, the current type is already that of its items.
        if (Context.TypeInfo.ParentInputType?.NullableType is GraphQLList)
        {
            return VisitAction.Continue;
        }

        CheckLeaf(node);
        return VisitAction.Skip;
    }

    protected override VisitAction EnterObjectValue(ObjectValueNode node)
    {
        if (Context.TypeInfo.InputType?.NamedType is not GraphQLInputObjectType type)
        {
            CheckLeaf(node);
            return VisitAction.Skip;
        }

        var given = new Dictionary<string, ObjectFieldNode>(StringComparer.Ordinal);
        foreach (var field in node.Fields)
        {
            given[field.Name.Value] = field;
        }

        foreach (var field in type.Fields)
        {
            if (field.IsRequired && !given.ContainsKey(field.Name))
            {
                Context.Report(
                    $"Field \"{type.Name}.{field.Name}\" of required type \"{field.Type}\" was not provided.", node);
            }
        }

        if (type.IsOneOf)
        {
            CheckOneOf(node, type, given);
        }

        return VisitAction.Continue;
    }

    protected override VisitAction EnterObjectField(ObjectFieldNode node)
    {
        if (Context.TypeInfo.InputType is null && Context.TypeInfo.ParentInputType?.NamedType is GraphQLInputObjectType type)
        {
            var name = node.Name.Value;
            var suggestion = Suggestions.DidYouMean(Suggestions.Rank(name, type.Fields.Select(field => field.Name)));
            Context.Report($"Field \"{name}\" is not defined by type \"{type.Name}\".{suggestion}", node);
        }

        return VisitAction.Continue;
    }

    protected override VisitAction EnterNullValue(NullValueNode node)
    {
        if (Context.TypeInfo.InputType is GraphQLNonNull type)
        {
            Context.Report($"Expected value of type \"{type}\", found {node}.", node);
        }

        return VisitAction.Continue;
    }

    protected override VisitAction EnterScalarValue(ValueNode node)
    {
        CheckLeaf(node);
        return VisitAction.Continue;
    }

    private void CheckLeaf(ValueNode node)
    {
        if (Context.TypeInfo.InputType is not { } expected)
        {
            return;
        }

        if (expected.NamedType is not GraphQLLeafType leaf)
        {
            Context.Report($"Expected value of type \"{expected}\", found {Inspector.Inspect(node)}.", node);
            return;
        }

        try
        {
            leaf.ParseLiteral(node);
        }
        catch (GraphQLException exception)
        {
            Context.Report(exception.Message, node);
        }
    }

    private void CheckOneOf(
        ObjectValueNode node, GraphQLInputObjectType type, Dictionary<string, ObjectFieldNode> given)
    {
        if (given.Count != 1)
        {
            Context.Report($"OneOf Input Object \"{type.Name}\" must specify exactly one key.", node);
            return;
        }

        var (name, field) = given.First();
        if (field.Value is NullValueNode)
        {
            Context.Report($"Field \"{type.Name}.{name}\" must be non-null.", node);
        }
    }
}
