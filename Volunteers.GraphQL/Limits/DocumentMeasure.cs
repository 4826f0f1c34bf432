using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Limits;

/// <summary>
/// Measures the operations of a document against <see cref="GraphQLLimits"/>. Each fragment is measured once, so the time
/// is linear in the text even where the expanded document would be exponentially large.
/// </summary>
internal sealed class DocumentMeasure
{
    private readonly GraphQLLimits _limits;
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Size> _sizes = new(StringComparer.Ordinal);
    private int _fragmentDepth;

    private DocumentMeasure(DocumentNode document, GraphQLLimits limits)
    {
        _limits = limits;
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                _fragments.TryAdd(fragment.Name.Value, fragment);
            }
        }
    }

    /// <summary>One error for each limit that an operation, or a fragment by itself, exceeds.</summary>
    public static IReadOnlyList<GraphQLError> Check(DocumentNode document, GraphQLLimits limits)
    {
        var measure = new DocumentMeasure(document, limits);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment)
            {
                measure.CheckChain(fragment);
            }
        }

        measure.CheckDirectives(document);

        // Beyond the chain's limit the sizes are not complete.
        if (measure._errors.Count == 0)
        {
            foreach (var definition in document.Definitions)
            {
                if (definition is OperationDefinitionNode operation)
                {
                    measure.Check(operation);
                }
            }
        }

        return measure._errors;
    }

    private void CheckDirectives(DocumentNode document)
    {
        var collector = new DirectiveCounter(_limits.MaxDirectives);
        SyntaxWalker.Walk(document, collector);
        if (collector.Exceeding is { } node)
        {
            Report(node, "A place in the document has", _limits.MaxDirectives, "directives");
        }
    }

    private void CheckChain(FragmentDefinitionNode fragment)
    {
        if (_errors.Count == 0 && Of(fragment.Name.Value).Chain > _limits.MaxFragmentDepth)
        {
            Report(fragment, $"Fragment \"{ErrorText.Cut(fragment.Name.Value)}\" spreads", _limits.MaxFragmentDepth, "levels of fragments");
        }
    }

    private void Check(OperationDefinitionNode operation)
    {
        var size = Of(operation.SelectionSet);
        var name = operation.Name is null ? "The operation" : $"Operation \"{ErrorText.Cut(operation.Name.Value)}\"";
        Compare(size.Depth, _limits.MaxDepth, $"{name} is nested", "levels deep");
        Compare(size.Fields, _limits.MaxFields, $"{name} selects", "fields");
        Compare(size.OwnFields, _limits.MaxRootFields, $"{name} selects", "root fields");
        Compare(size.Visits, _limits.MaxFragmentVisits, $"{name} visits", "fragments");
        Compare(size.Aliases, _limits.MaxAliases, $"{name} uses", "aliases");

        void Compare(long actual, int limit, string what, string unit)
        {
            if (actual > limit)
            {
                Report(operation, what, limit, unit);
            }
        }
    }

    private void Report(SyntaxNode node, string what, int limit, string unit) =>
        _errors.Add(new GraphQLError(
            $"{what} more than {limit} {unit}.",
            node.Location is { } location ? [location] : [],
            Code: ErrorCodes.LimitExceeded));

    private Size Of(SelectionSetNode selectionSet)
    {
        var sum = default(Size);
        foreach (var selection in selectionSet.Selections)
        {
            sum += selection switch
            {
                FieldNode field => Of(field),
                InlineFragmentNode inline => Of(inline.SelectionSet),
                FragmentSpreadNode spread => Of(spread.Name.Value),
                _ => default,
            };
        }

        return sum;
    }

    private Size Of(FieldNode field)
    {
        if (field.Alias?.Value.Length > _limits.MaxAliasLength)
        {
            Report(field, $"Alias \"{ErrorText.Cut(field.Alias.Value)}\" has", _limits.MaxAliasLength, "characters");
        }

        var below = field.SelectionSet is null ? default : Of(field.SelectionSet);
        return below with
        {
            Depth = below.Depth + 1,
            Fields = Size.Add(below.Fields, 1),
            OwnFields = 1,
            Aliases = Size.Add(below.Aliases, field.Alias is null ? 0 : 1),
        };
    }

    private Size Of(string fragmentName)
    {
        if (_sizes.TryGetValue(fragmentName, out var known) || !_fragments.TryGetValue(fragmentName, out var fragment))
        {
            return known;
        }

        if (_fragmentDepth > _limits.MaxFragmentDepth)
        {
            return new Size { Chain = _limits.MaxFragmentDepth };
        }

        // While a fragment is being measured it counts as nothing, which ends cycles; validation reports those.
        _sizes[fragmentName] = default;
        _fragmentDepth++;
        var size = Of(fragment.SelectionSet);
        _fragmentDepth--;
        return _sizes[fragmentName] = size with { Visits = Size.Add(size.Visits, 1), Chain = size.Chain + 1 };
    }

    /// <summary>Finds the first place that has too many directives.</summary>
    private sealed class DirectiveCounter(int limit) : SyntaxVisitor
    {
        public SyntaxNode? Exceeding { get; private set; }

        public override VisitAction Enter(SyntaxNode node)
        {
            var directives = node switch
            {
                SelectionNode selection => selection.Directives,
                ExecutableDefinitionNode definition => definition.Directives,
                VariableDefinitionNode variable => variable.Directives,
                _ => [],
            };
            if (directives.Count > limit)
            {
                Exceeding = node;
                return VisitAction.Break;
            }

            return VisitAction.Continue;
        }
    }

    /// <summary>What a selection set holds with its fragments expanded; <see cref="Chain"/> counts fragments in fragments.</summary>
    private readonly record struct Size(int Depth, long Fields, long OwnFields, long Aliases, long Visits, int Chain)
    {
        public static Size operator +(Size left, Size right) => new(
            Math.Max(left.Depth, right.Depth),
            Add(left.Fields, right.Fields),
            Add(left.OwnFields, right.OwnFields),
            Add(left.Aliases, right.Aliases),
            Add(left.Visits, right.Visits),
            Math.Max(left.Chain, right.Chain));

        /// <summary>Addition that stops short of overflowing.</summary>
        public static long Add(long left, long right) => Math.Min(left + right, int.MaxValue);
    }
}
