using System.Reflection;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Filtering;
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
        var settings = QuerySettings.Of(field, this);
        settings.Filter = FilterModel.Of(new TFilter());
        if (settings.Filter.RowType != settings.RowType)
        {
            throw new SchemaException(
                $"{field.DeclaringTypeName}.{field.Name} has rows of {settings.RowType.Name}, but {typeof(TFilter).Name} filters {settings.Filter.RowType.Name}.");
        }

        field.Arguments.Add(new GraphQLArgument("where", FilterTypes.Of(settings.Filter, field.Types))
        {
            Description = "Only rows that meet these conditions.",
        });
    }
}
