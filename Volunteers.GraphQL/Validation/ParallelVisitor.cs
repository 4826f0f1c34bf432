using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation;

/// <summary>Leads all rules over a document in one walk, and keeps the types and ancestors of the current node beside it.</summary>
internal sealed class ParallelVisitor(ValidationContext context, IReadOnlyList<ValidationRule> rules) : SyntaxVisitor
{
    /// <summary>For each rule, the node whose children it passes over; null while it takes part.</summary>
    private readonly SyntaxNode?[] _skipped = new SyntaxNode?[rules.Count];

    public override VisitAction Enter(SyntaxNode node)
    {
        if (node is NameNode || IsDescription(node))
        {
            return VisitAction.Skip;
        }

        context.TypeInfo.Enter(node);
        for (var i = 0; i < rules.Count; i++)
        {
            if (_skipped[i] is null && rules[i].Enter(node) == VisitAction.Skip)
            {
                _skipped[i] = node;
            }
        }

        context.Ancestors.Add(node);
        return context.IsAborted ? VisitAction.Break : VisitAction.Continue;
    }

    public override void Leave(SyntaxNode node)
    {
        context.Ancestors.RemoveAt(context.Ancestors.Count - 1);
        for (var i = 0; i < rules.Count; i++)
        {
            if (_skipped[i] is null)
            {
                rules[i].Leave(node);
            }
            else if (ReferenceEquals(_skipped[i], node))
            {
                _skipped[i] = null;
            }
        }

        context.TypeInfo.Leave(node);
    }

    /// <summary>Descriptions are strings too, but no values.</summary>
    private bool IsDescription(SyntaxNode node) =>
        node is StringValueNode && context.Ancestors[^1] switch
        {
            ExecutableDefinitionNode definition => ReferenceEquals(definition.Description, node),
            VariableDefinitionNode variable => ReferenceEquals(variable.Description, node),
            _ => false,
        };
}
