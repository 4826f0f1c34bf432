using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Volunteers.Tests.Data;

/// <summary>What EF Core only warns about and the product does not do: a test's query that does it fails.</summary>
public static class DoubtfulQueries
{
    public static DbContextOptionsBuilder<T> RefuseDoubtfulQueries<T>(this DbContextOptionsBuilder<T> options)
        where T : DbContext
    {
        options.ConfigureWarnings(warnings => warnings.Throw(
            CoreEventId.RowLimitingOperationWithoutOrderByWarning,
            CoreEventId.FirstWithoutOrderByAndFilterWarning,
            CoreEventId.DistinctAfterOrderByWithoutRowLimitingOperatorWarning,
            CoreEventId.NavigationBaseIncludeIgnored,
            CoreEventId.PossibleUnintendedCollectionNavigationNullComparisonWarning,
            CoreEventId.PossibleUnintendedReferenceComparisonWarning,
            RelationalEventId.MultipleCollectionIncludeWarning,
            RelationalEventId.QueryPossibleUnintendedUseOfEqualsWarning));
        return options;
    }
}
