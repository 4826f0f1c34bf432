using System.Security.Cryptography;
using System.Text;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Execution;

/// <summary>What may be told about the operation of a request. Made once for each operation of a known document.</summary>
internal sealed class ObservedOperation(OperationDefinitionNode operation, string text)
{
    private string? _hash;

    /// <summary>The operation.</summary>
    public OperationDefinitionNode Node => operation;

    /// <summary><c>query</c>, <c>mutation</c> or <c>subscription</c>.</summary>
    public string Type { get; } = operation.Operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    /// <summary>The operation's name; null when it has none.</summary>
    public string? Name => operation.Name?.Value;

    /// <summary>The document.</summary>
    public string Text => text;

    /// <summary>SHA-256 of the document's text in UTF-8, hexadecimal, as trusted documents are named by.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
