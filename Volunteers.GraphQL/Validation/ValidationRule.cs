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
    public override VisitAction Enter(SyntaxNode node) => node switch
    {
        FieldNode field => EnterField(field),
        SelectionSetNode selectionSet => EnterSelectionSet(selectionSet),
        ArgumentNode argument => EnterArgument(argument),
        FragmentSpreadNode spread => EnterFragmentSpread(spread),
        ObjectFieldNode field => EnterObjectField(field),
        DirectiveNode directive => EnterDirective(directive),
        NamedTypeNode type => EnterNamedType(type),
        InlineFragmentNode fragment => EnterInlineFragment(fragment),
        VariableDefinitionNode variable => EnterVariableDefinition(variable),
        ListValueNode list => EnterListValue(list),
        ObjectValueNode value => EnterObjectValue(value),
        NullValueNode value => EnterNullValue(value),
        IntValueNode or FloatValueNode or StringValueNode or BooleanValueNode or EnumValueNode => EnterScalarValue((ValueNode)node),
        OperationDefinitionNode operation => EnterOperation(operation),
        FragmentDefinitionNode fragment => EnterFragment(fragment),
        DocumentNode document => EnterDocument(document),
        _ => VisitAction.Continue,
    };

    /// <inheritdoc/>
    public override void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case DocumentNode document:
                LeaveDocument(document);
                break;
            case OperationDefinitionNode operation:
                LeaveOperation(operation);
                break;
            case FieldNode field:
                LeaveField(field);
                break;
            case DirectiveNode directive:
                LeaveDirective(directive);
                break;
            case ObjectValueNode objectValue:
                LeaveObjectValue(objectValue);
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
