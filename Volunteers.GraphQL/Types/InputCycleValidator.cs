namespace Volunteers.GraphQL.Types;

/// <summary>Refuses input objects that no finite value could satisfy (specification, section 3.10, "Circular References").</summary>
internal static class InputCycleValidator
{
    public static void Validate(GraphQLSchema schema, List<string> errors)
    {
        var done = new HashSet<GraphQLInputObjectType>();
        foreach (var type in schema.Types.OfType<GraphQLInputObjectType>())
        {
            Visit(type, [], done, errors);
        }
    }

    private static void Visit(
        GraphQLInputObjectType type, List<GraphQLInputField> path, HashSet<GraphQLInputObjectType> done, List<string> errors)
    {
        if (!done.Add(type))
        {
            return;
        }

        foreach (var field in type.Fields)
        {
            if (field.Type is not GraphQLNonNull { OfType: GraphQLInputObjectType next })
            {
                continue;
            }

            path.Add(field);
            var cycle = path.FindIndex(step => next.Fields.Contains(step.Name) && next.Fields[step.Name] == step);
            if (cycle >= 0)
            {
                errors.Add(
                    $"Cannot reference Input Object \"{next.Name}\" within itself through a series of non-null fields: "
                    + $"\"{string.Join(".", path.Skip(cycle).Select(step => step.Name))}\". Make one of them nullable.");
            }
            else
            {
                Visit(next, path, done, errors);
            }

            path.RemoveAt(path.Count - 1);
        }
    }
}
