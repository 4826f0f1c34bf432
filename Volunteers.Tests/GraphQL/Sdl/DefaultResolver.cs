using System.Collections.Concurrent;
using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Sdl;

/// <summary>Reads a field that has no resolver from its parent by name: an entry of a dictionary, or a property.</summary>
internal static class DefaultResolver
{
    private static readonly ConcurrentDictionary<(Type, string), PropertyInfo?> Properties = new();

    public static PureResolver For(string fieldName) => parent => parent switch
    {
        null => null,
        IReadOnlyDictionary<string, object?> map => map.TryGetValue(fieldName, out var value) ? value : null,
        _ => Find(parent.GetType(), fieldName)?.GetValue(parent),
    };

    private static PropertyInfo? Find(Type type, string fieldName) => Properties.GetOrAdd(
        (type, fieldName),
        static key => key.Item1.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .FirstOrDefault(property => NameConventions.Field(property.Name) == key.Item2));
}
