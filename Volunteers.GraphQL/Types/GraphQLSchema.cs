using System.Collections.Concurrent;
using System.Collections.Frozen;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Types;

/// <summary>Everything that a server can be asked (specification, section 3.3). Immutable; made by <see cref="SchemaBuilder"/>.</summary>
public sealed class GraphQLSchema
{
    private readonly FrozenDictionary<string, GraphQLNamedType> _types;
    private readonly Dictionary<GraphQLNamedType, IReadOnlyList<GraphQLObjectType>> _possibleTypes = [];
    private readonly Dictionary<GraphQLNamedType, HashSet<GraphQLNamedType>> _subTypes = [];
    private readonly ConcurrentDictionary<(GraphQLNamedType, Type), GraphQLObjectType?> _byRuntimeType = new();

    internal GraphQLSchema(SchemaBuilder builder)
    {
        Description = builder.Description;
        QueryType = builder.QueryType;
        MutationType = builder.MutationType;
        SubscriptionType = builder.SubscriptionType;
        Directives = new NamedList<GraphQLDirective>(
            [.. SpecifiedDirectives.All.Where(specified => builder.Directives.All(own => own.Name != specified.Name)), .. builder.Directives]);

        var collector = new TypeCollector();
        foreach (var type in builder.Types)
        {
            collector.Add(type);
        }

        collector.Add(QueryType);
        collector.Add(MutationType);
        collector.Add(SubscriptionType);
        foreach (var argument in Directives.SelectMany(directive => directive.Arguments))
        {
            collector.Add(argument.Type);
        }

        foreach (var type in IntrospectionTypes.All)
        {
            collector.Add(type);
        }

        collector.Add(BuiltInScalars.String);
        collector.Add(BuiltInScalars.Boolean);

        Types = new NamedList<GraphQLNamedType>(collector.Types.OrderBy(type => type.Name, StringComparer.Ordinal));
        _types = Types.DistinctBy(type => type.Name).ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        CollectSubTypes();
    }

    /// <summary>What the schema is for; null when nobody said.</summary>
    public string? Description { get; }

    /// <summary>The root of queries; null only in a schema that is not valid.</summary>
    public GraphQLObjectType? QueryType { get; }

    /// <summary>The root of mutations, if there are any.</summary>
    public GraphQLObjectType? MutationType { get; }

    /// <summary>The root of subscriptions, if there are any.</summary>
    public GraphQLObjectType? SubscriptionType { get; }

    /// <summary>Every type that can be reached, introspection types included, by name.</summary>
    public NamedList<GraphQLNamedType> Types { get; }

    /// <summary>The specified directives, then the schema's own.</summary>
    public NamedList<GraphQLDirective> Directives { get; }

    /// <summary>The type named <paramref name="name"/>, or null.</summary>
    public GraphQLNamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type that a document refers to, or null when it names a type that does not exist.</summary>
    public GraphQLType? FindType(TypeNode reference)
    {
        switch (reference)
        {
            case NamedTypeNode named:
                return FindType(named.Name.Value);
            case ListTypeNode list:
                return FindType(list.Type) is { } item ? new GraphQLList(item) : null;
            case NonNullTypeNode nonNull:
                return FindType(nonNull.Type) is { } nullable ? new GraphQLNonNull(nullable) : null;
            default:
                return null;
        }
    }

    /// <summary>The root type of an operation, or null when the schema has none.</summary>
    public GraphQLObjectType? GetRootType(OperationType operation) => operation switch
    {
        OperationType.Query => QueryType,
        OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>The field of a composite type, meta-fields included, or null.</summary>
    public GraphQLField? FindField(GraphQLCompositeType parent, string name)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ArgumentNullException.ThrowIfNull(name);
        if (!name.StartsWith("__", StringComparison.Ordinal))
        {
            return parent.FindField(name);
        }

        return name switch
        {
            "__typename" => IntrospectionTypes.TypeNameField,
            "__schema" when parent == QueryType => IntrospectionTypes.SchemaField,
            "__type" when parent == QueryType => IntrospectionTypes.TypeField,
            _ => parent.FindField(name),
        };
    }

    /// <summary>The object types that a value of the type may have: one of an object type, several of an abstract one.</summary>
    public IReadOnlyList<GraphQLObjectType> GetPossibleTypes(GraphQLNamedType type) =>
        type is GraphQLObjectType objectType ? [objectType] : _possibleTypes.GetValueOrDefault(type) ?? [];

    /// <summary>Whether <paramref name="candidate"/> is a member of the union or implements the interface.</summary>
    public bool IsSubType(GraphQLNamedType abstractType, GraphQLNamedType candidate) =>
        _subTypes.TryGetValue(abstractType, out var members) && members.Contains(candidate);

    /// <summary>The object type that a .NET type is bound to.</summary>
    internal GraphQLObjectType ObjectTypeOf(Type runtimeType) => Types.OfType<GraphQLObjectType>().First(type => type.RuntimeType == runtimeType);

    /// <summary>The object type of a value that a field of an abstract type answered; null when it has none.</summary>
    internal GraphQLObjectType? ResolveType(GraphQLNamedType abstractType, object value)
    {
        if (value is IReadOnlyDictionary<string, object?> map)
        {
            return map.TryGetValue("__typename", out var name) && name is string text ? FindType(text) as GraphQLObjectType : null;
        }

        return _byRuntimeType.GetOrAdd((abstractType, value.GetType()), static (key, types) => FindByRuntimeType(types, key.Item2), GetPossibleTypes(abstractType));
    }

    private static GraphQLObjectType? FindByRuntimeType(IReadOnlyList<GraphQLObjectType> types, Type runtimeType)
    {
        for (var type = runtimeType; type is not null && type != typeof(object); type = type.BaseType)
        {
            if (types.FirstOrDefault(candidate => candidate.RuntimeType == type) is { } found)
            {
                return found;
            }
        }

        return types.FirstOrDefault(candidate => candidate.RuntimeType is { } declared && declared != typeof(object) && declared.IsAssignableFrom(runtimeType));
    }

    private void CollectSubTypes()
    {
        var objects = new Dictionary<GraphQLInterfaceType, List<GraphQLObjectType>>();
        foreach (var type in Types.OfType<GraphQLFieldsType>())
        {
            foreach (var implemented in type.Interfaces)
            {
                AddSubType(implemented, type);
                if (type is GraphQLObjectType objectType)
                {
                    Append(objects, implemented, objectType);
                }
            }
        }

        foreach (var union in Types.OfType<GraphQLUnionType>())
        {
            _possibleTypes[union] = union.Types;
            foreach (var member in union.Types)
            {
                AddSubType(union, member);
            }
        }

        foreach (var (type, members) in objects)
        {
            _possibleTypes[type] = members;
        }
    }

    private void AddSubType(GraphQLNamedType abstractType, GraphQLNamedType member)
    {
        if (!_subTypes.TryGetValue(abstractType, out var members))
        {
            _subTypes[abstractType] = members = [];
        }

        members.Add(member);
    }

    private static void Append<TKey, TItem>(Dictionary<TKey, List<TItem>> lists, TKey key, TItem item)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists[key] = list = [];
        }

        list.Add(item);
    }
}

/// <summary>Finds every type that can be reached from a few.</summary>
internal sealed class TypeCollector
{
    private readonly HashSet<GraphQLNamedType> _seen = [];
    private readonly Queue<GraphQLNamedType> _queue = [];
    private readonly List<GraphQLNamedType> _types = [];

    public IReadOnlyList<GraphQLNamedType> Types => _types;

    public void Add(GraphQLType? type)
    {
        Enqueue(type);
        while (_queue.TryDequeue(out var next))
        {
            _types.Add(next);
            Visit(next);
        }
    }

    private void Enqueue(GraphQLType? type)
    {
        if (type is not null && _seen.Add(type.NamedType))
        {
            _queue.Enqueue(type.NamedType);
        }
    }

    private void Visit(GraphQLNamedType type)
    {
        type.Complete();
        switch (type)
        {
            case GraphQLFieldsType fields:
                foreach (var implemented in fields.Interfaces)
                {
                    Enqueue(implemented);
                }

                foreach (var field in fields.Fields)
                {
                    foreach (var argument in field.Arguments)
                    {
                        Enqueue(argument.Type);
                    }

                    Enqueue(field.Type);
                }

                break;
            case GraphQLUnionType union:
                foreach (var member in union.Types)
                {
                    Enqueue(member);
                }

                break;
            case GraphQLInputObjectType input:
                foreach (var field in input.Fields)
                {
                    Enqueue(field.Type);
                }

                break;
        }
    }
}
