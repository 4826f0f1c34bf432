using System.Collections.Concurrent;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// Parses and validates documents, and remembers the valid ones by their text, so that a known document costs one look-up.
/// Bounded in number and size; what was not used for longest goes first. Safe for concurrent use.
/// </summary>
public sealed class DocumentCache
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PreparedDocument> _trusted = new(StringComparer.Ordinal);
    private readonly TrustedDocuments _trustedTexts;
    private readonly GraphQLSchema _schema;
    private readonly IRequestLimits _limits;
    private readonly IExecutionObserver? _observer;
    private readonly int _capacity;
    private readonly int _maxTextLength;
    private readonly int _maxCharacters;
    private readonly Lock _eviction = new();
    private long _clock;
    private long _characters;

    /// <param name="schema">The schema to validate against.</param>
    /// <param name="limits">What a document may ask for.</param>
    /// <param name="capacity">Documents to remember; at least 4.</param>
    /// <param name="maxTextLength">Longer texts, in characters, are prepared each time.</param>
    /// <param name="maxCharacters">Characters of all remembered texts together: a tree and its plans take many times their text.</param>
    /// <param name="trusted">Documents that are remembered for good, besides.</param>
    /// <param name="observer">Is told of parsing and validating.</param>
    internal DocumentCache(
        GraphQLSchema schema,
        IRequestLimits limits,
        int capacity = 1_000,
        int maxTextLength = 64 * 1024,
        int maxCharacters = 2_000_000,
        TrustedDocuments? trusted = null,
        IExecutionObserver? observer = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, 4);
        ArgumentOutOfRangeException.ThrowIfNegative(maxCharacters);
        _schema = schema;
        _limits = limits;
        _capacity = capacity;
        _maxTextLength = Math.Min(maxTextLength, maxCharacters);
        _maxCharacters = maxCharacters;
        _trustedTexts = trusted ?? TrustedDocuments.None;
        _observer = observer;
    }

    /// <summary>Documents that are remembered now.</summary>
    public int Count => _entries.Count;

    /// <summary>Characters of their texts.</summary>
    public long Characters => Interlocked.Read(ref _characters);

    private bool IsOverfull => _entries.Count > _capacity || Characters > _maxCharacters;

    /// <summary>The document of a text, parsed, measured and validated.</summary>
    public PreparedDocument Get(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_entries.TryGetValue(text, out var entry))
        {
            // Approximate on purpose: two requests may write the same tick.
            entry.LastUsed = ++_clock;
            return entry.Document;
        }

        var document = Prepare(text);

        // A document that is refused would only push out one that is used.
        if (document.IsValid && text.Length <= _maxTextLength)
        {
            var created = new Entry(document) { LastUsed = ++_clock };
            entry = _entries.GetOrAdd(text, created);
            if (ReferenceEquals(entry, created))
            {
                Interlocked.Add(ref _characters, text.Length);
            }

            if (IsOverfull)
            {
                Evict();
            }

            return entry.Document;
        }

        return document;
    }

    /// <summary>The trusted document of an identifier; null when there is none.</summary>
    public PreparedDocument? FindTrusted(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (_trusted.TryGetValue(id, out var document))
        {
            return document;
        }

        // Known by at most two names, so that this is bounded too.
        return _trustedTexts.Find(id) is { } text ? _trusted.GetOrAdd(id, _ => Prepare(text)) : null;
    }

    private PreparedDocument Prepare(string text)
    {
        DocumentNode document;
        try
        {
            using var parsing = _observer?.Start(ExecutionStep.Parse);
            document = Parser.Parse(text, _limits.Parsing);
        }
        catch (GraphQLSyntaxException exception)
        {
            return new PreparedDocument(null, [exception.Error]);
        }

        using var validating = _observer?.Start(ExecutionStep.Validate);
        var excesses = _limits.Check(document);
        return new PreparedDocument(
            document,
            excesses.Count > 0 ? excesses : DocumentValidator.Validate(_schema, document, _limits.Validation))
        { Text = text };
    }

    /// <summary>Lets go of a quarter of what may be kept, so that the sorting is paid for by many additions.</summary>
    private void Evict()
    {
        lock (_eviction)
        {
            if (!IsOverfull)
            {
                return;
            }

            // The dictionary's own ToArray, not LINQ's, because others go on adding.
            var entries = _entries.ToArray();
            var count = entries.Length;
            foreach (var (text, _) in entries.OrderBy(pair => pair.Value.LastUsed))
            {
                if (count <= _capacity * 3L / 4 && Characters <= _maxCharacters * 3L / 4)
                {
                    break;
                }

                if (_entries.TryRemove(text, out _))
                {
                    Interlocked.Add(ref _characters, -text.Length);
                }

                count--;
            }
        }
    }

    private sealed class Entry(PreparedDocument document)
    {
        public PreparedDocument Document { get; } = document;

        public long LastUsed { get; set; }
    }
}
