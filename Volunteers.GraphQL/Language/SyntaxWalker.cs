using System.Diagnostics;

namespace Volunteers.GraphQL.Language;

/// <summary>Walks a syntax tree depth first, children in the order in which they are written.</summary>
public static class SyntaxWalker
{
    /// <summary>Visits the node and everything below it.</summary>
    /// <returns>False when the visitor broke the walk off.</returns>
    public static bool Walk(SyntaxNode node, SyntaxVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(visitor);
        switch (visitor.Enter(node))
        {
            case VisitAction.Break:
                return false;
            case VisitAction.Skip:
                return true;
        }

        if (!WalkChildren(node, visitor))
        {
            return false;
        }

        visitor.Leave(node);
        return true;
    }

    private static bool WalkChildren(SyntaxNode node, SyntaxVisitor v) => node switch
    {
        NameNode or IntValueNode or FloatValueNode or StringValueNode or BooleanValueNode or NullValueNode
            or EnumValueNode => true,
        FieldNode n => Each(v, n.Alias, n.Name) && Each(v, n.Arguments) && Each(v, n.Directives) && Each(v, n.SelectionSet),
        SelectionSetNode n => Each(v, n.Selections),
        ArgumentNode n => Each(v, n.Name, n.Value),
        VariableNode n => Each(v, n.Name),
        ListValueNode n => Each(v, n.Values),
        ObjectValueNode n => Each(v, n.Fields),
        ObjectFieldNode n => Each(v, n.Name, n.Value),
        DirectiveNode n => Each(v, n.Name) && Each(v, n.Arguments),
        FragmentSpreadNode n => Each(v, n.Name) && Each(v, n.Directives),
        InlineFragmentNode n => Each(v, n.TypeCondition) && Each(v, n.Directives) && Each(v, n.SelectionSet),
        NamedTypeNode n => Each(v, n.Name),
        ListTypeNode n => Each(v, n.Type),
        NonNullTypeNode n => Each(v, n.Type),
        DocumentNode n => Each(v, n.Definitions),
        OperationDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.VariableDefinitions)
            && Each(v, n.Directives) && Each(v, n.SelectionSet),
        VariableDefinitionNode n => Each(v, n.Description, n.Variable) && Each(v, n.Type, n.DefaultValue)
            && Each(v, n.Directives),
        FragmentDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.TypeCondition) && Each(v, n.Directives)
            && Each(v, n.SelectionSet),
        _ => WalkTypeSystemChildren(node, v),
    };

    private static bool WalkTypeSystemChildren(SyntaxNode node, SyntaxVisitor v) => node switch
    {
        SchemaDefinitionNode n => Each(v, n.Description) && Each(v, n.Directives) && Each(v, n.OperationTypes),
        OperationTypeDefinitionNode n => Each(v, n.Type),
        ScalarTypeDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Directives),
        ObjectTypeDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Interfaces) && Each(v, n.Directives)
            && Each(v, n.Fields),
        FieldDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Arguments) && Each(v, n.Type)
            && Each(v, n.Directives),
        InputValueDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Type, n.DefaultValue)
            && Each(v, n.Directives),
        InterfaceTypeDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Interfaces) && Each(v, n.Directives)
            && Each(v, n.Fields),
        UnionTypeDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Directives) && Each(v, n.Types),
        EnumTypeDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Directives) && Each(v, n.Values),
        EnumValueDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Directives),
        InputObjectTypeDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Directives) && Each(v, n.Fields),
        DirectiveDefinitionNode n => Each(v, n.Description, n.Name) && Each(v, n.Arguments) && Each(v, n.Locations),
        _ => throw new UnreachableException($"Unknown syntax node {node.GetType().Name}."),
    };

    private static bool Each(SyntaxVisitor visitor, SyntaxNode? node) => node is null || Walk(node, visitor);

    private static bool Each(SyntaxVisitor visitor, SyntaxNode? first, SyntaxNode? second) =>
        Each(visitor, first) && Each(visitor, second);

    private static bool Each<T>(SyntaxVisitor visitor, IReadOnlyList<T> nodes)
        where T : SyntaxNode
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!Walk(nodes[i], visitor))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>How a walk goes on after a node was entered.</summary>
public enum VisitAction : byte
{
    /// <summary>With the children of the node.</summary>
    Continue,

    /// <summary>After the node: neither its children nor its leaving are visited.</summary>
    Skip,

    /// <summary>Not at all.</summary>
    Break,
}

/// <summary>Is told when a <see cref="SyntaxWalker"/> enters and leaves a node.</summary>
public abstract class SyntaxVisitor
{
    /// <summary>Called before the children of the node are visited.</summary>
    public virtual VisitAction Enter(SyntaxNode node) => VisitAction.Continue;

    /// <summary>Called after the children of the node were visited.</summary>
    public virtual void Leave(SyntaxNode node)
    {
    }
}
