using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// Refuses input objects that no finite value could satisfy (specification, section 3.10, "Circular References"): those that need a value of
/// themselves in a non-null field, or, where exactly one member is given, in each of their members.
/// </summary>
internal static class InputCycleValidator
{
    public static void Validate(GraphQLSchema schema, List<string> errors)
    {
        var endless = FindEndless(schema);
        var done = new HashSet<GraphQLInputObjectType>();
        foreach (var type in schema.Types.OfType<GraphQLInputObjectType>().Where(endless.Contains))
        {
            Visit(type, [], endless, done, errors);
        }
    }

    /// <summary>What is left when all types are taken away of which a value can be written with those that were taken away before.</summary>
    private static HashSet<GraphQLInputObjectType> FindEndless(GraphQLSchema schema)
    {
        var endless = schema.Types.OfType<GraphQLInputObjectType>().ToHashSet();
        while (endless.RemoveWhere(type => HasFiniteValue(type, endless)) > 0)
        {
        }

        return endless;
    }

    private static bool HasFiniteValue(GraphQLInputObjectType type, HashSet<GraphQLInputObjectType> endless) =>
        type.IsOneOf
            ? type.Fields.Count == 0 || type.Fields.Any(field => Next(type, field, endless) is null)
            : type.Fields.All(field => Next(type, field, endless) is null);

    /// <summary>The endless type of which the field needs a value; null when it needs none, because it may be null or an empty list.</summary>
    private static GraphQLInputObjectType? Next(GraphQLInputObjectType type, GraphQLInputField field, HashSet<GraphQLInputObjectType> endless) =>
        (type.IsOneOf || field.Type.IsNonNull) && field.Type.NullableType is GraphQLInputObjectType next && endless.Contains(next) ? next : null;

    private static void Visit(
        GraphQLInputObjectType type,
        List<(GraphQLInputObjectType Type, GraphQLInputField Field)> path,
        HashSet<GraphQLInputObjectType> endless,
        HashSet<GraphQLInputObjectType> done,
        List<string> errors)
    {
        if (!done.Add(type))
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (Next(type, field, endless) is not { } next)
            {
                continue;
            }

            path.Add((type, field));
            var cycle = path.FindIndex(step => step.Type == next);
            if (cycle >= 0)
            {
                errors.Add(Describe(next, path[cycle..]));
            }
            else
            {
                Visit(next, path, endless, done, errors);
            }

            path.RemoveAt(path.Count - 1);
            if (type.IsOneOf)
            {
                // Mending one member is enough: the others need not be told of.
                break;
            }
        }
    }

    private static string Describe(GraphQLInputObjectType type, List<(GraphQLInputObjectType Type, GraphQLInputField Field)> cycle) =>
        cycle.Exists(step => step.Type.IsOneOf)
            ? $"Input Object {type.Name} cannot be provided a finite value because it references itself through fields: "
                + $"{string.Join(", ", cycle.Select(step => $"{step.Type.Name}.{step.Field.Name}"))}. Make one of them nullable, or add another member to the OneOf type."
            : $"Cannot reference Input Object \"{type.Name}\" within itself through a series of non-null fields: "
                + $"\"{string.Join(".", cycle.Select(step => step.Field.Name))}\". Make one of them nullable.";
}

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
