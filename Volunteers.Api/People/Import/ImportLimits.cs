namespace Volunteers.Api.People.Import;

/// <summary>What an import accepts at most; a larger file is refused whole.</summary>
public static class ImportLimits
{
    /// <summary>Bytes of the file as uploaded.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>Bytes that a workbook may unpack to: a small archive can hold a very large sheet.</summary>
    public const long UnpackedBytes = 200L * 1024 * 1024;

    /// <summary>Rows below the header.</summary>
    public const int Rows = 20_000;

    public const int Columns = 400;

    /// <summary>Characters in one cell.</summary>
    public const int CellCharacters = 32_767;
}
