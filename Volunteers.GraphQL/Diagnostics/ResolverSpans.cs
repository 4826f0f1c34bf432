using System.Diagnostics;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Diagnostics;

/// <summary>Spans around resolvers that may read, for whoever listens to <see cref="GraphQLTelemetry.ResolverSourceName"/>.</summary>
internal static class ResolverSpans
{
    /// <summary>Wraps the field's pipeline as it is so far.</summary>
    public static void Apply(FieldBuilder field)
    {
        if (field.Resolver is not null && field.MayRead)
        {
            field.UseFirst(next => context => GraphQLTelemetry.Resolvers.HasListeners() ? TraceAsync(next, context) : next(context));
        }
    }

    private static async ValueTask TraceAsync(FieldDelegate next, IResolverContext context)
    {
        using var span = GraphQLTelemetry.Resolvers.StartActivity("GraphQL Resolve");
        span?.SetTag("graphql.field.name", context.Field.ToString()).SetTag("graphql.field.path", string.Join('.', context.Path));
        try
        {
            await next(context);
        }
        catch (Exception exception)
        {
            span?.SetStatus(ActivityStatusCode.Error, exception.GetType().Name);
            throw;
        }
    }
}
