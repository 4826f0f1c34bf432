using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// Refuses input fields whose default value, once the defaults of the fields below it are filled in, holds itself and so never ends
/// (specification, section 3.10 "Type Validation", InputObjectDefaultValueHasCycle). A value that is written, such as <c>{ a: null }</c>,
/// takes the place of a default and ends the circle.
/// </summary>
internal sealed class InputDefaultCycleValidator
{
    private readonly HashSet<GraphQLInputField> _visited = [];
    private readonly List<(GraphQLInputField Field, string Owner)> _path = [];
    private readonly List<string> _errors;

    private InputDefaultCycleValidator(List<string> errors) => _errors = errors;

    /// <returns>Whether there is none. Defaults must not be expanded otherwise: that would never end.</returns>
    public static bool Validate(GraphQLSchema schema, List<string> errors)
    {
        var before = errors.Count;
        var validator = new InputDefaultCycleValidator(errors);
        foreach (var type in schema.Types.OfType<GraphQLInputObjectType>())
        {
            // The empty object is the value to which every default is added.
            validator.VisitObject(type, []);
        }

        return errors.Count == before;
    }

    private void VisitValue(GraphQLInputObjectType type, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Values)
                {
                    VisitValue(type, item);
                }

                break;
            case ObjectValueNode given:
                VisitObject(type, given.Fields);
                break;
        }
    }

    private void VisitObject(GraphQLInputObjectType type, IReadOnlyList<ObjectFieldNode> given)
    {
        foreach (var field in type.Fields)
        {
            if (field.Type.NamedType is not GraphQLInputObjectType next)
            {
                continue;
            }

            if (given.LastOrDefault(candidate => candidate.Name.Value == field.Name) is { } written)
            {
                VisitValue(next, written.Value);
            }
            else if (field.DefaultValue is { } literal)
            {
                VisitDefault(field, $"{type.Name}.{field.Name}", next, literal);
            }
        }
    }

    private void VisitDefault(GraphQLInputField field, string owner, GraphQLInputObjectType type, ValueNode literal)
    {
        var start = _path.FindIndex(step => step.Field == field);
        if (start >= 0)
        {
            var others = string.Join(", ", _path.Skip(start + 1).Select(step => step.Owner));
            _errors.Add(
                $"Invalid circular reference. The default value of Input Object field {owner} references itself"
                + $"{(others.Length > 0 ? $" via the default values of: {others}" : string.Empty)}. Write null for one of them in the default, or take it away.");
        }
        else if (_visited.Add(field))
        {
            _path.Add((field, owner));
            VisitValue(type, literal);
            _path.RemoveAt(_path.Count - 1);
        }
    }
}
