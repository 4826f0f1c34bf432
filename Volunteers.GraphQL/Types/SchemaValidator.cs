
namespace Volunteers.GraphQL.Types;

/// <summary>Checks a schema against the type system's rules (specification, "Type Validation" of each kind in section 3).</summary>
public static class SchemaValidator
{
    /// <summary>Every error, worded so that it names what to change; empty when the schema is valid.</summary>
    public static IReadOnlyList<string> Validate(GraphQLSchema schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        var errors = new List<string>();
        ValidateRoots(schema, errors);
        var defaultsEnd = InputDefaultCycleValidator.Validate(schema, errors);
        foreach (var directive in schema.Directives)
        {
            ValidateName(directive.Name, $"@{directive.Name}", errors);
            if (directive.Locations.Count == 0)
            {
                errors.Add($"Directive @{directive.Name} must include 1 or more locations. Say after \"on\" where it may stand.");
            }

            ValidateArguments(directive.Arguments, $"@{directive.Name}", defaultsEnd, errors);
        }

        foreach (var duplicate in schema.Types.Duplicates)
        {
            errors.Add(
                $"Schema must contain uniquely named types but contains multiple types named \"{duplicate.Name}\". "
                + "Give one of them another name with [GraphQLName].");
        }

        foreach (var type in schema.Types)
        {
            if (!type.Name.StartsWith("__", StringComparison.Ordinal) || !IntrospectionTypes.All.Contains(type))
            {
                ValidateType(schema, type, defaultsEnd, errors);
            }
        }

        InputCycleValidator.Validate(schema, errors);
        return errors;
    }

    private static void ValidateRoots(GraphQLSchema schema, List<string> errors)
    {
        if (schema.QueryType is null)
        {
            errors.Add("Query root type must be provided. Mark a static class with [QueryType] and register its assembly with AddTypes.");
        }

        GraphQLObjectType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        foreach (var shared in roots.OfType<GraphQLObjectType>().GroupBy(root => root).Where(group => group.Count() > 1))
        {
            errors.Add($"All root types must be different, \"{shared.Key.Name}\" type is used as more than one root type. Give each operation a type of its own.");
        }
    }

    private static void ValidateType(GraphQLSchema schema, GraphQLNamedType type, bool defaultsEnd, List<string> errors)
    {
        ValidateName(type.Name, type.Name, errors);
        switch (type)
        {
            case GraphQLFieldsType fields:
                ValidateFields(fields, defaultsEnd, errors);
                InterfaceValidator.Validate(schema, fields, errors);
                break;
            case GraphQLUnionType union:
                if (union.Types.Count == 0)
                {
                    errors.Add(
                        $"Union type {union.Name} must define one or more member types. Let the runtime type of a bound object type implement "
                        + $"its marker interface.");
                }

                foreach (var repeated in union.Types.GroupBy(member => member).Where(group => group.Count() > 1))
                {
                    errors.Add($"Union type {union.Name} can only include type {repeated.Key.Name} once. Remove it where it is repeated.");
                }

                break;
            case GraphQLEnumType names:
                if (names.Values.Count == 0)
                {
                    errors.Add($"Enum type {names.Name} must define one or more values. Add a value, or drop [GraphQLIgnore] from one.");
                }

                foreach (var value in names.Values)
                {
                    ValidateName(value.Name, $"{names.Name}.{value.Name}", errors);
                    if (value.Name is "true" or "false" or "null")
                    {
                        errors.Add($"Enum type {names.Name} cannot include value: {value.Name}. Rename it with [GraphQLName].");
                    }
                }

                ReportDuplicates(names.Values.Duplicates, names.Name, errors);
                break;
            case GraphQLInputObjectType input:
                ValidateInput(input, defaultsEnd, errors);
                break;
        }
    }

    private static void ValidateFields(GraphQLFieldsType type, bool defaultsEnd, List<string> errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Add($"Type {type.Name} must define one or more fields. List properties in Fields, or add public static methods.");
        }

        ReportDuplicates(type.Fields.Duplicates, type.Name, errors);
        foreach (var field in type.Fields)
        {
            var owner = $"{type.Name}.{field.Name}";
            ValidateName(field.Name, owner, errors);
            if (!field.Type.IsOutputType)
            {
                errors.Add(
                    $"The type of {owner} must be Output Type but got: {field.Type}. Answer an object type, not the input \"{field.Type.NamedType}\".");
            }

            ValidateArguments(field.Arguments, owner, defaultsEnd, errors);
        }
    }

    private static void ValidateArguments(NamedList<GraphQLArgument> arguments, string owner, bool defaultsEnd, List<string> errors)
    {
        foreach (var duplicate in arguments.Duplicates)
        {
            errors.Add($"Argument {owner}({duplicate.Name}:) can only be defined once. Rename one of them with [GraphQLName].");
        }

        foreach (var argument in arguments)
        {
            ValidateInputValue(argument, $"{owner}({argument.Name}:)", "Required argument", defaultsEnd, errors);
        }
    }

    private static void ValidateInput(GraphQLInputObjectType type, bool defaultsEnd, List<string> errors)
    {
        if (type.Fields.Count == 0)
        {
            errors.Add($"Input Object type {type.Name} must define one or more fields. Give the record a parameter or a public property.");
        }

        ReportDuplicates(type.Fields.Duplicates, type.Name, errors);
        foreach (var field in type.Fields)
        {
            var owner = $"{type.Name}.{field.Name}";
            ValidateInputValue(field, owner, "Required input field", defaultsEnd, errors);
            if (type.IsOneOf && field.Type.IsNonNull)
            {
                errors.Add($"OneOf input field {owner} must be nullable. Make the property nullable.");
            }

            if (type.IsOneOf && field.DefaultValue is not null)
            {
                errors.Add($"OneOf input field {owner} cannot have a default value. Remove the default.");
            }
        }
    }

    private static void ValidateInputValue(GraphQLInputValue value, string owner, string required, bool defaultsEnd, List<string> errors)
    {
        ValidateName(value.Name, owner, errors);
        if (!value.Type.IsInputType)
        {
            errors.Add(
                $"The type of {owner} must be Input Type but got: {value.Type}. Take a scalar, an enum or an input record, or mark a service with [Service].");
            return;
        }

        if (value.IsRequired && value.DeprecationReason is not null)
        {
            errors.Add($"{required} {owner} cannot be deprecated. Make it nullable or give it a default.");
        }

        // A default that holds itself was told of, and working out any other might come upon it.
        if (defaultsEnd && value.DefaultValue is { } literal && !InputCoercion.TryLiteral(literal, value.Type, VariableValues.Empty, out _))
        {
            errors.Add($"{owner} has invalid default value: {literal}. Write a value of type {value.Type}.");
        }
    }

    private static void ReportDuplicates(IReadOnlyList<INamed> duplicates, string owner, List<string> errors)
    {
        foreach (var duplicate in duplicates)
        {
            errors.Add($"\"{owner}.{duplicate.Name}\" can only be defined once. Rename one of them with [GraphQLName] or leave it out with [GraphQLIgnore].");
        }
    }

    private static void ValidateName(string name, string owner, List<string> errors)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            errors.Add($"Name \"{name}\" must not begin with \"__\", which is reserved by GraphQL introspection. Rename it with [GraphQLName].");
        }
        else if (!IsName(name))
        {
            errors.Add($"\"{name}\" ({owner}) is not a name: letters, digits and underscores only, and no digit first. Rename it with [GraphQLName].");
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
