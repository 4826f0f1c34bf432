using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>Arguments without a default that must not be null are given. See section 5.4.3 "Required Arguments".</summary>
public sealed class ProvidedRequiredArgumentsRule(ValidationContext context) : ValidationRule(context)
{
    protected override void LeaveField(FieldNode node)
    {
        if (Context.TypeInfo.Field is { } field)
        {
            Check(node, node.Arguments, field.Arguments, $"Field \"{field.Name}\"");
        }
    }

    protected override void LeaveDirective(DirectiveNode node)
    {
        if (Context.TypeInfo.Directive is { } directive)
        {
            Check(node, node.Arguments, directive.Arguments, $"Directive \"@{directive.Name}\"");
        }
    }

    private void Check(
        SyntaxNode node, IReadOnlyList<ArgumentNode> given, NamedList<GraphQLArgument> arguments, string owner)
    {
        foreach (var argument in arguments)
        {
            if (argument.IsRequired && !given.Any(g => g.Name.Value == argument.Name))
            {
                Context.Report(
                    $"{owner} argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.",
                    node);
            }
        }
    }
}
