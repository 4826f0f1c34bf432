namespace Volunteers.Api.People.Import;

/// <summary>Whether a cell says yes or no.</summary>
public static class YesNo
{
    /// <returns>Null when it says neither.</returns>
    public static bool? Read(string text) => text.Trim().TrimEnd('.').ToUpperInvariant() switch
    {
        "YES" or "Y" or "TRUE" or "1" or "X" or "✓" or "✔" or "☑" or "PARENT" or "CARER" => true,
        "NO" or "N" or "FALSE" or "0" or "-" or "–" or "—" or "NONE" or "N/A" => false,
        _ => null,
    };
}
