using System.Reflection;

namespace Volunteers.GraphQL.Types;

/// <summary>
/// A field while its schema is made. Attributes that implement <see cref="Annotations.IFieldConfigurationAttribute"/> change it: they add
/// arguments, replace its type, and wrap its resolver.
/// </summary>
public sealed class FieldBuilder
{
    private readonly List<FieldMiddleware> _middleware = [];

    /// <param name="name">The field's name.</param>
    /// <param name="type">The type of its values.</param>
    /// <param name="types">The types of the schema that is being made.</param>
    public FieldBuilder(string name, GraphQLType type, ITypeRegistry types)
    {
        Name = name;
        Type = type;
        Types = types;
    }

    /// <summary>The types of the schema that is being made.</summary>
    public ITypeRegistry Types { get; }

    /// <summary>The name of the type that the field belongs to.</summary>
    public string? DeclaringTypeName { get; set; }

    /// <summary>The field's name.</summary>
    public string Name { get; set; }

    /// <summary>The type of its values.</summary>
    public GraphQLType Type { get; set; }

    /// <summary>What the field answers.</summary>
    public string? Description { get; set; }

    /// <summary>What to use instead of the field.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>The arguments in definition order.</summary>
    public IList<GraphQLArgument> Arguments { get; } = [];

    /// <summary>
    /// The .NET type that <see cref="Resolver"/> leaves in <see cref="IResolverContext.Result"/>, without <c>Task</c>:
    /// <c>IQueryable&lt;Volunteer&gt;</c>. Null when nobody knows.
    /// </summary>
    public Type? ResultType { get; set; }

    /// <summary>The property or method that the field is made from.</summary>
    public MemberInfo? Member { get; set; }

    /// <summary>Reads the value from the parent; used when there is no <see cref="Resolver"/> and no middleware.</summary>
    public PureResolver? Pure { get; set; }

    /// <summary>The end of the pipeline.</summary>
    public FieldDelegate? Resolver { get; set; }

    /// <summary>Begins the field's events; for fields of the subscription root only.</summary>
    public EventStreamResolver? Subscribe { get; set; }

    /// <summary>Reads anew what the resolver answers; null where its answers are values.</summary>
    public IAnswerReader? Reader { get; set; }

    /// <summary>Whether the resolver may read by itself; set to false only when it certainly does not.</summary>
    internal bool MayRead { get; set; } = true;

    /// <summary>Whether the resolver is called once for all objects of a level: see <see cref="IResolverContext.Parents"/>.</summary>
    internal bool ResolvesLevels { get; set; }

    /// <summary>Answers what was read with the parent's row; null where nothing was.</summary>
    internal FieldDelegate? Planned { get; set; }

    /// <summary>What the resolver reads from its parent.</summary>
    public ParentRequirements ParentRequirements { get; set; } = ParentRequirements.None;

    /// <summary>Facts that conventions leave for each other.</summary>
    public FeatureCollection Features { get; } = new();

    /// <summary>Wraps everything that was added before.</summary>
    public void UseFirst(FieldMiddleware middleware)
    {
        ArgumentNullException.ThrowIfNull(middleware);
        _middleware.Insert(0, middleware);
    }

    /// <summary>Changes the value that everything so far answers; null stays null. A plain read stays one.</summary>
    public void UseResult(Func<object, object?> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (Resolver is null && _middleware.Count == 0)
        {
            var read = Pure!;
            Pure = parent => read(parent) is { } value ? change(value) : null;
            return;
        }

        UseFirst(next => context => ChangeAsync(next(context), context, change));
    }

    /// <summary>Makes the field.</summary>
    public GraphQLField Build()
    {
        var resolver = Resolver;
        if (_middleware.Count > 0)
        {
            resolver ??= Planned ?? FromPure(Pure!);
            for (var index = _middleware.Count - 1; index >= 0; index--)
            {
                resolver = _middleware[index](resolver);
            }
        }

        Features.Freeze();
        return new GraphQLField(Name, Type)
        {
            Description = Description,
            DeprecationReason = DeprecationReason,
            Arguments = Arguments.Count == 0 ? NamedList<GraphQLArgument>.Empty : new NamedList<GraphQLArgument>(Arguments),
            Pure = resolver is null ? Pure : null,
            Resolver = resolver,
            Subscribe = Subscribe,
            Member = Member,
            Reader = Reader,
            MayRead = MayRead,
            ResolvesLevels = ResolvesLevels,
            IsPlanned = Planned is not null,
            ParentRequirements = ParentRequirements,
            Features = Features,
        };
    }

    private static async ValueTask ChangeAsync(ValueTask resolved, IResolverContext context, Func<object, object?> change)
    {
        await resolved;
        if (context.Result is { } value)
        {
            context.Result = change(value);
        }
    }

    /// <summary>A plain read as a resolver.</summary>
    internal static FieldDelegate FromPure(PureResolver pure) => context =>
    {
        context.Result = pure(context.Parent);
        return default;
    };
}

/// <summary>The types of a schema that is being made; types are shared by name and by .NET type.</summary>
public interface ITypeRegistry
{
    /// <summary>The named output type of a .NET type, which must be neither a list nor a nullable.</summary>
    /// <exception cref="SchemaException">The .NET type cannot be answered; the message says what to do.</exception>
    GraphQLNamedType GetOutputType(Type runtimeType);

    /// <summary>The named input type of a .NET type, which must be neither a list nor a nullable.</summary>
    /// <exception cref="SchemaException">The .NET type cannot be given; the message says what to do.</exception>
    GraphQLNamedType GetInputType(Type runtimeType);

    /// <summary>The type named <paramref name="name"/>, made by <paramref name="create"/> when it is first asked for.</summary>
    TType GetOrAdd<TType>(string name, Func<TType> create)
        where TType : GraphQLNamedType;
}
