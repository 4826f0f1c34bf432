using System.Reflection;
using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Querying.Connections;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The field, which is an expression that lists rows, answers a connection with <c>first after last before</c> (GraphQL Cursor Connections
/// Specification). The expression's own <c>OrderBy</c> is the order unless the client gives another; ties are broken by the property <c>Id</c>, which
/// rows must have. First of <c>[UsePaging] [UseFiltering] [UseSorting]</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute, IFieldConfigurationAttribute
{
    /// <summary>The largest page a client may ask for.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>The page's size when the client gives neither <c>first</c> nor <c>last</c>.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>What the connection type is named after (<c>Volunteers</c> → <c>VolunteersConnection</c>); null takes the field's name.</summary>
    public string? ConnectionName { get; set; }

    /// <inheritdoc/>
    public int Order => 100;

    /// <inheritdoc/>
    public void Configure(FieldBuilder field, MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(member);
        var rowType = RowBinder.RowTypeOf(field, this);
        field.Features.Get<RowField>()!.Paging = new PagingRule(DefaultPageSize, MaxPageSize);
        field.Features.Set(new ListSizeAttribute
        {
            AssumedSize = MaxPageSize,
            SlicingArguments = ["first", "last"],
            SlicingArgumentDefaultValue = DefaultPageSize,
            SizedFields = ["edges", "nodes"],
            RequireOneSlicingArgument = false,
        });
        field.Arguments.Add(new GraphQLArgument("first", BuiltInScalars.Int)
        {
            Description = $"Rows from the start of the list, or after \"after\". At most {MaxPageSize}; without \"last\", {DefaultPageSize} when left out.",
        });
        field.Arguments.Add(new GraphQLArgument("after", BuiltInScalars.String)
        {
            Description = "The cursor after which the page starts.",
        });
        field.Arguments.Add(new GraphQLArgument("last", BuiltInScalars.Int)
        {
            Description = $"Rows from the end of the list, or before \"before\". At most {MaxPageSize}.",
        });
        field.Arguments.Add(new GraphQLArgument("before", BuiltInScalars.String)
        {
            Description = "The cursor before which the page ends.",
        });
        field.Type = ConnectionTypes.Of(rowType, ConnectionName ?? MemberNames.PascalCase(field.Name), field.Types);
    }
}

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
