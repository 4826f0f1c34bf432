using System.Globalization;
using Volunteers.Data;
using Volunteers.Data.Programmes;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Printing;

namespace Volunteers.Jobs.Inspections;

/// <summary>Prints who was at sessions, checked and trained, for an inspector: without the number of any certificate.</summary>
public sealed class InspectionPrinter(RazorText razor, IPdfPrinter printer)
{
    /// <summary>A tagged A4 PDF.</summary>
    /// <exception cref="BrowserNotFoundException">There is nothing to print with.</exception>
    /// <exception cref="PrintingFailedException">The browser failed or took too long.</exception>
    public async Task<byte[]> ToPdfAsync(Inspection inspection, DateTimeOffset at, CancellationToken cancellationToken) => await printer.PrintAsync(
        await razor.RenderAsync<InspectionPage>(new InspectionView(inspection, at)),
        new PdfRequest($"Who was at sessions, {inspection.From.InWords()} to {inspection.Until.InWords()}", inspection.Centre.Name, "Safeguarding record"), cancellationToken);
}

/// <summary>What is printed.</summary>
/// <param name="At">When it was put together.</param>
public sealed record InspectionView(Inspection Inspection, DateTimeOffset At)
{
    /// <summary>By the centre's clock.</summary>
    public string Made
    {
        get
        {
            var time = Inspection.Centre.Time;
            return string.Create(CultureInfo.InvariantCulture, $"{time.DateOf(At).InWords()}, {time.TimeOf(At).InWords()}");
        }
    }
}
