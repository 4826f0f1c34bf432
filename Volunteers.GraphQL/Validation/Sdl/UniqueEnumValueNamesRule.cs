using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>The values of an enum, its extensions included, have different names. See section 3.9 "Enums".</summary>
public sealed class UniqueEnumValueNamesRule(SdlContext context) : SdlRule(context)
{
    private readonly Dictionary<(string Type, string Value), NameNode> _known = [];

    public override VisitAction Enter(SyntaxNode node)
    {
        switch (node)
        {
            case EnumTypeDefinitionNode type:
                Check(type.Name.Value, type.Values);
                break;
            case EnumTypeExtensionNode extension:
                Check(extension.Name.Value, extension.Values);
                break;
        }

        return VisitAction.Continue;
    }

    private void Check(string type, IReadOnlyList<EnumValueDefinitionNode> values)
    {
        foreach (var value in values)
        {
            var key = (type, value.Name.Value);
            if (!_known.TryAdd(key, value.Name))
            {
                Context.Report($"Enum value \"{type}.{value.Name.Value}\" can only be defined once.", _known[key], value.Name);
            }
        }
    }
}
