using System.Reflection;
using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>The field takes a <c>where</c> argument with what <typeparamref name="TFilter"/> allows.</summary>
/// <typeparam name="TFilter">A <see cref="FilterInputType{T}"/> of the rows.</typeparam>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute<TFilter> : Attribute, IFieldConfigurationAttribute
    where TFilter : FilterInputType, new()
{
    /// <inheritdoc/>
    public int Order => 300;

    /// <inheritdoc/>
    public void Configure(FieldBuilder field, MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(field);
        var rowType = RowBinder.RowTypeOf(field, this);
        var settings = field.Features.Get<RowField>()!;
        settings.Filter = FilterModel.Of(new TFilter());
        if (settings.Filter.RowType != rowType)
        {
            throw new SchemaException(
                $"{field.DeclaringTypeName}.{field.Name} has rows of {rowType.Name}, but {typeof(TFilter).Name} filters {settings.Filter.RowType.Name}.");
        }

        field.Arguments.Add(new GraphQLArgument("where", FilterTypes.Of(settings.Filter, field.Types))
        {
            Description = "Only rows that meet these conditions.",
        });
    }
}
