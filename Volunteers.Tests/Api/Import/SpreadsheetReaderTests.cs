using System.Text;
using Volunteers.Api.People.Import;

namespace Volunteers.Tests.Api.Import;

public sealed class SpreadsheetReaderTests
{
    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("windows-1252")]
    public async Task ReadAsync_KeepsAccents_InEveryEncoding(string encoding)
    {
        var bytes = CodePages(encoding).GetBytes("Full name,Email\r\nZoë O’Brien,zoe@example.org\r\n");

        var table = await ReadAsync(bytes);

        Assert.Equal("Zoë O’Brien", table.Rows[0].Cells[0]);
    }

    [Fact]
    public async Task ReadAsync_KeepsAccents_WhenUtf16HasNoByteOrderMark()
    {
        var table = await ReadAsync(new UnicodeEncoding(false, false).GetBytes("Full name\tEmail\r\nZoë Smith\tzoe@example.org\r\n"));

        Assert.Equal(["Full name", "Email"], table.Headers);
        Assert.Equal("Zoë Smith", table.Rows[0].Cells[0]);
    }

    [Theory]
    [InlineData("Name;Email\nA B;a@example.org\n")]
    [InlineData("Name\tEmail\nA B\ta@example.org\n")]
    [InlineData("Name|Email\nA B|a@example.org\n")]
    [InlineData("sep=;\r\nName;Email\r\nA B;a@example.org")]
    [InlineData("\"Name\";\"Email, or none\"\nA B;a@example.org\n")]
    public async Task ReadAsync_FindsTheDelimiter(string text)
    {
        var table = await ReadAsync(Encoding.UTF8.GetBytes(text));

        Assert.Equal(2, table.Headers.Count);
        Assert.Equal(["A B", "a@example.org"], table.Rows[0].Cells);
        Assert.Equal(2, table.Rows[0].Number);
    }

    [Fact]
    public async Task ReadAsync_NumbersRowsAsASpreadsheetDoes_WhenCellsHoldLineBreaksAndRowsAreBlank()
    {
        var table = await ReadAsync(Encoding.UTF8.GetBytes("Name,Address\n\"A B\",\"1 High Street\nHastings\"\n\n,\nC D,x\n"));

        Assert.Equal([2, 5], table.Rows.Select(row => row.Number));
        Assert.Equal("1 High Street\nHastings", table.Rows[0].Cells[1]);
    }

    [Fact]
    public async Task ReadAsync_CutsEmptyTrailingColumns()
    {
        var table = await ReadAsync(Encoding.UTF8.GetBytes("Name,Email,,,\nA B,a@example.org,,,\n"));

        Assert.Equal(2, table.Headers.Count);
        Assert.Equal(2, table.Rows[0].Cells.Count);
    }

    [Fact]
    public async Task ReadAsync_ReadsWorkbooks_WithDatesAndNumbers()
    {
        var table = await ReadAsync(Workbooks.Write(
            ("Notes", [["Printed by the office"]]),
            ("Master", [["Last name", "First name", "Cell", "Date of birth"], ["Okafor", "Ada", 7700900123d, new DateOnly(1990, 6, 5)]])));

        Assert.Equal(["Last name", "First name", "Cell", "Date of birth"], table.Headers);
        Assert.Equal(["Okafor", "Ada", "7700900123", "1990-06-05"], table.Rows[0].Cells);
    }

    [Theory]
    [InlineData("empty", "empty")]
    [InlineData("only line breaks", "empty")]
    [InlineData("a PDF", "PDF")]
    [InlineData("a broken workbook", "damaged")]
    [InlineData("a picture", "not readable text")]
    [InlineData("an open quote", "row 3 is never closed")]
    [InlineData("too many rows", "rows")]
    [InlineData("too many bytes", "larger than 10 MB")]
    public async Task ReadAsync_SaysWhatIsWrong_WhenTheFileIsUnreadable(string file, string saying)
    {
        // the bytes themselves are no theory data: the runner writes those out to name each case, all ten megabytes of them
        var bytes = Unreadable(file);

        var refusal = await Assert.ThrowsAsync<UnreadableFileException>(() => ReadAsync(bytes));

        Assert.Contains(saying, refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    private static byte[] Unreadable(string file) => file switch
    {
        "empty" => [],
        "only line breaks" => "\n\n"u8.ToArray(),
        "a PDF" => "%PDF-1.7"u8.ToArray(),
        "a broken workbook" => [.. "PK\u0003\u0004"u8, 1, 2, 3, 4, 5, 6],
        "a picture" => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49],
        "an open quote" => "Name,Email\nA,a@example.org\n\"B,b@example.org\nC,c@example.org\n"u8.ToArray(),
        "too many rows" => Encoding.UTF8.GetBytes("Name,Email\n" + string.Concat(Enumerable.Repeat("A,a@example.org\n", ImportLimits.Rows + 1))),
        "too many bytes" => new byte[ImportLimits.FileBytes + 1],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static Task<SpreadsheetTable> ReadAsync(byte[] bytes) => SpreadsheetReader.ReadAsync(new MemoryStream(bytes), null, CancellationToken.None);

    private static Encoding CodePages(string name) => name switch
    {
        "windows-1252" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!,
        "utf-8" => new WithPreamble(new UTF8Encoding(true)),
        _ => new WithPreamble(Encoding.GetEncoding(name)),
    };

    /// <summary>Writes the byte-order mark too, as spreadsheets do.</summary>
    private sealed class WithPreamble(Encoding inner) : Encoding
    {
        public override byte[] GetBytes(string s) => [.. inner.GetPreamble(), .. inner.GetBytes(s)];

        public override int GetByteCount(char[] chars, int index, int count) => inner.GetByteCount(chars, index, count);

        public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => inner.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

        public override int GetCharCount(byte[] bytes, int index, int count) => inner.GetCharCount(bytes, index, count);

        public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) => inner.GetChars(bytes, byteIndex, byteCount, chars, charIndex);

        public override int GetMaxByteCount(int charCount) => inner.GetMaxByteCount(charCount);

        public override int GetMaxCharCount(int byteCount) => inner.GetMaxCharCount(byteCount);
    }
}
