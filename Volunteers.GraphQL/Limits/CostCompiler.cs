using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Limits;

/// <summary>
/// Works out what an operation costs (IBM GraphQL Cost Directives specification, section 5 "Static query analysis"): a field costs its
/// weight, its arguments, and for each item of its list what is selected below; of an interface or union, what the dearest type costs.
/// Introspection costs nothing.
/// </summary>
internal sealed class CostCompiler
{
    /// <summary>Steps that a formula may have; selections of many types inside selections of many types multiply.</summary>
    private const int MaxNodes = 10_000;

    private readonly OperationPlan _plan;
    private readonly GraphQLLimits _limits;
    private readonly List<CostNode> _nodes = [];
    private readonly Dictionary<ScopeKey, int> _known = [];

    private CostCompiler(OperationPlan plan, GraphQLLimits limits)
    {
        _plan = plan;
        _limits = limits;
    }

    /// <summary>The formula of a plan.</summary>
    /// <exception cref="GraphQLException">A slicing argument is missing, or the operation is too intricate to be reckoned.</exception>
    public static CostFormula Compile(OperationPlan plan, GraphQLLimits limits)
    {
        var compiler = new CostCompiler(plan, limits);
        compiler.Scope(plan.RootType, [plan.Operation.SelectionSet], null);
        return new CostFormula(compiler._nodes);
    }

    /// <summary>What is selected of an object of one type.</summary>
    private int Scope(GraphQLObjectType type, IReadOnlyList<SelectionSetNode> sets, Sized? sized)
    {
        var key = new ScopeKey(type, sets, sized);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var fields = new List<int>();
        foreach (var nodes in _plan.Collect(type, sets).Values)
        {
            if (_plan.Schema.FindField(type, nodes[0].Name.Value) is { } field && !field.Name.StartsWith("__", StringComparison.Ordinal))
            {
                fields.Add(Field(field, nodes, sized));
            }
        }

        return _known[key] = Add(new CostNode { IsField = false, Weight = CostWeights.Of(type), Parts = [.. fields] });
    }

    private int Field(GraphQLField field, IReadOnlyList<FieldNode> nodes, Sized? sized)
    {
        var rule = field.Features.Get<ListSizeAttribute>();
        var size = rule is null ? null : ListSize.Of(rule, field, nodes[0], _limits);
        var factor = CostWeights.FactorOf(field);
        var below = size is not null && rule!.SizedFields.Length > 0 ? new Sized(rule.SizedFields, size, factor) : null;
        if (below is not null || !IsList(field.Type))
        {
            size = null;
        }
        else if (size is null)
        {
            size = sized is not null && sized.Fields.Contains(field.Name) ? sized.Size : ListSize.Assumed(_limits);
        }

        if (sized is not null && field.Features.Get<CostAttribute>() is not null)
        {
            factor *= sized.Factor;
        }

        var input = new InputCost(field, nodes[0]);
        return Add(new CostNode
        {
            IsField = true,
            Weight = factor * CostWeights.Of(field, _limits),
            Input = input.DependsOnVariables || input.For(VariableValues.Empty) != 0 ? input : null,
            Size = size,
            Parts = Below(field.Type.NamedType, nodes, below),
        });
    }

    private int[] Below(GraphQLNamedType type, IReadOnlyList<FieldNode> nodes, Sized? sized)
    {
        if (type is not GraphQLCompositeType)
        {
            return CostWeights.Of(type) == 0 ? [] : [Add(new CostNode { IsField = false, Weight = CostWeights.Of(type), Parts = [] })];
        }

        SelectionSetNode[] sets = [.. nodes.Where(node => node.SelectionSet is not null).Select(node => node.SelectionSet!)];
        return type is GraphQLObjectType known
            ? [Scope(known, sets, sized)]
            : [.. _plan.Schema.GetPossibleTypes(type).Select(possible => Scope(possible, sets, sized))];
    }

    private int Add(CostNode node)
    {
        if (_nodes.Count == MaxNodes)
        {
            throw new GraphQLException(
                "The operation selects too many combinations of types for its cost to be reckoned. Select fewer types inside each other.",
                ErrorCodes.LimitExceeded);
        }

        _nodes.Add(node);
        return _nodes.Count - 1;
    }

    private static bool IsList(GraphQLType type) => type is GraphQLList || (type is GraphQLNonNull { OfType: GraphQLList });

    /// <summary>What holds below a field whose list is in fields of its object: which they are, how long, and how many times as much a count costs.</summary>
    private sealed record Sized(string[] Fields, ListSize Size, double Factor);

    /// <summary>Equal when the same is selected of the same type, in a list of the same size.</summary>
    private readonly struct ScopeKey(GraphQLObjectType type, IReadOnlyList<SelectionSetNode> sets, object? sized) : IEquatable<ScopeKey>
    {
        private readonly GraphQLObjectType _type = type;
        private readonly IReadOnlyList<SelectionSetNode> _sets = sets;
        private readonly object? _sized = sized;

        public bool Equals(ScopeKey other) => _type == other._type && ReferenceEquals(_sized, other._sized)
            && _sets.Count == other._sets.Count && _sets.Zip(other._sets).All(pair => ReferenceEquals(pair.First, pair.Second));

        public override bool Equals(object? obj) => obj is ScopeKey other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(
            _type, _sets.Count, _sets.Count > 0 ? System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_sets[0]) : 0);
    }
}
