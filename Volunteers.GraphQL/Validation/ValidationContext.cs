using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation;

/// <summary>What the rules share while one document is validated.</summary>
public sealed class ValidationContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, IReadOnlyList<FragmentSpreadNode>> _spreads =
        new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<FragmentDefinitionNode>> _referenced =
        new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<ExecutableDefinitionNode, IReadOnlyList<VariableUsage>> _usages =
        new(ReferenceEqualityComparer.Instance);

    internal ValidationContext(GraphQLSchema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        TypeInfo = new TypeInfo(schema);
        Options = options;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments[fragment.Name.Value] = fragment;
            }
        }
    }

    /// <summary>The schema.</summary>
    public GraphQLSchema Schema { get; }

    /// <summary>The document.</summary>
    public DocumentNode Document { get; }

    /// <summary>Where to stop.</summary>
    public ValidationOptions Options { get; }

    /// <summary>The types at the current node.</summary>
    public TypeInfo TypeInfo { get; }

    /// <summary>The nodes around the current one, outermost first.</summary>
    public List<SyntaxNode> Ancestors { get; } = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether so much was found that the rest does not matter.</summary>
    public bool IsAborted { get; private set; }

    /// <inheritdoc cref="Report(string, ReadOnlySpan{SyntaxNode})"/>
    public void Report(ErrorTextHandler message, params ReadOnlySpan<SyntaxNode> nodes) => Report(message.ToString(), nodes);

    /// <summary>Reports an error at the places of some nodes.</summary>
    public void Report(string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var locations = new List<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node.Location is { } location)
            {
                locations.Add(location);
            }
        }

        Report(new GraphQLError(message, locations, Code: ErrorCodes.BadUserInput));
    }

    /// <summary>Reports an error; after the last one allowed, that there are too many.</summary>
    public void Report(GraphQLError error)
    {
        if (IsAborted)
        {
            return;
        }

        if (_errors.Count >= Options.MaxErrors)
        {
            IsAborted = true;
            error = new GraphQLError(
                "Too many validation errors, error limit reached. Validation aborted.", ErrorCodes.LimitExceeded);
        }

        _errors.Add(error);
    }

    /// <summary>Ends the validation, because going on would take too long; the document is refused.</summary>
    public void Abort()
    {
        if (!IsAborted)
        {
            IsAborted = true;
            _errors.Add(new GraphQLError("Validation aborted.", ErrorCodes.LimitExceeded));
        }
    }

    /// <summary>The fragment of that name; the last one when there are several, null when there is none.</summary>
    public FragmentDefinitionNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The fragment spreads in a selection set and in the fields below it, not those inside other fragments.</summary>
    public IReadOnlyList<FragmentSpreadNode> FragmentSpreads(SelectionSetNode selectionSet)
    {
        if (_spreads.TryGetValue(selectionSet, out var known))
        {
            return known;
        }

        var spreads = new List<FragmentSpreadNode>();
        var pending = new Stack<SelectionSetNode>([selectionSet]);
        while (pending.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread:
                        spreads.Add(spread);
                        break;
                    case FieldNode { SelectionSet: { } below }:
                        pending.Push(below);
                        break;
                    case InlineFragmentNode inline:
                        pending.Push(inline.SelectionSet);
                        break;
                }
            }
        }

        return _spreads[selectionSet] = spreads;
    }

    /// <summary>Every fragment that an operation uses, directly or through other fragments, once each; those that are nearer first.</summary>
    public IReadOnlyList<FragmentDefinitionNode> ReferencedFragments(OperationDefinitionNode operation)
    {
        if (_referenced.TryGetValue(operation, out var known))
        {
            return known;
        }

        var fragments = new List<FragmentDefinitionNode>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Queue<SelectionSetNode>([operation.SelectionSet]);
        while (pending.TryDequeue(out var set))
        {
            foreach (var spread in FragmentSpreads(set))
            {
                if (seen.Add(spread.Name.Value) && FindFragment(spread.Name.Value) is { } fragment)
                {
                    fragments.Add(fragment);
                    pending.Enqueue(fragment.SelectionSet);
                }
            }
        }

        return _referenced[operation] = fragments;
    }

    /// <summary>Where an operation uses variables, in itself and in every fragment that it refers to.</summary>
    public IEnumerable<VariableUsage> RecursiveVariableUsages(OperationDefinitionNode operation) =>
        VariableUsages(operation).Concat(ReferencedFragments(operation).SelectMany(VariableUsages));

    private IReadOnlyList<VariableUsage> VariableUsages(ExecutableDefinitionNode definition)
    {
        if (!_usages.TryGetValue(definition, out var known))
        {
            var collector = new VariableUsageCollector(Schema);
            SyntaxWalker.Walk(definition, collector);
            _usages[definition] = known = collector.Usages;
        }

        return known;
    }

    private sealed class VariableUsageCollector(GraphQLSchema schema) : SyntaxVisitor
    {
        private readonly TypeInfo _typeInfo = new(schema);

        public List<VariableUsage> Usages { get; } = [];

        public override VisitAction Enter(SyntaxNode node)
        {
            // A declaration is no use.
            if (node is VariableDefinitionNode or NameNode)
            {
                return VisitAction.Skip;
            }

            _typeInfo.Enter(node);
            if (node is VariableNode variable)
            {
                Usages.Add(new VariableUsage(
                    variable, _typeInfo.InputType, _typeInfo.ParentInputType, _typeInfo.HasDefaultValue));
            }

            return VisitAction.Continue;
        }

        public override void Leave(SyntaxNode node) => _typeInfo.Leave(node);
    }
}

/// <summary>One place where a variable is used.</summary>
/// <param name="Node">The variable there.</param>
/// <param name="Type">The type that the place expects; null when it is not known.</param>
/// <param name="ParentType">The type that holds the place, for a field of an input object or an item of a list.</param>
/// <param name="HasDefaultValue">Whether the place has a default value of its own.</param>
public sealed record VariableUsage(VariableNode Node, GraphQLType? Type, GraphQLType? ParentType, bool HasDefaultValue);
