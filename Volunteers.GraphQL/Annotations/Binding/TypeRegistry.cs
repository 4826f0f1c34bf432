using System.Reflection;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>The types of a schema that is made from annotated classes, by name and by .NET type.</summary>
internal sealed class TypeRegistry : ITypeRegistry
{
    private readonly Dictionary<string, GraphQLNamedType> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, GraphQLNamedType> _outputs = [];
    private readonly Dictionary<Type, GraphQLNamedType> _inputs = [];
    private readonly BindingContext _context;

    public TypeRegistry(BindingContext context) => _context = context;

    public GraphQLNamedType GetOutputType(Type runtimeType)
    {
        if (!_outputs.TryGetValue(runtimeType, out var type))
        {
            type = CreateOutput(runtimeType);
            _outputs[runtimeType] = type;
        }

        return type;
    }

    public GraphQLNamedType GetInputType(Type runtimeType)
    {
        if (!_inputs.TryGetValue(runtimeType, out var type))
        {
            type = CreateInput(runtimeType);
            _inputs[runtimeType] = type;
        }

        return type;
    }

    public TType GetOrAdd<TType>(string name, Func<TType> create)
        where TType : GraphQLNamedType
    {
        if (_byName.TryGetValue(name, out var known))
        {
            return known as TType ?? throw new SchemaException(
                $"\"{name}\" is already a {Kind(known)} and cannot become another kind of type. Rename one of them with [GraphQLName].");
        }

        var created = create();
        _byName.TryAdd(name, created);
        return created;
    }

    public GraphQLNamedType? Find(string name) => _byName.GetValueOrDefault(name) ?? BuiltInScalars.All.Find(name);

    /// <summary>The type that a member's type and attributes ask for in an answer.</summary>
    public GraphQLType Output(MemberType member, ICustomAttributeProvider attributes, string owner)
    {
        if (Attribute<GraphQLTypeAttribute>(attributes) is { } reference)
        {
            return Parse(reference.Type, owner);
        }

        var isId = Attribute<IDAttribute>(attributes) is not null;
        return Wrap(member, leaf => isId ? BuiltInScalars.ID : Guarded(() => GetOutputType(leaf), owner));
    }

    /// <summary>The type that a member's type and attributes ask for as an input.</summary>
    public GraphQLType Input(MemberType member, ICustomAttributeProvider attributes, string owner)
    {
        if (Attribute<GraphQLTypeAttribute>(attributes) is { } reference)
        {
            return Parse(reference.Type, owner);
        }

        var isId = Attribute<IDAttribute>(attributes) is not null;
        var type = Wrap(member, leaf => isId ? BuiltInScalars.ID : Guarded(() => GetInputType(leaf), owner));
        return member.IsOptional ? type.NullableType : type;
    }

    /// <summary>A type reference as written in SDL.</summary>
    public GraphQLType Parse(string reference, string owner)
    {
        return Resolve(Parser.ParseType(reference));

        GraphQLType Resolve(TypeNode node) => node switch
        {
            ListTypeNode list => new GraphQLList(Resolve(list.Type)),
            NonNullTypeNode nonNull => new GraphQLNonNull(Resolve(nonNull.Type)),
            NamedTypeNode named => Find(named.Name.Value) ?? _context.FindDeclared(named.Name.Value)
                ?? throw new SchemaException($"{owner} refers to the type \"{named.Name.Value}\", which nothing declares. Bind it, or correct [GraphQLType]."),
            _ => throw new SchemaException($"{owner} refers to \"{reference}\", which is not a type."),
        };
    }

    public static TAttribute? Attribute<TAttribute>(ICustomAttributeProvider provider)
        where TAttribute : Attribute => provider.GetCustomAttributes(typeof(TAttribute), true).OfType<TAttribute>().FirstOrDefault();

    private static GraphQLType Wrap(MemberType member, Func<Type, GraphQLType> leaf)
    {
        var type = member.Item is { } item ? new GraphQLList(Wrap(item, leaf)) : leaf(member.Core);
        return member.IsNullable ? type : new GraphQLNonNull(type);
    }

    private static GraphQLNamedType Guarded(Func<GraphQLNamedType> get, string owner)
    {
        try
        {
            return get();
        }
        catch (SchemaException exception)
        {
            throw new SchemaException($"{owner}: {exception.Message}");
        }
    }

    private static string Kind(GraphQLNamedType type) => type.GetType().Name.Replace("GraphQL", string.Empty, StringComparison.Ordinal);

    private GraphQLNamedType CreateOutput(Type type)
    {
        if (BuiltInScalars.ForRuntimeType(type) is { } scalar)
        {
            return scalar;
        }

        if (type.IsEnum)
        {
            return GetEnum(type);
        }

        if (type.GetCustomAttribute<UnionTypeAttribute>(false) is not null)
        {
            return AbstractTypeBinder.Union(_context, type);
        }

        if (type.IsPrimitive || type == typeof(object) || type.IsInterface || type.IsPointer || type.IsGenericParameter || type is { IsValueType: true, Namespace: "System" }
            || typeof(Delegate).IsAssignableFrom(type) || RelatedTypes.ElementOf(type) is not null)
        {
            throw new SchemaException(
                $"{type} cannot be answered. Use a scalar, an enum, a record, a type bound with [ObjectType<T>], a marker interface with "
                + "[UnionType], or say the type with [GraphQLType].");
        }

        return ObjectTypeBinder.Bind(_context, type);
    }

    private GraphQLNamedType CreateInput(Type type)
    {
        if (BuiltInScalars.ForRuntimeType(type) is { } scalar)
        {
            return scalar;
        }

        if (type.IsEnum)
        {
            return GetEnum(type);
        }

        if (!type.IsClass && !type.IsValueType || type == typeof(object) || type.IsAbstract || type.IsPrimitive || RelatedTypes.ElementOf(type) is not null)
        {
            throw new SchemaException(
                $"{type} cannot be an input. Use a scalar, an enum or an input record; if it is a service, register it or mark the parameter with [Service].");
        }

        return InputTypeBinder.Bind(_context, type);
    }

    private GraphQLEnumType GetEnum(Type type)
    {
        var name = TypeRegistry.Attribute<GraphQLNameAttribute>(type)?.Name ?? type.Name;
        return GetOrAdd(name, () => new GraphQLEnumType(
            name,
            type.GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.GetCustomAttribute<GraphQLIgnoreAttribute>() is null)
                .Select(field => new GraphQLEnumValue(
                    field.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? NameConventions.EnumValue(field.Name), field.GetValue(null))
                {
                    Description = _context.Documentation.Describe(field),
                    DeprecationReason = FieldBinder.DeprecationOf(field),
                }))
        {
            Description = _context.Documentation.Describe(type),
            RuntimeType = type,
            Cost = TypeRegistry.Attribute<CostAttribute>(type)?.Weight,
        });
    }
}
