using System.Runtime.ExceptionServices;

namespace Volunteers.GraphQL.Querying;

/// <summary>Stands for the answer of a batched field whose statement failed, so that other fields of the batch keep theirs.</summary>
internal sealed record QueryFailure(ExceptionDispatchInfo Cause);
