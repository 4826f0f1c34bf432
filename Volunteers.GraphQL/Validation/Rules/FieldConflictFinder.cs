using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Rules;

/// <summary>
/// Finds fields that cannot be merged. A selection set is compared with itself, with the fragments that it spreads, and these
/// with each other; no two of them are compared twice. The reports equal those of graphql-js, which works the same way. Its time grows with the
/// square of the document; <see cref="FieldMergeScan"/> spares it where there is nothing to find.
/// </summary>
internal sealed class FieldConflictFinder(ValidationContext context)
{
    private const int Budget = 500_000;

    private readonly Dictionary<SelectionSetNode, SelectedFields> _fields = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ValueNode, string> _values = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private readonly Dictionary<(SelectedFields, string), bool> _comparedFieldsAndFragment = [];

    private int _remaining = Budget;

    /// <summary>
    /// Whether so much was compared that the comparing ended. Sets that overlap many times over would take for ever.
    /// </summary>
    public bool IsExhausted => _remaining < 0;

    /// <summary>Conflicts between the fields of one selection set, its fragments expanded.</summary>
    public List<FieldConflict> Within(GraphQLCompositeType? parentType, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var fields = FieldsOf(parentType, selectionSet);
        foreach (var name in fields.Names)
        {
            var named = fields.Named(name);
            if (named.Count > 1 && !AreAlike(named))
            {
                ComparePairs(conflicts, name, named);
            }
        }

        for (var i = 0; i < fields.Fragments.Count; i++)
        {
            CompareWithFragment(conflicts, areExclusive: false, fields, fields.Fragments[i]);
            for (var j = i + 1; j < fields.Fragments.Count; j++)
            {
                CompareFragments(conflicts, areExclusive: false, fields.Fragments[i], fields.Fragments[j]);
            }
        }

        return conflicts;
    }

    private static bool HaveConflictingShapes(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (GraphQLList l, GraphQLList r) => HaveConflictingShapes(l.OfType, r.OfType),
        (GraphQLList, _) or (_, GraphQLList) => true,
        (GraphQLNonNull l, GraphQLNonNull r) => HaveConflictingShapes(l.OfType, r.OfType),
        (GraphQLNonNull, _) or (_, GraphQLNonNull) => true,
        (GraphQLLeafType, _) or (_, GraphQLLeafType) => left != right,
        _ => false,
    };

    /// <summary>Whether the fields are one leaf field over and over: the common case of many equal ones, in linear time.</summary>
    private bool AreAlike(IReadOnlyList<SelectedField> fields)
    {
        var first = fields[0];
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            if (field.Node.SelectionSet is not null || field.Definition != first.Definition
                || field.Node.Name.Value != first.Node.Name.Value || !HaveSameArguments(field.Node, first.Node))
            {
                return false;
            }
        }

        return true;
    }

    private void ComparePairs(List<FieldConflict> conflicts, string name, IReadOnlyList<SelectedField> fields)
    {
        for (var i = 0; i < fields.Count && !IsExhausted; i++)
        {
            for (var j = i + 1; j < fields.Count; j++)
            {
                if (Compare(areParentsExclusive: false, name, fields[i], fields[j]) is { } conflict)
                {
                    conflicts.Add(conflict);
                }
            }
        }
    }

    private void CompareSets(List<FieldConflict> conflicts, bool areExclusive, SelectedFields left, SelectedFields right)
    {
        foreach (var name in left.Names)
        {
            _remaining--;
            var others = right.Named(name);
            if (others.Count == 0)
            {
                continue;
            }

            foreach (var field in left.Named(name))
            {
                foreach (var other in others)
                {
                    if (Compare(areExclusive, name, field, other) is { } conflict)
                    {
                        conflicts.Add(conflict);
                    }
                }
            }
        }
    }

    private void CompareWithFragment(
        List<FieldConflict> conflicts, bool areExclusive, SelectedFields fields, string fragmentName)
    {
        _remaining--;
        if (IsExhausted || fields.Names.Count == 0 || !IsNew(_comparedFieldsAndFragment, (fields, fragmentName), areExclusive)
            || context.FindFragment(fragmentName) is not { } fragment)
        {
            return;
        }

        var others = FieldsOf(fragment);
        if (ReferenceEquals(fields, others))
        {
            return;
        }

        CompareSets(conflicts, areExclusive, fields, others);
        foreach (var name in others.Fragments)
        {
            CompareWithFragment(conflicts, areExclusive, fields, name);
        }
    }

    private void CompareFragments(List<FieldConflict> conflicts, bool areExclusive, string leftName, string rightName)
    {
        _remaining -= 2;
        var pair = string.CompareOrdinal(leftName, rightName) < 0 ? (leftName, rightName) : (rightName, leftName);
        if (IsExhausted || leftName == rightName || !IsNew(_comparedFragments, pair, areExclusive)
            || context.FindFragment(leftName) is not { } leftFragment
            || context.FindFragment(rightName) is not { } rightFragment)
        {
            return;
        }

        var left = FieldsOf(leftFragment);
        var right = FieldsOf(rightFragment);
        CompareSets(conflicts, areExclusive, left, right);
        foreach (var name in right.Fragments)
        {
            CompareFragments(conflicts, areExclusive, leftName, name);
        }

        foreach (var name in left.Fragments)
        {
            CompareFragments(conflicts, areExclusive, name, rightName);
        }
    }

    private FieldConflict? Compare(bool areParentsExclusive, string name, SelectedField left, SelectedField right)
    {
        _remaining -= 2;
        if (IsExhausted)
        {
            return null;
        }

        // Fields of two different object types never apply to one object; only their shapes must agree.
        var areExclusive = areParentsExclusive
            || (left.ParentType != right.ParentType
                && left.ParentType is GraphQLObjectType && right.ParentType is GraphQLObjectType);
        if (!areExclusive)
        {
            var (leftName, rightName) = (left.Node.Name.Value, right.Node.Name.Value);
            if (leftName != rightName)
            {
                return Conflict($"\"{ErrorText.Cut(leftName)}\" and \"{ErrorText.Cut(rightName)}\" are different fields");
            }

            if (!HaveSameArguments(left.Node, right.Node))
            {
                return Conflict("they have differing arguments");
            }
        }

        var (leftType, rightType) = (left.Definition?.Type, right.Definition?.Type);
        if (leftType is not null && rightType is not null && HaveConflictingShapes(leftType, rightType))
        {
            return Conflict($"they return conflicting types \"{leftType}\" and \"{rightType}\"");
        }

        if (left.Node.SelectionSet is not { } leftSet || right.Node.SelectionSet is not { } rightSet)
        {
            return null;
        }

        var below = Between(
            areExclusive,
            FieldsOf(leftType?.NamedType as GraphQLCompositeType, leftSet),
            FieldsOf(rightType?.NamedType as GraphQLCompositeType, rightSet));
        return below.Count > 0 ? FieldConflict.Below(below, name, left.Node, right.Node) : null;

        FieldConflict Conflict(string reason) => new(name, reason, [left.Node], [right.Node]);
    }

    private List<FieldConflict> Between(bool areExclusive, SelectedFields left, SelectedFields right)
    {
        var conflicts = new List<FieldConflict>();
        CompareSets(conflicts, areExclusive, left, right);
        foreach (var fragment in right.Fragments)
        {
            CompareWithFragment(conflicts, areExclusive, left, fragment);
        }

        foreach (var fragment in left.Fragments)
        {
            CompareWithFragment(conflicts, areExclusive, right, fragment);
        }

        foreach (var leftFragment in left.Fragments)
        {
            foreach (var rightFragment in right.Fragments)
            {
                CompareFragments(conflicts, areExclusive, leftFragment, rightFragment);
            }
        }

        return conflicts;
    }

    /// <summary>A pair that was compared as not exclusive need not be compared again; the other way round it must.</summary>
    private static bool IsNew<TPair>(Dictionary<TPair, bool> compared, TPair pair, bool areExclusive)
        where TPair : notnull
    {
        if (compared.TryGetValue(pair, out var wereExclusive) && (areExclusive || !wereExclusive))
        {
            return false;
        }

        compared[pair] = areExclusive;
        return true;
    }

    private SelectedFields FieldsOf(FragmentDefinitionNode fragment) =>
        FieldsOf(context.Schema.FindType(fragment.TypeCondition) as GraphQLCompositeType, fragment.SelectionSet);

    private SelectedFields FieldsOf(GraphQLCompositeType? parentType, SelectionSetNode selectionSet)
    {
        if (!_fields.TryGetValue(selectionSet, out var fields))
        {
            _fields[selectionSet] = fields = SelectedFields.Of(_fields.Count, context.Schema, parentType, selectionSet);
        }

        return fields;
    }

    /// <summary>In any order; of an argument that is given twice, the last counts.</summary>
    private bool HaveSameArguments(FieldNode left, FieldNode right)
    {
        if (left.Arguments.Count != right.Arguments.Count)
        {
            return false;
        }

        foreach (var argument in left.Arguments)
        {
            var other = right.Arguments.LastOrDefault(a => a.Name.Value == argument.Name.Value);
            if (other is null || TextOf(argument.Value) != TextOf(other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private string TextOf(ValueNode value)
    {
        if (!_values.TryGetValue(value, out var text))
        {
            _values[value] = text = FieldSignatures.Sorted(value);
        }

        return text;
    }
}
