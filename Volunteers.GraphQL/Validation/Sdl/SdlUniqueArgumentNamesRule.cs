using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>A directive is given each argument once. See section 5.4.2 "Argument Uniqueness".</summary>
public sealed class SdlUniqueArgumentNamesRule(SdlContext context) : SdlRule(context)
{
    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is DirectiveNode directive)
        {
            foreach (var same in directive.Arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal))
            {
                SyntaxNode[] names = [.. same.Select(argument => argument.Name)];
                if (names.Length > 1)
                {
                    Context.Report($"There can be only one argument named \"{same.Key}\".", names);
                }
            }
        }

        return VisitAction.Continue;
    }
}
