namespace Volunteers.GraphQL.Language;

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
