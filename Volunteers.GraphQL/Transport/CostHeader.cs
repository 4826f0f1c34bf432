using Microsoft.AspNetCore.Http;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Transport;

/// <summary>The request header <c>GraphQL-Cost</c>: <c>report</c> or <c>validate</c>.</summary>
internal static class CostHeader
{
    public const string Name = "GraphQL-Cost";

    /// <exception cref="RequestRefusedException">The header says something else.</exception>
    public static CostReporting Read(IHeaderDictionary headers)
    {
        if (!headers.TryGetValue(Name, out var values) || values.Count == 0)
        {
            return CostReporting.None;
        }

        return values.ToString() switch
        {
            var text when text.Equals("report", StringComparison.OrdinalIgnoreCase) => CostReporting.Report,
            var text when text.Equals("validate", StringComparison.OrdinalIgnoreCase) => CostReporting.Validate,
            _ => throw RequestRefusedException.BadRequest($"The header {Name} is \"report\" or \"validate\"."),
        };
    }
}
