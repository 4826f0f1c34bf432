namespace Volunteers.GraphQL.Types;

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
