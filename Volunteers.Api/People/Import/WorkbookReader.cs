using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Volunteers.Api.People.Import;

/// <summary>XLSX (and the older XLS): the first sheet that looks like a list of people.</summary>
public static class WorkbookReader
{
    static WorkbookReader() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="UnreadableFileException">Damaged, protected by a password, or too large when unpacked.</exception>
    public static SpreadsheetTable Read(byte[] bytes)
    {
        RefuseBombs(bytes);
        try
        {
            var from1904 = Workbook1904.Is(bytes);
            using var stream = new MemoryStream(from1904 ? Workbook1904.Said(bytes) : bytes, writable: false);
            using var workbook = ExcelReaderFactory.CreateReader(stream);
            (string Name, SpreadsheetTable Table)? chosen = null;
            var people = false;
            List<string> others = [];
            do
            {
                // what stands after the list of people is named, and not read: it may be longer than an import takes
                if (people)
                {
                    others.AddRange(HoldsAnything(workbook) ? [workbook.Name] : []);
                    continue;
                }

                if (TryReadSheet(workbook) is not { } sheet)
                {
                    continue;
                }

                people = ColumnMap.NamesPeople(sheet.Headers);
                if (chosen is { } before)
                {
                    others.Add(people ? before.Name : workbook.Name);
                }

                chosen = people || chosen is null ? (workbook.Name, sheet) : chosen;
            }
            while (workbook.NextResult());

            var (name, table) = chosen ?? throw new UnreadableFileException("The workbook holds no sheet with anything in it.");
            return table with
            {
                DatesFrom1904 = from1904,
                Notices = others.Count == 0 ? [] : [$"Only the sheet “{name}” was read, not {string.Join(", ", others.Select(other => $"“{other}”"))}."],
            };
        }
        catch (InvalidPasswordException)
        {
            throw new UnreadableFileException("The workbook is protected by a password. Save it without one and import that.");
        }
        catch (Exception e) when (e is ExcelReaderException or InvalidDataException or System.Xml.XmlException or IOException
                                      or FormatException or IndexOutOfRangeException or ArgumentException or NullReferenceException or InvalidOperationException)
        {
            // A damaged workbook fails in any of these ways inside the reader; to the person they are the same.
            throw new UnreadableFileException("The workbook is damaged or of an unknown kind. Save it again as XLSX or CSV and import that.");
        }
    }

    private static bool HoldsAnything(IExcelDataReader workbook)
    {
        while (workbook.Read())
        {
            if (Enumerable.Range(0, workbook.FieldCount).Any(i => !string.IsNullOrWhiteSpace(AsText(workbook.GetValue(i)))))
            {
                return true;
            }
        }

        return false;
    }

    private static SpreadsheetTable? TryReadSheet(IExcelDataReader workbook)
    {
        var records = new List<(int, string[])>();
        var number = 0;
        while (workbook.Read())
        {
            number++;
            if (records.Count > ImportLimits.Rows + 1)
            {
                break;
            }

            var cells = new string[Math.Min(workbook.FieldCount, ImportLimits.Columns + 1)];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = AsText(workbook.GetValue(i));
            }

            if (!cells.All(string.IsNullOrWhiteSpace))
            {
                records.Add((number, cells));
            }
        }

        return records.Count == 0 ? null : SpreadsheetTable.FromRecords(records);
    }

    private static string AsText(object? value) => value switch
    {
        null => "",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime instant => instant.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        double number when double.IsInteger(number) && Math.Abs(number) < 1e15 => number.ToString("F0", CultureInfo.InvariantCulture),
        bool truth => truth ? "TRUE" : "FALSE",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static void RefuseBombs(byte[] bytes)
    {
        if (bytes[0] != 'P')
        {
            return;
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
            if (!archive.Entries.Any(entry => entry.FullName.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            {
                throw new UnreadableFileException("The file is an archive, not a workbook. Unpack it, or save the list as XLSX or CSV.");
            }

            if (archive.Entries.Sum(entry => entry.Length) > ImportLimits.UnpackedBytes)
            {
                throw new UnreadableFileException($"The workbook unpacks to more than {ImportLimits.UnpackedBytes / 1024 / 1024} MB. Save only the sheet with the volunteers, as CSV.");
            }
        }
        catch (InvalidDataException)
        {
            throw new UnreadableFileException("The workbook is damaged. Save it again as XLSX or CSV and import that.");
        }
    }
}
