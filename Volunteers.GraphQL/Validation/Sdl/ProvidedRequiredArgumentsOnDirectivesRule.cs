using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>A directive is given what it must be given. See section 5.4.3 "Required Arguments".</summary>
public sealed class ProvidedRequiredArgumentsOnDirectivesRule(SdlContext context) : SdlRule(context)
{
    public override void Leave(SyntaxNode node)
    {
        if (node is DirectiveNode directive && Context.Directives.TryGetValue(directive.Name.Value, out var definition))
        {
            foreach (var (name, type, isRequired) in definition.Arguments)
            {
                if (isRequired && !directive.Arguments.Any(given => given.Name.Value == name))
                {
                    Context.Report(
                        $"Directive \"@{directive.Name.Value}\" argument \"{name}\" of type \"{type}\" is required, but it was not provided.", node);
                }
            }
        }
    }
}
