namespace Volunteers.Api.Access;

/// <summary>A refusal of the whole request in GraphQL's own shape.</summary>
public static class GraphQLRefusal
{
    public static Task WriteAsync(HttpContext context, string message, string code) => context.Response.WriteAsJsonAsync(
        new { errors = new[] { new { message, extensions = new { code } } } }, context.RequestAborted);
}
