using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>
/// Tells in nearly linear time whether a document may hold fields that cannot be merged, so that <see cref="FieldConflictFinder"/>, which
/// compares pairs, is needed only where there is something to report. All fields that can meet in one object are put together once and
/// compared with one of them, in two ways: everything that answers under one name must have one shape; and what may belong to the same
/// object must be the same field with the same arguments.
/// </summary>
/// <remarks>
/// Being of one shape, and being one field with the same arguments, are equivalence relations; therefore comparing each with one is as good as
/// comparing each with each. In doubt the answer is that there may be a conflict.
/// </remarks>
internal sealed class FieldMergeScan(ValidationContext context)
{
    /// <summary>Steps after which the pairs are compared after all. A document within the usual limits takes a few thousand.</summary>
    private const int Budget = 1_000_000;

    private readonly Dictionary<SelectionSetNode, SelectedFields> _sets = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<ScanScope> _shaped = [];
    private readonly HashSet<ScanScope> _named = [];
    private readonly Queue<(ScanScope Scope, bool ByShape)> _pending = [];
    private readonly FieldSignatures _signatures = new();
    private bool _mayConflict;

    /// <summary>How much was looked at.</summary>
    public int Steps { get; private set; }

    /// <summary>Whether there may be fields that cannot be merged; false means certainly none.</summary>
    public bool MayConflict()
    {
        if (Roots() is not { } roots)
        {
            return true;
        }

        foreach (var (type, selectionSet) in roots)
        {
            Add([SetOf(type, selectionSet)], byShape: true, byName: true);
        }

        while (!_mayConflict && _pending.TryDequeue(out var next))
        {
            if (next.ByShape)
            {
                CompareShapes(next.Scope);
            }
            else
            {
                CompareFields(next.Scope);
            }
        }

        return _mayConflict;
    }

    /// <summary>
    /// The operations, and fragments that nothing spreads: every other fragment is met where it is spread. Null when fragments go round in a
    /// circle.
    /// </summary>
    private List<(GraphQLCompositeType? Type, SelectionSetNode Set)>? Roots()
    {
        var roots = new List<(GraphQLCompositeType?, SelectionSetNode)>();
        var uses = new Dictionary<string, int>(StringComparer.Ordinal);
        var fragments = 0;
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
            {
                roots.Add((context.Schema.GetRootType(operation.Operation), operation.SelectionSet));
            }

            if (definition is FragmentDefinitionNode fragment)
            {
                fragments++;
                foreach (var spread in context.FragmentSpreads(fragment.SelectionSet))
                {
                    uses[spread.Name.Value] = uses.GetValueOrDefault(spread.Name.Value) + 1;
                }
            }
        }

        var free = new Stack<FragmentDefinitionNode>();
        foreach (var fragment in context.Document.Definitions.OfType<FragmentDefinitionNode>())
        {
            if (!uses.ContainsKey(fragment.Name.Value))
            {
                roots.Add((context.Schema.FindType(fragment.TypeCondition) as GraphQLCompositeType, fragment.SelectionSet));
                free.Push(fragment);
            }
        }

        while (free.TryPop(out var fragment))
        {
            fragments--;
            foreach (var spread in context.FragmentSpreads(fragment.SelectionSet))
            {
                if (--uses[spread.Name.Value] == 0 && context.FindFragment(spread.Name.Value) is { } freed)
                {
                    free.Push(freed);
                }
            }
        }

        return fragments == 0 ? roots : null;
    }

    private void CompareShapes(ScanScope scope)
    {
        var groups = new Dictionary<string, ShapeGroup>(StringComparer.Ordinal);
        foreach (var set in scope.Sets)
        {
            foreach (var field in set.Names.SelectMany(set.Named))
            {
                Step();
                if (!groups.TryGetValue(field.Node.ResponseName, out var group))
                {
                    groups.Add(field.Node.ResponseName, group = new ShapeGroup());
                }

                if (field.Definition?.Type is { } type)
                {
                    group.Type ??= type;
                    if (!HaveSameShape(group.Type, type))
                    {
                        _mayConflict = true;
                        return;
                    }
                }

                AddBelow(group.Below, field);
            }
        }

        foreach (var group in groups.Values)
        {
            Add(group.Below, byShape: true, byName: false);
        }
    }

    private void CompareFields(ScanScope scope)
    {
        var groups = new Dictionary<string, NameGroup>(StringComparer.Ordinal);
        foreach (var set in scope.Sets)
        {
            foreach (var field in set.Names.SelectMany(set.Named))
            {
                Step();
                if (!groups.TryGetValue(field.Node.ResponseName, out var group))
                {
                    groups.Add(field.Node.ResponseName, group = new NameGroup());
                }

                var part = group.Part(field.ParentType as GraphQLObjectType);
                var signature = _signatures.Of(field.Node);
                part.Signature ??= signature;

                // What an interface or a union selects can meet what any object type selects.
                if (signature is null || part.Signature != signature || (group.Shared.Signature ?? signature) != signature)
                {
                    _mayConflict = true;
                    return;
                }

                AddBelow(part.Below, field);
            }
        }

        foreach (var group in groups.Values)
        {
            Compare(group);
        }
    }

    private void Compare(NameGroup group)
    {
        if (group.ByObject is null)
        {
            Add(group.Shared.Below, byShape: false, byName: true);
            return;
        }

        foreach (var part in group.ByObject.Values)
        {
            if (group.Shared.Signature is { } shared && shared != part.Signature)
            {
                _mayConflict = true;
                return;
            }

            Add(group.Shared.Below.Count == 0 ? part.Below : [.. group.Shared.Below, .. part.Below], byShape: false, byName: true);
        }
    }

    private void AddBelow(List<SelectedFields> below, SelectedField field)
    {
        if (field.Node.SelectionSet is { } selectionSet)
        {
            below.Add(SetOf(field.Definition?.Type.NamedType as GraphQLCompositeType, selectionSet));
        }
    }

    /// <summary>Puts off the comparing of sets that meet, their fragments included, unless these sets have met before.</summary>
    private void Add(IReadOnlyList<SelectedFields> sets, bool byShape, bool byName)
    {
        if (sets.Count == 0)
        {
            return;
        }

        var all = new HashSet<SelectedFields>(sets.Count);
        var open = new Stack<SelectedFields>(sets);
        while (open.TryPop(out var set))
        {
            Step();
            if (all.Add(set))
            {
                foreach (var name in set.Fragments)
                {
                    if (context.FindFragment(name) is { } fragment)
                    {
                        open.Push(SetOf(context.Schema.FindType(fragment.TypeCondition) as GraphQLCompositeType, fragment.SelectionSet));
                    }
                }
            }
        }

        var scope = new ScanScope(all);
        if (byShape && _shaped.Add(scope))
        {
            _pending.Enqueue((scope, true));
        }

        if (byName && _named.Add(scope))
        {
            _pending.Enqueue((scope, false));
        }
    }

    private SelectedFields SetOf(GraphQLCompositeType? parentType, SelectionSetNode selectionSet)
    {
        if (!_sets.TryGetValue(selectionSet, out var set))
        {
            _sets[selectionSet] = set = SelectedFields.Of(_sets.Count, context.Schema, parentType, selectionSet);
        }

        return set;
    }

    private void Step() => _mayConflict |= ++Steps > Budget;

    /// <summary>The same wrapping around the same leaf type, or around types that have fields.</summary>
    private static bool HaveSameShape(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (GraphQLList l, GraphQLList r) => HaveSameShape(l.OfType, r.OfType),
        (GraphQLNonNull l, GraphQLNonNull r) => HaveSameShape(l.OfType, r.OfType),
        (GraphQLCompositeType, GraphQLCompositeType) => true,
        _ => left == right,
    };

    private sealed class ShapeGroup
    {
        public GraphQLType? Type { get; set; }

        public List<SelectedFields> Below { get; } = [];
    }

    private sealed class NameGroup
    {
        /// <summary>What is selected of interfaces, of unions, and of types that are not known.</summary>
        public NamePart Shared { get; } = new();

        public Dictionary<GraphQLObjectType, NamePart>? ByObject { get; private set; }

        public NamePart Part(GraphQLObjectType? type)
        {
            if (type is null)
            {
                return Shared;
            }

            ByObject ??= [];
            if (!ByObject.TryGetValue(type, out var part))
            {
                ByObject.Add(type, part = new NamePart());
            }

            return part;
        }
    }

    private sealed class NamePart
    {
        public string? Signature { get; set; }

        public List<SelectedFields> Below { get; } = [];
    }
}
