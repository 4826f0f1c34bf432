namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>What a composed query reads.</summary>
internal enum QueryKind
{
    /// <summary>Every row.</summary>
    List,

    /// <summary>The first row, or the first of each parent.</summary>
    First,

    /// <summary>A page from the start, or one for each parent.</summary>
    Page,
}
