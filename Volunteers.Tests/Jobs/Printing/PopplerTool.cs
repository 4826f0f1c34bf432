using System.Diagnostics;

namespace Volunteers.Tests.Jobs.Printing;

/// <summary>Reads PDFs with programs that are not ours (poppler-utils).</summary>
internal static class PopplerTool
{
    public static async Task<string> RunAsync(string program, byte[] pdf, params string[] options)
    {
        var file = Path.Combine(Path.GetTempPath(), $"volunteers-{Guid.CreateVersion7():N}.pdf");
        await File.WriteAllBytesAsync(file, pdf);
        try
        {
            var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in (string[])[.. options, file])
            {
                start.ArgumentList.Add(argument);
            }

            if (program == "pdftotext")
            {
                start.ArgumentList.Add("-");
            }

            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, await error);
            return await output;
        }
        finally
        {
            File.Delete(file);
        }
    }
}
