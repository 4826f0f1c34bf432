using System.Reflection;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Filtering;
using Volunteers.GraphQL.Querying.Sorting;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying;

/// <summary>
/// What the attributes of one field ask for. Each attribute notes its part here; together they make one step of the field's pipeline, because
/// together they make one statement.
/// </summary>
internal sealed class QuerySettings
{
    private QuerySettings(Type rowType) => RowType = rowType;

    /// <summary>The type of the rows that the resolver's query has.</summary>
    public Type RowType { get; }

    public UsePagingAttribute? Paging { get; set; }

    public UseBatchingAttribute? Batching { get; set; }

    public FilterModel? Filter { get; set; }

    public SortModel? Sort { get; set; }

    public bool Projects { get; set; }

    public bool Single { get; set; }

    /// <summary>Whether the list is a page over all rows, not over those of a parent.</summary>
    public bool ReadsWholeTable { get; set; }

    /// <summary>The resolver, without what the attributes ask for: leaves its query.</summary>
    public FieldDelegate? Source { get; set; }

    /// <summary>The settings of <paramref name="field"/>; the first attribute that asks installs the step.</summary>
    /// <exception cref="SchemaException">The resolver does not return rows, or returns a value for each parent of a level.</exception>
    public static QuerySettings Of(FieldBuilder field, Attribute attribute)
    {
        if (field.Features.Get<QuerySettings>() is { } known)
        {
            return known;
        }

        if (field.ResolvesLevels)
        {
            throw new SchemaException(
                $"{field.DeclaringTypeName}.{field.Name} has [BatchResolver] and [{attribute.GetType().Name.Split("Attribute")[0]}]. For children that are read in one query use [UseBatching] instead of [BatchResolver].");
        }

        var rowType = RowTypeOf(field.ResultType)
            ?? throw new SchemaException(
                $"{field.DeclaringTypeName}.{field.Name} has [{attribute.GetType().Name.Split("Attribute")[0]}] but does not return IQueryable<T>.");
        var settings = new QuerySettings(rowType);
        field.Features.Set(settings);
        var step = (IQueryStep)Activator.CreateInstance(
            typeof(QueryStep<>).MakeGenericType(rowType), BindingFlags.Instance | BindingFlags.Public, null, [settings], null)!;
        field.Use(step.Wrap);
        return settings;
    }

    private static Type? RowTypeOf(Type? result)
    {
        if (result is null || result == typeof(string))
        {
            return null;
        }

        if (result.IsGenericType && result.GetGenericTypeDefinition() == typeof(Connections.Connection<>))
        {
            return result.GetGenericArguments()[0];
        }

        return Projections.RelatedTypes.ElementOf(result);
    }
}
