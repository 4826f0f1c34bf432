using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>The fields of a type, its extensions included, have different names. See sections 3.6 "Objects" and 3.10 "Input Objects".</summary>
public sealed class UniqueFieldDefinitionNamesRule(SdlContext context) : SdlRule(context)
{
    private readonly Dictionary<(string Type, string Field), NameNode> _known = [];

    public override VisitAction Enter(SyntaxNode node)
    {
        switch (node)
        {
            case ObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case ObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InterfaceTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InterfaceTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InputObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
            case InputObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields.Select(field => field.Name));
                break;
        }

        return VisitAction.Continue;
    }

    private void Check(string type, IEnumerable<NameNode> fields)
    {
        foreach (var field in fields)
        {
            var key = (type, field.Value);
            if (!_known.TryAdd(key, field))
            {
                Context.Report($"Field \"{type}.{field.Value}\" can only be defined once.", _known[key], field);
            }
        }
    }
}
