using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation;

/// <summary>Follows a walk over a document and knows the types at the current node. Everything is null where the document is wrong.</summary>
public sealed class TypeInfo
{
    private readonly GraphQLSchema _schema;
    private readonly Stack<GraphQLType?> _types = new();
    private readonly Stack<GraphQLCompositeType?> _parentTypes = new();
    private readonly Stack<GraphQLField?> _fields = new();
    private readonly List<GraphQLType?> _inputTypes = [];
    private readonly Stack<bool> _hasDefaultValues = new();

    /// <param name="schema">Where types are looked up.</param>
    public TypeInfo(GraphQLSchema schema) => _schema = schema;

    /// <summary>The output type of the current field, fragment or operation.</summary>
    public GraphQLType? Type => Top(_types);

    /// <summary>The type whose fields are being selected.</summary>
    public GraphQLCompositeType? ParentType => Top(_parentTypes);

    /// <summary>The current field.</summary>
    public GraphQLField? Field => Top(_fields);

    /// <summary>The current directive.</summary>
    public GraphQLDirective? Directive { get; private set; }

    /// <summary>The current argument.</summary>
    public GraphQLArgument? Argument { get; private set; }

    /// <summary>The type that the current value must have.</summary>
    public GraphQLType? InputType => _inputTypes.Count > 0 ? _inputTypes[^1] : null;

    /// <summary>The type that the value around the current one must have.</summary>
    public GraphQLType? ParentInputType => _inputTypes.Count > 1 ? _inputTypes[^2] : null;

    /// <summary>Whether the place of the current value has a default value.</summary>
    public bool HasDefaultValue => Top(_hasDefaultValues);

    /// <summary>To be called before the children of a node are visited.</summary>
    public void Enter(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Push(Type?.NamedType as GraphQLCompositeType);
                break;
            case FieldNode field:
                var definition = ParentType is { } parent ? _schema.FindField(parent, field.Name.Value) : null;
                _fields.Push(definition);
                _types.Push(definition?.Type);
                break;
            case DirectiveNode directive:
                Directive = _schema.Directives.Find(directive.Name.Value);
                break;
            case OperationDefinitionNode operation:
                _types.Push(_schema.GetRootType(operation.Operation));
                break;
            case InlineFragmentNode fragment:
                PushCondition(fragment.TypeCondition);
                break;
            case FragmentDefinitionNode fragment:
                PushCondition(fragment.TypeCondition);
                break;
            case VariableDefinitionNode variable:
                PushInput(_schema.FindType(variable.Type), hasDefaultValue: false);
                break;
            case ArgumentNode argument:
                var arguments = Directive?.Arguments ?? Field?.Arguments;
                Argument = arguments?.Find(argument.Name.Value);
                PushInput(Argument?.Type, Argument?.DefaultValue is not null);
                break;
            case ListValueNode:
                var type = InputType?.NullableType;
                PushInput(type is GraphQLList list ? list.OfType : type, hasDefaultValue: false);
                break;
            case ObjectFieldNode field:
                var inputField = (InputType?.NamedType as GraphQLInputObjectType)?.Fields.Find(field.Name.Value);
                PushInput(inputField?.Type, inputField?.DefaultValue is not null);
                break;
        }
    }

    /// <summary>To be called after the children of a node were visited, or passed over.</summary>
    public void Leave(SyntaxNode node)
    {
        switch (node)
        {
            case SelectionSetNode:
                _parentTypes.Pop();
                break;
            case FieldNode:
                _fields.Pop();
                _types.Pop();
                break;
            case DirectiveNode:
                Directive = null;
                break;
            case OperationDefinitionNode or InlineFragmentNode or FragmentDefinitionNode:
                _types.Pop();
                break;
            case ArgumentNode:
                Argument = null;
                PopInput();
                break;
            case VariableDefinitionNode or ListValueNode or ObjectFieldNode:
                PopInput();
                break;
        }
    }

    private static T? Top<T>(Stack<T> stack) => stack.TryPeek(out var top) ? top : default;

    private void PushCondition(NamedTypeNode? condition)
    {
        var type = condition is null ? Type?.NamedType : _schema.FindType(condition);
        _types.Push(type is { IsOutputType: true } ? type : null);
    }

    private void PushInput(GraphQLType? type, bool hasDefaultValue)
    {
        _inputTypes.Add(type is { IsInputType: true } ? type : null);
        _hasDefaultValues.Push(hasDefaultValue);
    }

    private void PopInput()
    {
        _inputTypes.RemoveAt(_inputTypes.Count - 1);
        _hasDefaultValues.Pop();
    }
}
