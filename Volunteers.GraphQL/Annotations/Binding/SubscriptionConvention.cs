using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Fields of the subscription root: a resolver called for each event, and where the events come from.</summary>
internal static class SubscriptionConvention
{
    private const string Root = "Subscription";

    /// <returns>Null for a method that begins the events of another.</returns>
    public static GraphQLField? Bind(BindingContext context, Type type, MethodInfo method)
    {
        if (method.GetCustomAttribute<SubscribeAttribute>() is not { } subscribe)
        {
            return IsNamed(type, method)
                ? null
                : throw new SchemaException(
                    $"{type.Name}.{method.Name} is public in a [SubscriptionType], but has no events. Mark it [Subscribe], or make it private.");
        }

        var field = FieldBinder.Method(context, Root, type, method);
        var begin = new EventStreamCompiler(context).FromMethod(field, Named(type, method, subscribe.With));
        field.Subscribe = AuthorizationConvention.Guard(begin, method, type);
        return field.Build();
    }

    private static bool IsNamed(Type type, MethodInfo method) =>
        type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Any(other => other.GetCustomAttribute<SubscribeAttribute>()?.With == method.Name);

    private static MethodInfo Named(Type type, MethodInfo method, string with) =>
        type.GetMethod(with, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
            ?? throw new SchemaException(
                $"{type.Name}.{method.Name} begins its events with \"{with}\", but {type.Name} has no such static method. Write nameof(…).");
}
