namespace Volunteers.Api.People.Import;

/// <summary>How a file is to be imported, beyond what it says itself.</summary>
public sealed record ImportOptions
{
    public static ImportOptions Usual { get; } = new();

    /// <summary>What columns hold that their names do not tell, or are to be left out.</summary>
    public IReadOnlyList<ColumnMapping> Mapping { get; init; } = [];

    /// <summary>The code page of a text that is no Unicode; null to find out.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>Whether the e-mails leave that an import may cause: invitations to meetings that are announced, and what waited for an address.</summary>
    public bool Notify { get; init; }
}
