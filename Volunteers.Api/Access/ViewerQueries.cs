using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Access;

[QueryType]
public static class ViewerQueries
{
    /// <summary>Who is signed in, and what they may do.</summary>
    [Authorize]
    public static Viewer GetViewer(Caller caller) => new(caller.Name, caller.Email);
}
