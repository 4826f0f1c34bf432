using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation;

/// <summary>
/// One rule of the specification's section 5: is told about the nodes of a document and reports what is wrong. Returning
/// <see cref="VisitAction.Skip"/> spares this rule, and only this rule, the children of the node and its leaving.
/// </summary>
public abstract class ValidationRule(ValidationContext context) : SyntaxVisitor
{
    /// <summary>What all rules share.</summary>
    protected ValidationContext Context { get; } = context;

    /// <inheritdoc/>
    public override VisitAction Enter(SyntaxNode node) => node.Kind switch
    {
        SyntaxKind.Document => EnterDocument((DocumentNode)node),
        SyntaxKind.OperationDefinition => EnterOperation((OperationDefinitionNode)node),
        SyntaxKind.FragmentDefinition => EnterFragment((FragmentDefinitionNode)node),
        SyntaxKind.VariableDefinition => EnterVariableDefinition((VariableDefinitionNode)node),
        SyntaxKind.SelectionSet => EnterSelectionSet((SelectionSetNode)node),
        SyntaxKind.Field => EnterField((FieldNode)node),
        SyntaxKind.Argument => EnterArgument((ArgumentNode)node),
        SyntaxKind.FragmentSpread => EnterFragmentSpread((FragmentSpreadNode)node),
        SyntaxKind.InlineFragment => EnterInlineFragment((InlineFragmentNode)node),
        SyntaxKind.Directive => EnterDirective((DirectiveNode)node),
        SyntaxKind.NamedType => EnterNamedType((NamedTypeNode)node),
        SyntaxKind.ListValue => EnterListValue((ListValueNode)node),
        SyntaxKind.ObjectValue => EnterObjectValue((ObjectValueNode)node),
        SyntaxKind.ObjectField => EnterObjectField((ObjectFieldNode)node),
        SyntaxKind.NullValue => EnterNullValue((NullValueNode)node),
        SyntaxKind.IntValue or SyntaxKind.FloatValue or SyntaxKind.StringValue or SyntaxKind.BooleanValue
            or SyntaxKind.EnumValue => EnterScalarValue((ValueNode)node),
        _ => VisitAction.Continue,
    };

    /// <inheritdoc/>
    public override void Leave(SyntaxNode node)
    {
        switch (node.Kind)
        {
            case SyntaxKind.Document:
                LeaveDocument((DocumentNode)node);
                break;
            case SyntaxKind.OperationDefinition:
                LeaveOperation((OperationDefinitionNode)node);
                break;
            case SyntaxKind.Field:
                LeaveField((FieldNode)node);
                break;
            case SyntaxKind.Directive:
                LeaveDirective((DirectiveNode)node);
                break;
            case SyntaxKind.ObjectValue:
                LeaveObjectValue((ObjectValueNode)node);
                break;
        }
    }

    protected virtual VisitAction EnterDocument(DocumentNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterOperation(OperationDefinitionNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterFragment(FragmentDefinitionNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterVariableDefinition(VariableDefinitionNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterSelectionSet(SelectionSetNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterField(FieldNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterArgument(ArgumentNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterFragmentSpread(FragmentSpreadNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterInlineFragment(InlineFragmentNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterDirective(DirectiveNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterNamedType(NamedTypeNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterListValue(ListValueNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterObjectValue(ObjectValueNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterObjectField(ObjectFieldNode node) => VisitAction.Continue;

    protected virtual VisitAction EnterNullValue(NullValueNode node) => VisitAction.Continue;

    /// <summary>A literal number, string, boolean or enum value.</summary>
    protected virtual VisitAction EnterScalarValue(ValueNode node) => VisitAction.Continue;

    protected virtual void LeaveDocument(DocumentNode node)
    {
    }

    protected virtual void LeaveOperation(OperationDefinitionNode node)
    {
    }

    protected virtual void LeaveField(FieldNode node)
    {
    }

    protected virtual void LeaveDirective(DirectiveNode node)
    {
    }

    protected virtual void LeaveObjectValue(ObjectValueNode node)
    {
    }
}
