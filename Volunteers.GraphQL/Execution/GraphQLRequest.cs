using System.Text.Json;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>One request as it arrived, before anything in it was checked (GraphQL over HTTP, "Request parameters").</summary>
/// <param name="Query">The document's text; null when <paramref name="DocumentId"/> names a known document.</param>
/// <param name="OperationName">Which operation of the document to run; may be null when it holds only one.</param>
/// <param name="Variables">A JSON object, or null. Must stay readable until the request has been executed.</param>
/// <param name="Extensions">A JSON object, or null.</param>
/// <param name="DocumentId">The identifier of a document that the server already knows.</param>
public sealed record GraphQLRequest(
    string? Query,
    string? OperationName = null,
    JsonElement? Variables = null,
    JsonElement? Extensions = null,
    string? DocumentId = null)
{
    /// <summary>
    /// Uploaded files by their place inside the variables, without the leading <c>variables.</c>: <c>input.photos.0</c>.
    /// The JSON holds null at that place. Empty when the request uploads nothing.
    /// </summary>
    public IReadOnlyDictionary<string, IFile> Files { get; init; } = NoFiles;

    private static readonly Dictionary<string, IFile> NoFiles = [];
}
