using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying;

/// <summary>The step of a field's pipeline that composes and runs its query.</summary>
internal interface IQueryStep
{
    /// <summary>Puts the step around the resolver. Called when the field is built, when all attributes have spoken.</summary>
    FieldDelegate Wrap(FieldDelegate resolver);
}
