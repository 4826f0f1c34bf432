using System.Diagnostics;

namespace Volunteers.Tests.Browser;

/// <summary>Reads a PDF with poppler's tools.</summary>
public static class PdfText
{
    public static Task<string> OfAsync(byte[] pdf) => RunAsync("pdftotext", pdf, ["-", "-"]);

    public static Task<string> InfoAsync(byte[] pdf) => RunAsync("pdfinfo", pdf, ["-"]);

    private static async Task<string> RunAsync(string tool, byte[] pdf, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(pdf);
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        return await output;
    }
}
