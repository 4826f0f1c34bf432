#pragma warning disable CS1591 // forty columns with nothing to say of each

namespace Volunteers.GraphQL.Querying.Statements;

/// <summary>The flat shape that queries are translated with: its property names become the names of the statement's columns.</summary>
public sealed class StatementRow
{
    /// <summary>How many columns a statement may have.</summary>
    public const int MaxColumns = 40;

    public object? C0 { get; set; }

    public object? C1 { get; set; }

    public object? C2 { get; set; }

    public object? C3 { get; set; }

    public object? C4 { get; set; }

    public object? C5 { get; set; }

    public object? C6 { get; set; }

    public object? C7 { get; set; }

    public object? C8 { get; set; }

    public object? C9 { get; set; }

    public object? C10 { get; set; }

    public object? C11 { get; set; }

    public object? C12 { get; set; }

    public object? C13 { get; set; }

    public object? C14 { get; set; }

    public object? C15 { get; set; }

    public object? C16 { get; set; }

    public object? C17 { get; set; }

    public object? C18 { get; set; }

    public object? C19 { get; set; }

    public object? C20 { get; set; }

    public object? C21 { get; set; }

    public object? C22 { get; set; }

    public object? C23 { get; set; }

    public object? C24 { get; set; }

    public object? C25 { get; set; }

    public object? C26 { get; set; }

    public object? C27 { get; set; }

    public object? C28 { get; set; }

    public object? C29 { get; set; }

    public object? C30 { get; set; }

    public object? C31 { get; set; }

    public object? C32 { get; set; }

    public object? C33 { get; set; }

    public object? C34 { get; set; }

    public object? C35 { get; set; }

    public object? C36 { get; set; }

    public object? C37 { get; set; }

    public object? C38 { get; set; }

    public object? C39 { get; set; }
}
