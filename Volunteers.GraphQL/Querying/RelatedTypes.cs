using System.Reflection;

namespace Volunteers.GraphQL.Querying;

/// <summary>Tells columns from related objects by their types: what has a key, or holds what has one, is related.</summary>
internal static class RelatedTypes
{
    /// <summary>The type of a list's items; null when the type is no list.</summary>
    public static Type? ElementOf(Type type) =>
        type == typeof(string) || type == typeof(byte[])
            ? null
            : type.GetInterfaces().Append(type)
                .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
                ?.GetGenericArguments()[0];

    private static bool IsEntity(Type type) =>
        type is { IsClass: true } or { IsInterface: true }
        && type != typeof(string)
        && type.GetProperty("Id", BindingFlags.Instance | BindingFlags.Public) is not null;
}
