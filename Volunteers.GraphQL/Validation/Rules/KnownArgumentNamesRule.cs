using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>A given argument is defined by its field or directive. See section 5.4.1 "Argument Names".</summary>
public sealed class KnownArgumentNamesRule(ValidationContext context) : ValidationRule(context)
{
    protected override VisitAction EnterArgument(ArgumentNode node)
    {
        var info = Context.TypeInfo;
        if (info.Argument is null && Context.Ancestors[^1] is FieldNode && info is { Field: { } field, ParentType: { } parent })
        {
            Report(node, $"field \"{parent.Name}.{field.Name}\"", field.Arguments);
        }

        return VisitAction.Continue;
    }

    protected override VisitAction EnterDirective(DirectiveNode node)
    {
        if (Context.TypeInfo.Directive is { } directive)
        {
            foreach (var argument in node.Arguments)
            {
                if (!directive.Arguments.Contains(argument.Name.Value))
                {
                    Report(argument, $"directive \"@{directive.Name}\"", directive.Arguments);
                }
            }
        }

        return VisitAction.Skip;
    }

    private void Report(ArgumentNode node, string owner, NamedList<GraphQLArgument> arguments)
    {
        var name = node.Name.Value;
        var suggestion = Suggestions.DidYouMean(Suggestions.Rank(name, arguments.Select(argument => argument.Name)));
        Context.Report($"Unknown argument \"{name}\" on {owner}.{suggestion}", node);
    }
}
