namespace Volunteers.Jobs.Printing;

/// <summary>Configuration section <c>Printing</c>.</summary>
public sealed class PrintingOptions
{
    public const string Section = "Printing";

    /// <summary>The program to print with, as a path or a name on PATH; when empty, a known one is looked for.</summary>
    public string? Browser { get; set; }

    /// <summary>How long one document may take.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromSeconds(60);

    /// <summary>How many documents are printed at once; at least 1.</summary>
    public int Concurrency { get; set; } = 2;
}
