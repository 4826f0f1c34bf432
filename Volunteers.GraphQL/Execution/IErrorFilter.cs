namespace Volunteers.GraphQL.Execution;

/// <summary>Sees every error of a response before it is written, in the order of registration, and may change it.</summary>
public interface IErrorFilter
{
    /// <summary>The error that goes to the client, usually <paramref name="error"/> itself or a copy by <c>with</c>.</summary>
    GraphQLError OnError(GraphQLError error);
}
