using Microsoft.Extensions.Logging;

namespace Volunteers.GraphQL.Execution;

/// <summary>The errors of one response: places filled in, filters applied, unexpected exceptions logged and hidden.</summary>
internal sealed partial class ErrorCollector(IReadOnlyList<IErrorFilter> filters, ILogger logger)
{
    private readonly Lock _lock = new();
    private readonly List<GraphQLError> _errors = [];

    public IReadOnlyList<GraphQLError> Errors => _errors;

    public void AddRange(IEnumerable<GraphQLError> errors)
    {
        foreach (var error in errors)
        {
            Add(error);
        }
    }

    public void Add(GraphQLError error, ResultNode owner, int slot)
    {
        var selection = owner is ResultObject result ? result.Selections.Items[slot] : null;
        Add(Place(error, owner, slot, selection));
    }

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
                Add(Place(Unexpected(exception, selection), owner, slot, selection));
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

    private GraphQLError Unexpected(Exception exception, Selection selection)
    {
        var reference = Convert.ToHexStringLower(Guid.CreateVersion7().ToByteArray().AsSpan(8, 5));
        LogUnexpected(logger, reference, selection.Field.ToString(), exception);
        return new GraphQLError($"Unexpected error (reference {reference})", [], Code: ErrorCodes.Internal, Exception: exception);
    }

    private void Add(GraphQLError error)
    {
        foreach (var filter in filters)
        {
            error = filter.OnError(error);
        }

        lock (_lock)
        {
            _errors.Add(error);
        }
    }

    [LoggerMessage(EventId = 1001, Level = LogLevel.Error, Message = "Unexpected error {Reference} in {Field}")]
    private static partial void LogUnexpected(ILogger logger, string reference, string field, Exception exception);
}
