using System.Security.Claims;

namespace Volunteers.GraphQL.Types;

/// <summary>What a resolver can know about the field that it resolves. Valid until the field's value is complete; keep no reference.</summary>
public interface IResolverContext : ISharedWork
{
    /// <summary>The object that the field belongs to; null on a root type.</summary>
    object? Parent { get; }

    /// <summary>
    /// The objects for which a field of a whole level is resolved at once (<see cref="Annotations.BatchResolverAttribute"/>):
    /// <see cref="Result"/> becomes a list of one value for each, in this order, and <see cref="Parent"/> and <see cref="Path"/> are those of the first. For other fields <see cref="Parent"/> alone.
    /// </summary>
    IReadOnlyList<object?> Parents { get; }

    /// <summary>The value that the field will be completed from; middleware replaces it.</summary>
    object? Result { get; set; }

    /// <summary>The schema.</summary>
    GraphQLSchema Schema { get; }

    /// <summary>The field's definition.</summary>
    GraphQLField Field { get; }

    /// <summary>The request's services.</summary>
    IServiceProvider Services { get; }

    /// <summary>Who asks; somebody without identity when nobody is signed in.</summary>
    ClaimsPrincipal User { get; }

    /// <summary>Cancelled when the client leaves or the request's time is up.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>Response names (<see cref="string"/>) and list indices (<see cref="int"/>) from the root to this field.</summary>
    IReadOnlyList<object> Path { get; }

    /// <summary>A service of the request.</summary>
    /// <exception cref="InvalidOperationException">No such service is registered.</exception>
    TService Service<TService>()
        where TService : notnull;

    /// <summary>The instance of a resolver-scoped service that belongs to this resolver; disposed when the field's pipeline ends.</summary>
    TService ResolverService<TService>()
        where TService : class;

    /// <summary>The argument's coerced value; default when it was neither given nor has a default.</summary>
    TValue? ArgumentValue<TValue>(string name);

    /// <summary>Whether the argument was given or has a default.</summary>
    bool HasArgument(string name);
}
