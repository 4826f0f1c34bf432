using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation;

namespace Volunteers.GraphQL.Execution;

/// <summary>What one document may ask for, and one operation may cost; asked before anything is resolved.</summary>
internal interface IRequestLimits
{
    /// <summary>What the parser stops at.</summary>
    ParserOptions Parsing { get; }

    /// <summary>What validation stops at.</summary>
    ValidationOptions Validation { get; }

    /// <summary>One error for each limit that a document exceeds, whatever the schema.</summary>
    IReadOnlyList<GraphQLError> Check(DocumentNode document);

    /// <summary>What an operation costs, for given variables.</summary>
    /// <exception cref="GraphQLException">It cannot be told.</exception>
    OperationCost CostOf(OperationPlan plan, VariableValues variables);

    /// <summary>One error for each budget that a cost exceeds.</summary>
    IReadOnlyList<GraphQLError> Check(OperationCost cost);
}
