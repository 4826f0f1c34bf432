using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>The arguments of a field, or of a directive, have different names. See sections 3.6.1 "Field Arguments" and 3.13 "Directives".</summary>
public sealed class UniqueArgumentDefinitionNamesRule(SdlContext context) : SdlRule(context)
{
    public override VisitAction Enter(SyntaxNode node)
    {
        switch (node)
        {
            case DirectiveDefinitionNode directive:
                Check($"@{directive.Name.Value}", directive.Arguments);
                break;
            case ObjectTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields);
                break;
            case ObjectTypeExtensionNode type:
                Check(type.Name.Value, type.Fields);
                break;
            case InterfaceTypeDefinitionNode type:
                Check(type.Name.Value, type.Fields);
                break;
            case InterfaceTypeExtensionNode type:
                Check(type.Name.Value, type.Fields);
                break;
        }

        return VisitAction.Continue;
    }

    private void Check(string type, IReadOnlyList<FieldDefinitionNode> fields)
    {
        foreach (var field in fields)
        {
            Check($"{type}.{field.Name.Value}", field.Arguments);
        }
    }

    private void Check(string owner, IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, StringComparer.Ordinal))
        {
            SyntaxNode[] names = [.. same.Select(argument => argument.Name)];
            if (names.Length > 1)
            {
                Context.Report($"Argument \"{owner}({same.Key}:)\" can only be defined once.", names);
            }
        }
    }
}
