using System.Globalization;
using Volunteers.Data;
using Volunteers.Data.Places;
using Volunteers.Data.Privacy;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Printing;

namespace Volunteers.Jobs.Privacy;

/// <summary>Prints what is held about somebody, to be read.</summary>
public sealed class PersonalDataPrinter(RazorText razor, IPdfPrinter printer)
{
    /// <summary>A tagged A4 PDF.</summary>
    /// <exception cref="BrowserNotFoundException">There is nothing to print with.</exception>
    /// <exception cref="PrintingFailedException">The browser failed or took too long.</exception>
    public async Task<byte[]> ToPdfAsync(PersonalData data, bool isDraft, CancellationToken cancellationToken)
    {
        var centres = string.Join(", ", data.Centres);
        return await printer.PrintAsync(
            await razor.RenderAsync<PersonalDataPage>(new PersonalDataView(data, isDraft)),
            new PdfRequest($"What is held about {data.Name}", centres, "Personal data"), cancellationToken);
    }
}

/// <summary>What is held about somebody, ready to be rendered.</summary>
/// <param name="IsDraft">Whether somebody has still to look at it.</param>
public sealed record PersonalDataView(PersonalData Data, bool IsDraft)
{
    /// <summary>When it was put together, by the centre's clock.</summary>
    public string Made
    {
        get
        {
            var time = CentreTime.Of(Data.TimeZone);
            return string.Create(CultureInfo.InvariantCulture, $"{time.DateOf(Data.At).InWords()}, {time.TimeOf(Data.At).InWords()}");
        }
    }
}
