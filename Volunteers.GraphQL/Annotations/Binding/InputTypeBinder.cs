using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations.Binding;

/// <summary>Input objects from records and classes.</summary>
internal static class InputTypeBinder
{
    public static GraphQLInputObjectType Bind(BindingContext context, Type type)
    {
        var name = type.GetCustomAttribute<GraphQLNameAttribute>(false)?.Name
            ?? (type.Name.EndsWith("Input", StringComparison.Ordinal) ? type.Name : type.Name + "Input");
        return context.Types.GetOrAdd(name, () => new GraphQLInputObjectType(name, () => Model(context, type).Members.Select(member => member.ToField(context)))
        {
            Description = context.Documentation.Describe(type),
            RuntimeType = type,
            IsOneOf = type.GetCustomAttribute<OneOfAttribute>(false) is not null,
        });
    }

    /// <summary>Makes the record from the coerced dictionary.</summary>
    public static object Convert(BindingContext context, Type type, object value) =>
        Model(context, type).Create((IReadOnlyDictionary<string, object?>)value);

    private static InputModel Model(BindingContext context, Type type) =>
        context.InputModels.GetOrAdd(type, static (type, context) => InputModel.Create(context, type), context);
}
