using Microsoft.Extensions.Logging;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// The errors of one response: places filled in, filters applied, unexpected exceptions hidden. What no filter knew for an expected refusal
/// is logged: once for each exception, however many fields fail by it, and all of them name the same reference.
/// </summary>
internal sealed partial class ErrorCollector(IReadOnlyList<IErrorFilter> filters, ILogger logger)
{
    private readonly Lock _lock = new();
    private readonly List<GraphQLError> _errors = [];
    private Dictionary<Exception, string>? _references;

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Adds what a field failed with.</summary>
    public void Add(Exception exception, ResultNode owner, int slot, Selection selection)
    {
        switch (exception)
        {
            case GraphQLException known:
                Add(Place(known.Error, owner, slot, selection));
                break;
            case AggregateException { InnerExceptions.Count: > 0 } several when several.InnerExceptions.All(inner => inner is GraphQLException):
                foreach (var inner in several.InnerExceptions)
                {
                    Add(inner, owner, slot, selection);
                }

                break;
            default:
                AddUnexpected(exception, owner, slot, selection);
                break;
        }
    }

    private static GraphQLError Place(GraphQLError error, ResultNode owner, int slot, Selection? selection) => error with
    {
        Path = error.Path ?? owner.Path(slot),
        Locations = error.Locations.Count > 0 || selection is null
            ? error.Locations
            : [.. selection.Nodes.Where(node => node.Location is not null).Select(node => node.Location!.Value)],
    };

    private void AddUnexpected(Exception exception, ResultNode owner, int slot, Selection selection)
    {
        var isKnown = ReferenceOf(exception, out var reference);
        var error = new GraphQLError($"Unexpected error (reference {reference})", [], Code: ErrorCodes.Internal, Exception: exception);
        var filtered = Add(Place(error, owner, slot, selection));
        if (!isKnown && filtered.Code == ErrorCodes.Internal)
        {
            LogUnexpected(logger, reference, selection.Field.ToString(), exception);
        }
    }

    /// <returns>Whether a field failed by the same exception before.</returns>
    private bool ReferenceOf(Exception exception, out string reference)
    {
        lock (_lock)
        {
            _references ??= new Dictionary<Exception, string>(ReferenceEqualityComparer.Instance);
            if (_references.TryGetValue(exception, out reference!))
            {
                return true;
            }

            reference = Convert.ToHexStringLower(Guid.CreateVersion7().ToByteArray().AsSpan(8, 5));
            _references.Add(exception, reference);
            return false;
        }
    }

    /// <returns>The error as it is told.</returns>
    private GraphQLError Add(GraphQLError error)
    {
        foreach (var filter in filters)
        {
            error = filter.OnError(error);
        }

        lock (_lock)
        {
            _errors.Add(error);
        }

        return error;
    }

    [LoggerMessage(EventId = 1001, Level = LogLevel.Error, Message = "Unexpected error {Reference} in {Field}")]
    private static partial void LogUnexpected(ILogger logger, string reference, string field, Exception exception);
}

/// <summary>Sees every error of a response before it is written, in the order of registration, and may change it.</summary>
public interface IErrorFilter
{
    /// <summary>The error that goes to the client, usually <paramref name="error"/> itself or a copy by <c>with</c>.</summary>
    GraphQLError OnError(GraphQLError error);
}
