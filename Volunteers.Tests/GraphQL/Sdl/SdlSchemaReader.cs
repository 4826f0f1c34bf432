using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Sdl;

/// <summary>Schemas for tests, written down as type system definitions (specification, section 3). The product's own schema comes from its classes.</summary>
public static class SdlSchema
{
    /// <summary>A schema from its definition; fields are read from dictionaries or properties by their names.</summary>
    /// <param name="sdl">Type system definitions and extensions.</param>
    /// <param name="configure">Called with each field before it is built, to give it a resolver; the string is <c>Type.field</c>.</param>
    /// <exception cref="SchemaException">The schema is not valid.</exception>
    public static GraphQLSchema Of(string sdl, Action<string, FieldBuilder>? configure = null) =>
        new SdlSchemaReader(Parser.Parse(sdl), configure).Read().Build();
}

/// <summary>Makes a schema from type system definitions and extensions.</summary>
internal sealed class SdlSchemaReader : ITypeRegistry
{
    private readonly Action<string, FieldBuilder>? _configure;
    private readonly Dictionary<string, GraphQLNamedType> _types = new(StringComparer.Ordinal);
    private readonly ILookup<string, TypeDefinitionNode> _extensions;
    private readonly DocumentNode _document;

    public SdlSchemaReader(DocumentNode document, Action<string, FieldBuilder>? configure)
    {
        _document = document;
        _configure = configure;
        _extensions = document.Definitions.OfType<TypeDefinitionNode>().Where(definition => definition.IsExtension).ToLookup(extension => extension.Name.Value);
    }

    public SchemaBuilder Read()
    {
        var builder = new SchemaBuilder();
        foreach (var definition in _document.Definitions.OfType<TypeDefinitionNode>().Where(definition => !definition.IsExtension))
        {
            _types.Add(definition.Name.Value, Type(definition));
        }

        foreach (var type in _types.Values)
        {
            builder.Types.Add(type);
        }

        foreach (var directive in _document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            builder.Directives.Add(Directive(directive));
        }

        // The server's own directives need no definition, but a schema that uses them shows what they mean.
        foreach (var directive in (IEnumerable<GraphQLDirective>)[CostDirectives.Cost, CostDirectives.ListSize])
        {
            if (Uses(directive.Name) && builder.Directives.All(own => own.Name != directive.Name))
            {
                builder.Directives.Add(directive);
            }
        }

        var schema = _document.Definitions.OfType<SchemaDefinitionNode>().FirstOrDefault(definition => !definition.IsExtension);
        builder.Description = schema?.Description?.Value;
        var roots = _document.Definitions.OfType<SchemaDefinitionNode>().Where(definition => definition.IsExtension).SelectMany(extension => extension.OperationTypes)
            .Concat(schema?.OperationTypes ?? []).ToDictionary(root => root.Operation, root => root.Type.Name.Value);
        if (schema is null)
        {
            roots.TryAdd(OperationType.Query, "Query");
            roots.TryAdd(OperationType.Mutation, "Mutation");
            roots.TryAdd(OperationType.Subscription, "Subscription");
        }

        builder.QueryType = Root(roots, OperationType.Query);
        builder.MutationType = Root(roots, OperationType.Mutation);
        builder.SubscriptionType = Root(roots, OperationType.Subscription);
        return builder;
    }

    public GraphQLNamedType GetOutputType(Type runtimeType) => BuiltInScalars.ForRuntimeType(runtimeType)
        ?? throw new SchemaException($"{runtimeType.Name} has no type in a schema that is made from its definition; refer to types by name.");

    public GraphQLNamedType GetInputType(Type runtimeType) => GetOutputType(runtimeType);

    public TType GetOrAdd<TType>(string name, Func<TType> create)
        where TType : GraphQLNamedType
    {
        if (!_types.TryGetValue(name, out var type))
        {
            _types[name] = type = create();
        }

        return (TType)type;
    }

    private GraphQLNamedType? Find(string name) => _types.GetValueOrDefault(name) ?? BuiltInScalars.All.Find(name);

    private bool Uses(string directive)
    {
        var finder = new DirectiveFinder(directive);
        SyntaxWalker.Walk(_document, finder);
        return finder.IsFound;
    }

    private GraphQLObjectType? Root(Dictionary<OperationType, string> roots, OperationType operation) =>
        roots.TryGetValue(operation, out var name) ? Find(name) as GraphQLObjectType : null;

    private GraphQLNamedType Type(TypeDefinitionNode node)
    {
        var name = node.Name.Value;
        var description = node.Description?.Value;
        var cost = SdlCosts.Weight(node.Directives);
        switch (node)
        {
            case ScalarTypeDefinitionNode when BuiltInScalars.All.Find(name) is { } known:
                return known;
            case ScalarTypeDefinitionNode:
                var directives = node.Directives.Concat(_extensions[name].SelectMany(extension => extension.Directives));
                return new AnyScalarType(name) { Description = description, Cost = cost, SpecifiedByUrl = Argument(directives, "specifiedBy", "url") };
            case ObjectTypeDefinitionNode type:
                return new GraphQLObjectType(
                    name,
                    () => Fields(name, type.Fields.Concat(Extensions<ObjectTypeDefinitionNode>(name).SelectMany(extension => extension.Fields))),
                    () => Interfaces(type.Interfaces.Concat(Extensions<ObjectTypeDefinitionNode>(name).SelectMany(extension => extension.Interfaces))))
                { Description = description, Cost = cost };
            case InterfaceTypeDefinitionNode type:
                return new GraphQLInterfaceType(
                    name,
                    () => Fields(name, type.Fields.Concat(Extensions<InterfaceTypeDefinitionNode>(name).SelectMany(extension => extension.Fields))),
                    () => Interfaces(type.Interfaces.Concat(Extensions<InterfaceTypeDefinitionNode>(name).SelectMany(extension => extension.Interfaces))))
                { Description = description };
            case UnionTypeDefinitionNode type:
                return new GraphQLUnionType(
                    name,
                    () => type.Types.Concat(Extensions<UnionTypeDefinitionNode>(name).SelectMany(extension => extension.Types))
                        .Select(member => (GraphQLObjectType)Named(member.Name.Value)))
                { Description = description };
            case EnumTypeDefinitionNode type:
                return new GraphQLEnumType(
                    name,
                    type.Values.Concat(Extensions<EnumTypeDefinitionNode>(name).SelectMany(extension => extension.Values)).Select(value =>
                        new GraphQLEnumValue(value.Name.Value)
                        {
                            Description = value.Description?.Value,
                            DeprecationReason = Deprecation(value.Directives),
                        }))
                { Description = description, Cost = cost };
            case InputObjectTypeDefinitionNode type:
                return new GraphQLInputObjectType(
                    name,
                    () => type.Fields.Concat(Extensions<InputObjectTypeDefinitionNode>(name).SelectMany(extension => extension.Fields))
                        .Select(InputField))
                {
                    Description = description,
                    IsOneOf = type.Directives.Concat(_extensions[name].SelectMany(extension => extension.Directives))
                        .Any(directive => directive.Name.Value == "oneOf"),
                };
            default:
                throw new SchemaException($"{node.GetType().Name} cannot define a type.");
        }
    }

    private IEnumerable<TNode> Extensions<TNode>(string name)
        where TNode : TypeDefinitionNode => _extensions[name].OfType<TNode>();

    private IEnumerable<GraphQLInterfaceType> Interfaces(IEnumerable<NamedTypeNode> nodes) =>
        nodes.Select(node => Named(node.Name.Value) as GraphQLInterfaceType
            ?? throw new SchemaException($"\"{node.Name.Value}\" is implemented but is not an interface."));

    private IEnumerable<GraphQLField> Fields(string typeName, IEnumerable<FieldDefinitionNode> nodes) => nodes.Select(node =>
    {
        var field = new FieldBuilder(node.Name.Value, Reference(node.Type), this)
        {
            DeclaringTypeName = typeName,
            Description = node.Description?.Value,
            DeprecationReason = Deprecation(node.Directives),
            Pure = DefaultResolver.For(node.Name.Value),
        };
        foreach (var argument in node.Arguments)
        {
            field.Arguments.Add(Argument(argument));
        }

        SdlCosts.Apply(field, node.Directives);
        _configure?.Invoke($"{typeName}.{node.Name.Value}", field);
        return field.Build();
    });

    private GraphQLArgument Argument(InputValueDefinitionNode node) => new(node.Name.Value, Reference(node.Type))
    {
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        DeprecationReason = Deprecation(node.Directives),
        Cost = SdlCosts.Weight(node.Directives),
        CostFactor = SdlCosts.Factor(node.Directives) ?? 1,
    };

    private GraphQLInputField InputField(InputValueDefinitionNode node) => new(node.Name.Value, Reference(node.Type))
    {
        Description = node.Description?.Value,
        DefaultValue = node.DefaultValue,
        DeprecationReason = Deprecation(node.Directives),
        Cost = SdlCosts.Weight(node.Directives),
        CostFactor = SdlCosts.Factor(node.Directives) ?? 1,
    };

    private GraphQLDirective Directive(DirectiveDefinitionNode node) => new(
        node.Name.Value,
        node.Locations.Select(location => DirectiveLocations.TryParse(location.Value, out var known)
            ? known
            : throw new SchemaException($"\"{location.Value}\" is not a place that the directive @{node.Name.Value} can stand at.")),
        node.Arguments.Select(Argument))
    {
        Description = node.Description?.Value,
        IsRepeatable = node.IsRepeatable,
    };

    private GraphQLType Reference(TypeNode node) => node switch
    {
        NamedTypeNode named => Named(named.Name.Value),
        ListTypeNode list => new GraphQLList(Reference(list.Type)),
        NonNullTypeNode nonNull => new GraphQLNonNull(Reference(nonNull.Type)),
        _ => throw new SchemaException($"{node.GetType().Name} is not a type."),
    };

    private GraphQLNamedType Named(string name) => Find(name)
        ?? throw new SchemaException($"Unknown type: \"{name}\". Define it, or correct the name.");

    private static string? Deprecation(IReadOnlyList<DirectiveNode> directives) =>
        directives.Any(directive => directive.Name.Value == "deprecated")
            ? Argument(directives, "deprecated", "reason") ?? SpecifiedDirectives.DefaultDeprecationReason
            : null;

    private static string? Argument(IEnumerable<DirectiveNode> directives, string directive, string argument) =>
        directives.FirstOrDefault(candidate => candidate.Name.Value == directive)
            ?.Arguments.FirstOrDefault(candidate => candidate.Name.Value == argument)?.Value is StringValueNode text
            ? text.Value
            : null;

    private sealed class DirectiveFinder(string name) : SyntaxVisitor
    {
        public bool IsFound { get; private set; }

        public override VisitAction Enter(SyntaxNode node)
        {
            IsFound |= node is DirectiveNode directive && directive.Name.Value == name;
            return IsFound ? VisitAction.Break : VisitAction.Continue;
        }
    }
}
