using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Makes the schema from the annotated classes of assemblies.</summary>
internal static class AnnotatedSchema
{
    /// <exception cref="SchemaException">Something is wrong; the message says what to do about it.</exception>
    public static GraphQLSchema Build(BindingContext context)
    {
        var builder = new SchemaBuilder
        {
            QueryType = ObjectTypeBinder.Root(
                context,
                "Query",
                typeof(QueryTypeAttribute),
                (context, type, method) => FieldBinder.Method(context, "Query", type, method).Build(),
                () => NodeConvention.RootFields(context)),
            MutationType = ObjectTypeBinder.Root(context, "Mutation", typeof(MutationTypeAttribute), MutationConvention.Bind, () => []),
            SubscriptionType = ObjectTypeBinder.Root(
                context, "Subscription", typeof(SubscriptionTypeAttribute), SubscriptionConvention.Bind, () => []),
        };
        foreach (var runtimeType in context.BoundTypes)
        {
            builder.Types.Add(context.Types.GetOutputType(runtimeType));
        }

        foreach (var type in context.AnnotatedTypes.Where(type => AbstractTypeBinder.Name(type) is not null))
        {
            builder.Types.Add(context.Types.GetOutputType(type));
        }

        return builder.Build();
    }
}
