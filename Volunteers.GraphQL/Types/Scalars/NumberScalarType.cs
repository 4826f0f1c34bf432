namespace Volunteers.GraphQL.Types;

/// <summary>A scalar that is written as a number in documents, variables and responses.</summary>
/// <typeparam name="T">The runtime type.</typeparam>
public abstract class NumberScalarType<T> : GraphQLScalarType
    where T : struct
{
    private protected NumberScalarType(string name)
        : base(name)
    {
        RuntimeType = typeof(T);
    }

    private protected static GraphQLException InputError(string message) => new(message, ErrorCodes.BadUserInput);

    private protected static GraphQLException ResultError(string message) => new(message, ErrorCodes.Internal);
}
