namespace Volunteers.GraphQL.Types;

/// <summary>Whether a type keeps the promises of its interfaces (specification, section 3.6 "IsValidImplementation").</summary>
internal static class InterfaceValidator
{
    public static void Validate(GraphQLSchema schema, GraphQLFieldsType type, List<string> errors)
    {
        var seen = new HashSet<GraphQLInterfaceType>();
        foreach (var implemented in type.Interfaces)
        {
            if (implemented == type)
            {
                errors.Add($"Type {type.Name} cannot implement itself because it would create a circular reference. Remove it from its own interfaces.");
                continue;
            }

            if (!seen.Add(implemented))
            {
                errors.Add($"Type {type.Name} can only implement {implemented.Name} once. Remove it where it is repeated.");
                continue;
            }

            ValidateAncestors(type, implemented, errors);
            foreach (var expected in implemented.Fields)
            {
                ValidateField(schema, type, implemented, expected, errors);
            }
        }
    }

    private static void ValidateAncestors(GraphQLFieldsType type, GraphQLInterfaceType implemented, List<string> errors)
    {
        foreach (var transitive in implemented.Interfaces.Where(transitive => !type.Interfaces.Contains(transitive)))
        {
            errors.Add(
                transitive == type
                    ? $"Type {type.Name} cannot implement {implemented.Name} because it would create a circular reference. Let only one of them implement the other."
                    : $"Type {type.Name} must implement {transitive.Name} because it is implemented by {implemented.Name}. Add it to the type's interfaces.");
        }
    }

    private static void ValidateField(
        GraphQLSchema schema, GraphQLFieldsType type, GraphQLInterfaceType implemented, GraphQLField expected, List<string> errors)
    {
        var path = $"{implemented.Name}.{expected.Name}";
        if (type.FindField(expected.Name) is not { } field)
        {
            errors.Add(
                $"Interface field {path} expected but {type.Name} does not provide it. List the property in Fields, or add a method for it.");
            return;
        }

        if (!schema.IsSubTypeOf(field.Type, expected.Type))
        {
            errors.Add($"Interface field {path} expects type {expected.Type} but {type.Name}.{field.Name} is type {field.Type}. Answer {expected.Type}, or a type that is one.");
        }

        if (field.DeprecationReason is not null && expected.DeprecationReason is null)
        {
            errors.Add(
                $"Interface field {path} is not deprecated, so implementation field {type.Name}.{field.Name} must not be deprecated. "
                + "Deprecate both, or neither.");
        }

        foreach (var argument in expected.Arguments)
        {
            if (field.Arguments.Find(argument.Name) is not { } own)
            {
                errors.Add($"Interface field argument {path}({argument.Name}:) expected but {type.Name}.{field.Name} does not provide it. Add the argument.");
            }
            else if (!TypeComparators.AreEqual(own.Type, argument.Type))
            {
                errors.Add(
                    $"Interface field argument {path}({argument.Name}:) expects type {argument.Type} but "
                    + $"{type.Name}.{field.Name}({argument.Name}:) is type {own.Type}. Give both one type.");
            }
        }

        foreach (var extra in field.Arguments.Where(own => own.IsRequired && !expected.Arguments.Contains(own.Name)))
        {
            errors.Add(
                $"Argument \"{type.Name}.{field.Name}({extra.Name}:)\" must not be required type \"{extra.Type}\" if not provided by the "
                + $"Interface field \"{path}\". Make it nullable, give it a default, or add it to the interface.");
        }
    }
}
