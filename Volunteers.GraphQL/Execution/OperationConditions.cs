using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Execution;

/// <summary>
/// The variables that the <c>@skip</c> and <c>@include</c> directives of a document read. One plan is compiled for each combination
/// of their values, so that executing it asks nothing.
/// </summary>
internal sealed class OperationConditions
{
    /// <summary>More variables than this make too many combinations to remember a plan for each.</summary>
    private const int MaxRemembered = 6;

    private readonly string[] _variables;

    private OperationConditions(string[] variables) => _variables = variables;

    /// <summary>Whether plans are worth remembering.</summary>
    public bool IsCacheable => _variables.Length <= MaxRemembered;

    public static OperationConditions Find(DocumentNode document)
    {
        var collector = new Collector();
        SyntaxWalker.Walk(document, collector);
        return new OperationConditions([.. collector.Names]);
    }

    /// <summary>The values that a request gives them; a variable without a Boolean value is left out.</summary>
    public (Dictionary<string, bool> Values, int Key) Evaluate(VariableValues variables)
    {
        var values = new Dictionary<string, bool>(_variables.Length, StringComparer.Ordinal);
        var key = 0;
        for (var index = 0; index < _variables.Length; index++)
        {
            var state = 0;
            if (variables.TryGet(_variables[index], out var value) && value is bool flag)
            {
                values.Add(_variables[index], flag);
                state = flag ? 2 : 1;
            }

            key = unchecked((key * 3) + state);
        }

        return (values, key);
    }

    private sealed class Collector : SyntaxVisitor
    {
        public SortedSet<string> Names { get; } = new(StringComparer.Ordinal);

        public override VisitAction Enter(SyntaxNode node)
        {
            if (node is DirectiveNode { Name.Value: "skip" or "include" } directive)
            {
                foreach (var variable in directive.Arguments.Select(argument => argument.Value).OfType<VariableNode>())
                {
                    Names.Add(variable.Name.Value);
                }
            }

            return VisitAction.Continue;
        }
    }
}
