using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Execution;

/// <summary>What became of a document's text: a valid syntax tree, or the reasons why there is none.</summary>
public sealed class PreparedDocument
{
    private readonly ConcurrentDictionary<object, object> _plans = new();
    private ObservedOperation? _observed;

    /// <param name="document">The syntax tree; null when the text could not be parsed.</param>
    /// <param name="errors">Why the document must not be executed.</param>
    public PreparedDocument(DocumentNode? document, IReadOnlyList<GraphQLError> errors)
    {
        Document = document;
        Errors = errors;
    }

    /// <summary>The syntax tree; null when the text could not be parsed.</summary>
    public DocumentNode? Document { get; }

    /// <summary>Why the document must not be executed; empty when it may be.</summary>
    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>Whether the document may be executed.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>What was worked out for the document before under the same key, or is worked out now.</summary>
    /// <param name="key">Compared by <see cref="object.Equals(object?)"/>; few different ones, because nothing is ever let go.</param>
    /// <param name="create">May be called more than once under contention; one result is kept.</param>
    public TPlan GetOrAddPlan<TPlan>(object key, Func<TPlan> create)
        where TPlan : class
    {
        ArgumentNullException.ThrowIfNull(create);
        return (TPlan)(_plans.TryGetValue(key, out var plan) ? plan : _plans.GetOrAdd(key, create()));
    }

    /// <summary>What was parsed; empty when nobody said.</summary>
    internal string Text { get; init; } = "";

    /// <summary>What may be told about an operation of the document.</summary>
    internal ObservedOperation Observe(OperationDefinitionNode operation) =>
        _observed is { } known && ReferenceEquals(known.Node, operation) ? known : _observed = new ObservedOperation(operation, Text);

    /// <summary>The operation to run (specification, section 6.1 "GetOperation").</summary>
    /// <param name="name">The operation's name; null or empty when the document holds only one.</param>
    /// <returns>Null when the name is unknown, or missing where one is needed.</returns>
    public OperationDefinitionNode? FindOperation(string? name)
    {
        OperationDefinitionNode? found = null;
        foreach (var definition in Document?.Definitions ?? [])
        {
            if (definition is not OperationDefinitionNode operation)
            {
                continue;
            }

            if (!string.IsNullOrEmpty(name))
            {
                if (operation.Name?.Value == name)
                {
                    return operation;
                }
            }
            else if (found is not null)
            {
                return null;
            }
            else
            {
                found = operation;
            }
        }

        return found;
    }
}

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
