using System.Reflection;
using Volunteers.GraphQL.Mutations;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Payload types: one field for what the method returned, or the fields of a returned <c>…Payload</c> record, and errors.</summary>
internal static class PayloadTypeFactory
{
    private const string Suffix = "Payload";

    public static GraphQLObjectType Create(
        BindingContext context, MethodInfo method, string typeName, GraphQLUnionType? errors)
    {
        var result = MemberType.OfResult(method);
        var isRecord = result.Item is null && result.Core.Name.EndsWith(Suffix, StringComparison.Ordinal) && !context.IsBound(result.Core);
        var name = typeName + Suffix;
        return context.Types.GetOrAdd(name, () => new GraphQLObjectType(
            name,
            () =>
            [
                .. isRecord ? RecordFields(context, result.Core, name, errors) : [DataField(context, method, result, name)],
                .. ErrorsField(errors),
            ])
        {
            RuntimeType = typeof(MutationPayload),
            Description = isRecord ? context.Documentation.Describe(result.Core) : null,
        });
    }

    private static GraphQLField DataField(BindingContext context, MethodInfo method, MemberType result, string payloadName)
    {
        var type = context.Types.Output(result, method, $"{payloadName} (from {method.DeclaringType!.Name}.{method.Name})").NullableType;
        var name = NameConventions.Field(type.NamedType.Name);
        if (type is GraphQLList)
        {
            name = NameConventions.Plural(name);
        }

        var nodeType = method.GetCustomAttribute<IDAttribute>()?.RuntimeType is { } node ? context.OutputName(node) : null;
        var field = new FieldBuilder(name, type, context.Types)
        {
            Pure = payload => ((MutationPayload)payload!).Data is { } data
                ? nodeType is null ? data : NodeConvention.Encode(context.NodeIds, nodeType, data)
                : null,
        };
        FieldBinder.ReadRowsAgain(context, field, result);
        return field.Build();
    }

    private static IEnumerable<GraphQLField> RecordFields(BindingContext context, Type record, string name, GraphQLUnionType? errors)
    {
        // What a record with non-null fields answers beside errors.
        var refused = record.GetProperty("Refused", BindingFlags.Public | BindingFlags.Static) is { } property && property.PropertyType == record
            ? property.GetValue(null)
            : null;
        foreach (var member in record.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(member => member.GetIndexParameters().Length == 0 && member.GetCustomAttribute<GraphQLIgnoreAttribute>() is null))
        {
            var field = FieldBinder.Property(context, name, member, null);
            if (refused is null && errors is not null)
            {
                field.Type = field.Type.NullableType;
            }

            var read = field.Pure!;
            field.Pure = payload => (((MutationPayload)payload!).Data ?? refused) is { } data ? read(data) : null;
            yield return field.Build();
        }
    }

    private static IEnumerable<GraphQLField> ErrorsField(GraphQLUnionType? errors)
    {
        if (errors is not null)
        {
            yield return new GraphQLField("errors", new GraphQLList(new GraphQLNonNull(errors)))
            {
                Description = "Why the mutation refused; null when it did not.",
                Pure = payload => ((MutationPayload)payload!).Errors,
            };
        }
    }
}
