using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>What the binders of one schema share.</summary>
internal sealed class BindingContext
{
    private readonly ILookup<Type, Type> _bindings;
    private readonly Dictionary<string, Type> _declared = new(StringComparer.Ordinal);

    public BindingContext(
        IReadOnlyList<Type> types,
        INodeIdSerializer nodeIds,
        ResolverServiceRegistry resolverServices,
        IServiceProviderIsService? services,
        IRowSource? rowSource = null,
        IReadOnlySet<Type>? requestValues = null,
        Action<FieldBuilder>? convention = null)
    {
        RequestValues = requestValues ?? new HashSet<Type>();
        RowSource = rowSource;
        Convention = convention;
        AnnotatedTypes = types;
        NodeIds = nodeIds;
        ResolverServices = resolverServices;
        Services = services;
        Types = new TypeRegistry(this);
        Resolvers = new ResolverCompiler(this);
        _bindings = types
            .Select(type => (Class: type, Attribute: type.GetCustomAttribute<ObjectTypeAttribute>(false)))
            .Where(pair => pair.Attribute is not null)
            .ToLookup(pair => pair.Attribute!.RuntimeType, pair => pair.Class);
        foreach (var binding in _bindings)
        {
            _declared.TryAdd(OutputName(binding.Key), binding.Key);
        }

        foreach (var type in types.Where(type => AbstractTypeBinder.Name(type) is not null))
        {
            _declared.TryAdd(AbstractTypeBinder.Name(type)!, type);
        }
    }

    /// <summary>Every type of the registered assemblies.</summary>
    public IReadOnlyList<Type> AnnotatedTypes { get; }

    public INodeIdSerializer NodeIds { get; }

    public ResolverServiceRegistry ResolverServices { get; }

    public IServiceProviderIsService? Services { get; }

    /// <summary>Types of values of a request that expressions of rows may depend on.</summary>
    public IReadOnlySet<Type> RequestValues { get; }

    /// <summary>Where rows come from; null when there are none.</summary>
    public IRowSource? RowSource { get; }

    /// <summary>Applied last to each field that is made from a method; null for none.</summary>
    public Action<FieldBuilder>? Convention { get; }

    public TypeRegistry Types { get; }

    public ResolverCompiler Resolvers { get; }

    public XmlDocumentation Documentation { get; } = new();

    /// <summary>How input records are made.</summary>
    public ConcurrentDictionary<Type, InputModel> InputModels { get; } = new();

    /// <summary>Runtime types that a class with <see cref="ObjectTypeAttribute{T}"/> describes.</summary>
    public IEnumerable<Type> BoundTypes => _bindings.Select(binding => binding.Key);

    /// <summary>The classes that describe a runtime type; more than one when slices add fields to it.</summary>
    public IEnumerable<Type> ClassesOf(Type runtimeType) => _bindings[runtimeType];

    public bool IsBound(Type runtimeType) => _bindings.Contains(runtimeType);

    /// <summary>Whether the runtime type has a global id.</summary>
    public bool IsNode(Type runtimeType) => ClassesOf(runtimeType).Any(type => type.GetCustomAttribute<NodeAttribute>(false) is not null);

    /// <summary>The name of the object type of a runtime type.</summary>
    public string OutputName(Type runtimeType) =>
        ClassesOf(runtimeType).Select(type => type.GetCustomAttribute<GraphQLNameAttribute>(false)?.Name).FirstOrDefault(name => name is not null)
            ?? runtimeType.GetCustomAttribute<GraphQLNameAttribute>(false)?.Name
            ?? runtimeType.Name.Split('`')[0];

    /// <summary>A declared type by its name in the schema, although nothing has referred to it yet.</summary>
    public GraphQLNamedType? FindDeclared(string name)
    {
        if (name == NodeConvention.TypeName)
        {
            return NodeConvention.Interface(this);
        }

        return _declared.TryGetValue(name, out var type) ? Types.GetOutputType(type) : null;
    }

    /// <summary>Whether a parameter of the type is a service rather than an argument.</summary>
    public bool IsService(Type type)
    {
        if (ResolverServices.Contains(type))
        {
            return true;
        }

        return BuiltInScalars.ForRuntimeType(type) is null && !type.IsEnum && RelatedTypes.ElementOf(type) is null && Services?.IsService(type) == true;
    }
}
