namespace Volunteers.Tests.Data;

/// <summary>A test that looks into SQLite itself: skipped, and only there, where the suite runs on a server.</summary>
public sealed class SqliteFactAttribute : FactAttribute
{
    /// <summary>Why it is skipped; null where it is not.</summary>
    internal static readonly string? Reason = TestDatabase.Server is null ? null : "Looks into SQLite itself; the suite runs on SQL Server.";

    public SqliteFactAttribute() => Skip = Reason;
}

/// <inheritdoc cref="SqliteFactAttribute"/>
public sealed class SqliteTheoryAttribute : TheoryAttribute
{
    public SqliteTheoryAttribute() => Skip = SqliteFactAttribute.Reason;
}
