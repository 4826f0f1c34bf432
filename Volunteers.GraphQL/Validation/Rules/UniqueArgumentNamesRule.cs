using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A field or directive is given each argument once. See section 5.4.2 "Argument Uniqueness".</summary>
public sealed class UniqueArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterField(FieldNode node)
    {
        Check(node.Arguments);
        return VisitAction.Continue;
    }

    protected override VisitAction EnterDirective(DirectiveNode node)
    {
        Check(node.Arguments);
        return VisitAction.Continue;
    }

    private void Check(IReadOnlyList<ArgumentNode> arguments)
    {
        if (arguments.Count < 2)
        {
            return;
        }

        foreach (var group in arguments.GroupBy(argument => argument.Name.Value))
        {
            if (group.Skip(1).Any())
            {
                Context.Report(
                    $"There can be only one argument named \"{group.Key}\".", [.. group.Select(argument => argument.Name)]);
            }
        }
    }
}
