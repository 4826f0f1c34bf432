using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// An operation compiled for one set of answers to its <c>@skip</c> and <c>@include</c> conditions: which fields of which type are
/// answered, in which order, with arguments that need no variables worked out. Immutable and shared by requests; sub-selections of
/// each runtime type are compiled when first met.
/// </summary>
public sealed class OperationPlan
{
    private readonly FieldCollector _collector;
    private object? _memo;
    private int _lastId = -1;

    internal OperationPlan(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation, IReadOnlyDictionary<string, bool> conditions)
    {
        Schema = schema;
        Document = document;
        Operation = operation;
        RootType = schema.GetRootType(operation.Operation)
            ?? throw new GraphQLException(
                $"Schema is not configured to execute {operation.Operation.ToString().ToLowerInvariant()} operation.", ErrorCodes.BadUserInput);
        _collector = new FieldCollector(schema, document, conditions);
        Root = Compile(RootType, [operation.SelectionSet]);
    }

    /// <summary>The schema.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>The document that holds the operation.</summary>
    public DocumentNode Document { get; }

    /// <summary>The operation.</summary>
    public OperationDefinitionNode Operation { get; }

    /// <summary>The operation's root type.</summary>
    public GraphQLObjectType RootType { get; }

    /// <summary>What is selected of the root.</summary>
    public SelectionSet Root { get; }

    /// <summary>What was worked out for the plan once; by the one that <paramref name="create"/>s it.</summary>
    internal T Memo<TState, T>(TState state, Func<OperationPlan, TState, T> create)
        where T : class => (T)(_memo ??= create(this, state));

    /// <summary>Fields by response name.</summary>
    internal OrderedDictionary<string, IReadOnlyList<FieldNode>> Collect(GraphQLObjectType type, IReadOnlyList<SelectionSetNode> sets) =>
        _collector.Collect(type, sets);

    internal SelectionSet CompileChildren(Selection parent, GraphQLObjectType type) =>
        Compile(type, [.. parent.Nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!)]);

    private SelectionSet Compile(GraphQLObjectType type, IReadOnlyList<SelectionSetNode> sets)
    {
        var groups = _collector.Collect(type, sets);
        var selections = new List<Selection>(groups.Count);
        foreach (var (responseName, nodes) in groups)
        {
            // A field that does not exist is skipped, as graphql-js does: validation has refused such a document already.
            if (Schema.FindField(type, nodes[0].Name.Value) is { } field)
            {
                selections.Add(new Selection(this, Interlocked.Increment(ref _lastId), responseName, field, nodes));
            }
        }

        return new SelectionSet(type, [.. selections]);
    }
}
