using System.Collections.Frozen;
using System.Text.Json;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// Documents that the server knows beforehand, by their identifiers (GraphQL over HTTP, appendix "Persisted Documents"): a client names one
/// instead of sending its text, and a server may answer nothing else.
/// </summary>
public sealed class TrustedDocuments
{
    private const string HashPrefix = "sha256:";

    private readonly FrozenDictionary<string, string> _texts;

    /// <param name="documents">Texts by identifier.</param>
    public TrustedDocuments(IEnumerable<KeyValuePair<string, string>> documents) =>
        _texts = documents.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>No documents at all.</summary>
    public static TrustedDocuments None { get; } = new([]);

    /// <summary>The identifiers.</summary>
    public IReadOnlyList<string> Ids => _texts.Keys;

    /// <summary>Reads the file that relay-compiler keeps when told to by <c>persistConfig.file</c>: a JSON object of texts by hash.</summary>
    /// <exception cref="InvalidDataException">The file is something else.</exception>
    public static TrustedDocuments ReadRelay(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return new TrustedDocuments(JsonSerializer.Deserialize<Dictionary<string, string>>(file) ?? []);
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException("Trusted documents must be a JSON object whose values are the documents' texts.", exception);
        }
    }

    /// <summary>The text of a document.</summary>
    /// <param name="id">As the file has it, or with the prefix <c>sha256:</c>.</param>
    /// <returns>Null when there is no such document.</returns>
    public string? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _texts.GetValueOrDefault(id.StartsWith(HashPrefix, StringComparison.Ordinal) ? id[HashPrefix.Length..] : id);
    }
}
