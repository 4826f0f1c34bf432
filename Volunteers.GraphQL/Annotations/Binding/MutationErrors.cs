using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>The types that show the declared exceptions of a mutation.</summary>
internal static class MutationErrors
{
    private const string InterfaceName = "Error";

    /// <summary>The exceptions that a method declares.</summary>
    public static IReadOnlyList<Type> Of(MethodInfo method) => [.. method.GetCustomAttributes<ErrorAttribute>().Select(attribute => attribute.ExceptionType).Distinct()];

    /// <summary>The union of the error types; null when the mutation declares none.</summary>
    public static GraphQLUnionType? Union(BindingContext context, IReadOnlyList<Type> exceptions, string typeName)
    {
        var name = typeName + "Error";
        return exceptions.Count == 0
            ? null
            : context.Types.GetOrAdd(name, () => new GraphQLUnionType(name, () => exceptions.Select(type => ErrorType(context, type))));
    }

    /// <summary><c>interface Error { message: String! }</c>.</summary>
    public static GraphQLInterfaceType Interface(BindingContext context) => context.Types.GetOrAdd(
        InterfaceName, () => new GraphQLInterfaceType(InterfaceName, () => [Message()]) { Description = "Why a mutation refused." });

    private static GraphQLField Message() => new("message", new GraphQLNonNull(BuiltInScalars.String))
    {
        Description = "The reason, in words that a person can act on.",
        Pure = error => ((Exception)error!).Message,
    };

    private static GraphQLObjectType ErrorType(BindingContext context, Type exception)
    {
        var name = exception.GetCustomAttribute<GraphQLNameAttribute>(false)?.Name
            ?? (exception.Name.EndsWith("Exception", StringComparison.Ordinal) ? exception.Name[..^"Exception".Length] : exception.Name) + "Error";
        return context.Types.GetOrAdd(name, () => new GraphQLObjectType(
            name,
            () => [Message(), .. Properties(exception).Select(property => FieldBinder.Property(context, name, property, null).Build())],
            () => [Interface(context)])
        {
            RuntimeType = exception,
            Description = context.Documentation.Describe(exception),
        });
    }

    private static IEnumerable<PropertyInfo> Properties(Type exception) =>
        exception.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.DeclaringType != typeof(Exception) && property.DeclaringType != typeof(object)
                && property.Name is not nameof(Exception.Message) and not nameof(Exception.Data) and not nameof(Exception.StackTrace)
                && property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0
                && property.DeclaringType?.Namespace?.StartsWith("System", StringComparison.Ordinal) != true
                && property.GetCustomAttribute<GraphQLIgnoreAttribute>() is null);
}
