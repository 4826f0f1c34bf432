namespace Volunteers.GraphQL.Annotations;

/// <summary>An exception that the mutation declares; use <see cref="ErrorAttribute{TException}"/>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public abstract class ErrorAttribute : Attribute
{
    private protected ErrorAttribute(Type exceptionType) => ExceptionType = exceptionType;

    /// <summary>The declared exception.</summary>
    public Type ExceptionType { get; }
}

/// <summary>
/// The mutation may refuse with <typeparamref name="TException"/>: thrown, it becomes an entry of the payload's <c>errors</c>, of an
/// object type named after it (<c>CohortFullException</c> → <c>CohortFullError</c>) that implements <c>Error</c>.
/// </summary>
/// <typeparam name="TException">A domain refusal; its message and public properties are shown to the client.</typeparam>
public sealed class ErrorAttribute<TException>() : ErrorAttribute(typeof(TException))
    where TException : Exception;
