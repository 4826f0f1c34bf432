namespace Volunteers.GraphQL.Querying;

/// <summary>Refusals of what a client sent, in words that tell how to put it right.</summary>
internal static class BadInput
{
    public static GraphQLException Error(string message) => new(message, ErrorCodes.BadUserInput);
}
