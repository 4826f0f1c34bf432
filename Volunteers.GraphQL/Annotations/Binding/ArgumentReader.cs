using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Called by compiled resolvers to read their arguments.</summary>
internal static class ArgumentReader
{
    public static T? Read<T>(IResolverContext context, string name, string? inputName, object? fallback)
    {
        if (inputName is not null)
        {
            return context.ArgumentValue<ArgumentBag>(inputName) is { } bag && bag.Values.TryGetValue(name, out var value)
                ? (T?)value
                : (T?)fallback;
        }

        return context.HasArgument(name) || fallback is null ? context.ArgumentValue<T>(name) : (T)fallback;
    }

    public static Optional<T> ReadOptional<T>(IResolverContext context, string name, string? inputName, object? fallback)
    {
        _ = fallback;
        if (inputName is not null)
        {
            return context.ArgumentValue<ArgumentBag>(inputName) is { } bag && bag.Values.TryGetValue(name, out var value)
                ? new Optional<T>((T?)value)
                : default;
        }

        return context.HasArgument(name) ? new Optional<T>(context.ArgumentValue<T>(name)) : default;
    }
}

/// <summary>The converted arguments of a mutation that takes them inside one input.</summary>
/// <param name="Values">Converted values by argument; what was not given has no entry.</param>
internal sealed record ArgumentBag(IReadOnlyDictionary<string, object?> Values);
