using Microsoft.AspNetCore.Http;

namespace Volunteers.GraphQL.Transport;

/// <summary>The HTTP request is not one that GraphQL could be asked with; nothing was parsed or executed.</summary>
internal sealed class RequestRefusedException : Exception
{
    public RequestRefusedException(int status, string message, string code = ErrorCodes.BadUserInput)
        : base(message)
    {
        Status = status;
        Error = new GraphQLError(message, code);
    }

    public int Status { get; }

    public GraphQLError Error { get; }

    public static RequestRefusedException BadRequest(string message) => new(StatusCodes.Status400BadRequest, message);

    public static RequestRefusedException TooLarge(string what, long limit) =>
        new(StatusCodes.Status413PayloadTooLarge, $"{what} is larger than {limit} bytes.", ErrorCodes.LimitExceeded);

    public static RequestRefusedException UnsupportedMediaType(string message) =>
        new(StatusCodes.Status415UnsupportedMediaType, message);
}
