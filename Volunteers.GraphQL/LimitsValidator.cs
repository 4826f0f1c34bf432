using System.Globalization;
using Microsoft.Extensions.Options;
using Volunteers.GraphQL.Limits;

namespace Volunteers.GraphQL;

/// <summary>Refuses limits that nothing could keep, so that a slip in the configuration shows at start.</summary>
internal sealed class LimitsValidator : IValidateOptions<GraphQLServerOptions>
{
    public ValidateOptionsResult Validate(string? name, GraphQLServerOptions options)
    {
        var failures = typeof(GraphQLLimits).GetProperties()
            .Where(property => property.PropertyType == typeof(int) || property.PropertyType == typeof(double))
            .Select(property => (property.Name, Value: Convert.ToDouble(property.GetValue(options.Limits), CultureInfo.InvariantCulture)))
            .Where(limit => limit.Value < Smallest(limit.Name) || double.IsNaN(limit.Value))
            .Select(limit => string.Create(
                CultureInfo.InvariantCulture, $"GraphQL:Limits:{limit.Name} is {limit.Value}. Give it a number of {Smallest(limit.Name)} or more."))
            .ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static int Smallest(string name) =>
        name is nameof(GraphQLLimits.ResolverCost) or nameof(GraphQLLimits.MaxAliases) or nameof(GraphQLLimits.MaxDirectives)
            or nameof(GraphQLLimits.MaxFragmentDepth) or nameof(GraphQLLimits.MaxFragmentVisits) or nameof(GraphQLLimits.MaxIntrospectionDepth)
            ? 0
            : 1;
}
