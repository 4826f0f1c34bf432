using System.Reflection;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Mutations;

/// <summary>The declared exceptions of one mutation and the types that show them.</summary>
internal sealed class MutationErrors
{
    private const string InterfaceName = "Error";

    private readonly IReadOnlyList<Type> _exceptions;

    private MutationErrors(IReadOnlyList<Type> exceptions, GraphQLUnionType? union)
    {
        _exceptions = exceptions;
        Union = union;
    }

    /// <summary>The union of the error types; null when the mutation declares none.</summary>
    public GraphQLUnionType? Union { get; }

    public static MutationErrors Create(BindingContext context, MethodInfo method, string typeName)
    {
        var exceptions = method.GetCustomAttributes<ErrorAttribute>().Select(attribute => attribute.ExceptionType).Distinct().ToList();
        if (exceptions.Count == 0)
        {
            return new MutationErrors([], null);
        }

        var unionName = typeName + "Error";
        var union = context.Types.GetOrAdd(unionName, () => new GraphQLUnionType(unionName, () => exceptions.Select(type => ErrorType(context, type))));
        return new MutationErrors(exceptions, union);
    }

    /// <summary>The declared exceptions that <paramref name="exception"/> is, or consists of; empty when it is anything else.</summary>
    public IReadOnlyList<Exception> Match(Exception exception)
    {
        if (exception is AggregateException several)
        {
            return several.InnerExceptions.All(IsDeclared) ? several.InnerExceptions : [];
        }

        return IsDeclared(exception) ? [exception] : [];
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

    private bool IsDeclared(Exception exception) => _exceptions.Any(type => type.IsInstanceOfType(exception));
}
