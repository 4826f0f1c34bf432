using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>An input object literal, a default or an argument of a directive, has each field once. See section 5.6.3 "Input Object Field Uniqueness".</summary>
public sealed class SdlUniqueInputFieldNamesRule(SdlContext context) : SdlRule(context)
{
    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is ObjectValueNode value)
        {
            var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
            foreach (var field in value.Fields)
            {
                if (!known.TryAdd(field.Name.Value, field.Name))
                {
                    Context.Report($"There can be only one input field named \"{field.Name.Value}\".", known[field.Name.Value], field.Name);
                }
            }
        }

        return VisitAction.Continue;
    }
}
