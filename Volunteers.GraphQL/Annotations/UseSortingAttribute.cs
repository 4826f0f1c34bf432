using System.Reflection;
using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>The field takes an <c>order</c> argument with what <typeparamref name="TSort"/> allows; ties are broken by the key.</summary>
/// <typeparam name="TSort">A <see cref="SortInputType{T}"/> of the rows.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute<TSort> : Attribute, IFieldConfigurationAttribute
    where TSort : SortInputType, new()
{
    /// <inheritdoc/>
    public int Order => 400;

    /// <inheritdoc/>
    public void Configure(FieldBuilder field, MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(field);
        var rowType = RowBinder.RowTypeOf(field, this);
        var settings = field.Features.Get<RowField>()!;
        settings.Sort = SortModel.Of(new TSort());
        if (settings.Sort.RowType != rowType)
        {
            throw new SchemaException(
                $"{field.DeclaringTypeName}.{field.Name} has rows of {rowType.Name}, but {typeof(TSort).Name} sorts {settings.Sort.RowType.Name}.");
        }

        field.Arguments.Add(new GraphQLArgument("order", new GraphQLList(new GraphQLNonNull(SortTypes.Of(settings.Sort, field.Types))))
        {
            Description = "What to order by, most important first; one field in each entry.",
        });
    }
}
