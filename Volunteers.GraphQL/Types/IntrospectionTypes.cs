using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// The types by which a schema describes itself, and the meta-fields that lead to them (specification, section 4
/// "Introspection"). They are ordinary types and the same for every schema.
/// </summary>
public static class IntrospectionTypes
{
    /// <summary><c>__TypeKind</c> (specification, section 4.2.2).</summary>
    public static GraphQLEnumType TypeKind { get; } = new(
        "__TypeKind",
        [
            new("SCALAR") { Description = "A scalar." },
            new("OBJECT") { Description = "An object; `fields` and `interfaces` are valid." },
            new("INTERFACE") { Description = "An interface; `fields`, `interfaces` and `possibleTypes` are valid." },
            new("UNION") { Description = "A union; `possibleTypes` is valid." },
            new("ENUM") { Description = "An enum; `enumValues` is valid." },
            new("INPUT_OBJECT") { Description = "An input object; `inputFields` is valid." },
            new("LIST") { Description = "A list; `ofType` is valid." },
            new("NON_NULL") { Description = "A type without null; `ofType` is valid." },
        ])
    {
        Description = "What a `__Type` is, and so which of its fields are not null.",
    };

    /// <summary><c>__DirectiveLocation</c> (specification, section 4.2.6).</summary>
    public static GraphQLEnumType DirectiveLocation { get; } = new(
        "__DirectiveLocation",
        Enum.GetValues<DirectiveLocation>().Select(location => new GraphQLEnumValue(location.ToName(), location)))
    {
        Description = "A place that a directive may stand at.",
    };

    /// <summary><c>__InputValue</c> (specification, section 4.2.4).</summary>
    public static GraphQLObjectType InputValue { get; } = new("__InputValue", InputValueFields)
    {
        Description = "An argument of a field or directive, or a field of an input object. The default value is a literal.",
    };

    /// <summary><c>__EnumValue</c> (specification, section 4.2.5).</summary>
    public static GraphQLObjectType EnumValue { get; } = new(
        "__EnumValue",
        () =>
        [
            Plain<GraphQLEnumValue>("name", Required(BuiltInScalars.String), value => value.Name),
            Plain<GraphQLEnumValue>("description", BuiltInScalars.String, value => value.Description),
            Plain<GraphQLEnumValue>("isDeprecated", Required(BuiltInScalars.Boolean), value => value.DeprecationReason is not null),
            Plain<GraphQLEnumValue>("deprecationReason", BuiltInScalars.String, value => value.DeprecationReason),
        ])
    {
        Description = "One value of an enum.",
    };

    /// <summary><c>__Field</c> (specification, section 4.2.3).</summary>
    public static GraphQLObjectType Field { get; } = new("__Field", FieldFields)
    {
        Description = "A field of an object or interface.",
    };

    /// <summary><c>__Directive</c> (specification, section 4.2.6).</summary>
    public static GraphQLObjectType Directive { get; } = new(
        "__Directive",
        () =>
        [
            Plain<GraphQLDirective>("name", Required(BuiltInScalars.String), directive => directive.Name),
            Plain<GraphQLDirective>("description", BuiltInScalars.String, directive => directive.Description),
            Plain<GraphQLDirective>("isRepeatable", Required(BuiltInScalars.Boolean), directive => directive.IsRepeatable),
            Plain<GraphQLDirective>("locations", Required(RequiredList(DirectiveLocation)), directive => directive.Locations),
            Listed<GraphQLDirective, GraphQLArgument>(
                "args", Required(RequiredList(InputValue)), directive => directive.Arguments, argument => argument.DeprecationReason),
        ])
    {
        Description = "A directive that documents or the schema may carry.",
    };

    /// <summary><c>__Type</c> (specification, section 4.2.2).</summary>
    public static GraphQLObjectType Type { get; } = new("__Type", TypeFields)
    {
        Description = "A type of the schema, possibly wrapped. Which fields are not null depends on `kind`.",
    };

    /// <summary><c>__Schema</c> (specification, section 4.2.1).</summary>
    public static GraphQLObjectType Schema { get; } = new(
        "__Schema",
        () =>
        [
            Plain<GraphQLSchema>("description", BuiltInScalars.String, schema => schema.Description),
            Plain<GraphQLSchema>("types", Required(RequiredList(Type)), schema => schema.Types),
            Plain<GraphQLSchema>("queryType", Required(Type), schema => schema.QueryType),
            Plain<GraphQLSchema>("mutationType", Type, schema => schema.MutationType),
            Plain<GraphQLSchema>("subscriptionType", Type, schema => schema.SubscriptionType),
            Plain<GraphQLSchema>("directives", Required(RequiredList(Directive)), schema => schema.Directives),
        ])
    {
        Description = "Everything that the server can be asked.",
    };

    /// <summary><c>__schema</c>, a field of the query root.</summary>
    public static GraphQLField SchemaField { get; } = new("__schema", Required(Schema))
    {
        Description = "Everything that this server can be asked.",
        Resolver = context =>
        {
            context.Result = context.Schema;
            return default;
        },
    };

    /// <summary><c>__type</c>, a field of the query root.</summary>
    public static GraphQLField TypeField { get; } = new("__type", Type)
    {
        Description = "One type of this server's schema.",
        Arguments = new NamedList<GraphQLArgument>([new GraphQLArgument("name", Required(BuiltInScalars.String))]),
        Resolver = context =>
        {
            context.Result = context.Schema.FindType(context.ArgumentValue<string>("name")!);
            return default;
        },
    };

    /// <summary>
    /// <c>__typename</c>, a field of every object, interface and union. The executor answers it by itself, because only the
    /// executor knows which object type a value has.
    /// </summary>
    public static GraphQLField TypeNameField { get; } = new("__typename", Required(BuiltInScalars.String))
    {
        Description = "The name of the object's type.",
    };

    /// <summary>All types of this class.</summary>
    public static IReadOnlyList<GraphQLNamedType> All { get; } =
        [Schema, Type, TypeKind, Field, InputValue, EnumValue, Directive, DirectiveLocation];

    private static GraphQLField[] InputValueFields() =>
    [
        Plain<GraphQLInputValue>("name", Required(BuiltInScalars.String), value => value.Name),
        Plain<GraphQLInputValue>("description", BuiltInScalars.String, value => value.Description),
        Plain<GraphQLInputValue>("type", Required(Type), value => value.Type),
        Plain<GraphQLInputValue>("defaultValue", BuiltInScalars.String, value => value.DefaultValue?.ToString()),
        Plain<GraphQLInputValue>("isDeprecated", Required(BuiltInScalars.Boolean), value => value.DeprecationReason is not null),
        Plain<GraphQLInputValue>("deprecationReason", BuiltInScalars.String, value => value.DeprecationReason),
    ];

    private static GraphQLField[] FieldFields() =>
    [
        Plain<GraphQLField>("name", Required(BuiltInScalars.String), field => field.Name),
        Plain<GraphQLField>("description", BuiltInScalars.String, field => field.Description),
        Listed<GraphQLField, GraphQLArgument>(
            "args", Required(RequiredList(InputValue)), field => field.Arguments, argument => argument.DeprecationReason),
        Plain<GraphQLField>("type", Required(Type), field => field.Type),
        Plain<GraphQLField>("isDeprecated", Required(BuiltInScalars.Boolean), field => field.DeprecationReason is not null),
        Plain<GraphQLField>("deprecationReason", BuiltInScalars.String, field => field.DeprecationReason),
    ];

    private static GraphQLField[] TypeFields() =>
    [
        Plain<GraphQLType>("kind", Required(TypeKind), KindOf),
        Plain<GraphQLType>("name", BuiltInScalars.String, type => (type as GraphQLNamedType)?.Name),
        Plain<GraphQLType>("description", BuiltInScalars.String, type => (type as GraphQLNamedType)?.Description),
        Plain<GraphQLType>("specifiedByURL", BuiltInScalars.String, type => (type as GraphQLScalarType)?.SpecifiedByUrl),
        Listed<GraphQLType, GraphQLField>(
            "fields", RequiredList(Field), type => (type as GraphQLFieldsType)?.Fields, field => field.DeprecationReason),
        Plain<GraphQLType>("interfaces", RequiredList(Type), type => (type as GraphQLFieldsType)?.Interfaces),
        new("possibleTypes", RequiredList(Type)) { Resolver = ResolvePossibleTypes },
        Listed<GraphQLType, GraphQLEnumValue>(
            "enumValues", RequiredList(EnumValue), type => (type as GraphQLEnumType)?.Values, value => value.DeprecationReason),
        Listed<GraphQLType, GraphQLInputField>(
            "inputFields", RequiredList(InputValue), type => (type as GraphQLInputObjectType)?.Fields, field => field.DeprecationReason),
        Plain<GraphQLType>("ofType", Type, type => (type as GraphQLList)?.OfType ?? (type as GraphQLNonNull)?.OfType),
        Plain<GraphQLType>("isOneOf", BuiltInScalars.Boolean, type => (type as GraphQLInputObjectType)?.IsOneOf),
    ];

    private static string KindOf(GraphQLType type) => type switch
    {
        GraphQLScalarType => "SCALAR",
        GraphQLObjectType => "OBJECT",
        GraphQLInterfaceType => "INTERFACE",
        GraphQLUnionType => "UNION",
        GraphQLEnumType => "ENUM",
        GraphQLInputObjectType => "INPUT_OBJECT",
        GraphQLList => "LIST",
        _ => "NON_NULL",
    };

    private static ValueTask ResolvePossibleTypes(IResolverContext context)
    {
        context.Result = context.Parent is GraphQLInterfaceType or GraphQLUnionType
            ? context.Schema.GetPossibleTypes((GraphQLNamedType)context.Parent)
            : null;
        return default;
    }

    private static GraphQLNonNull Required(GraphQLType type) => new(type);

    private static GraphQLList RequiredList(GraphQLType type) => new(new GraphQLNonNull(type));

    /// <summary>A field that is read from its parent.</summary>
    private static GraphQLField Plain<TParent>(string name, GraphQLType type, Func<TParent, object?> read) =>
        new(name, type) { Pure = parent => read((TParent)parent!) };

    /// <summary>A list whose deprecated items are answered only when asked for.</summary>
    private static GraphQLField Listed<TParent, TItem>(
        string name, GraphQLType type, Func<TParent, IReadOnlyList<TItem>?> read, Func<TItem, string?> deprecationReason) =>
        new(name, type)
        {
            Arguments = new NamedList<GraphQLArgument>(
            [
                new GraphQLArgument("includeDeprecated", Required(BuiltInScalars.Boolean))
                {
                    DefaultValue = new BooleanValueNode(null, false),
                },
            ]),
            Resolver = context =>
            {
                var items = read((TParent)context.Parent!);
                context.Result = items is null || context.ArgumentValue<bool>("includeDeprecated")
                    ? items
                    : items.Where(item => deprecationReason(item) is null).ToArray();
                return default;
            },
        };
}
