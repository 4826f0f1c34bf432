using System.Text;
using CsCheck;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.People.Import;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Api.Import;

/// <summary>Lists that were read wrongly once, and others of their kind.</summary>
public sealed class FilesThatFailedTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly CentreTime London = CentreTime.Of("Europe/London");

    [Fact]
    public async Task RunAsync_ReadsDates_AndRefusesWhatCouldBeAnother()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);

        var result = await RunAsync(database, town, "dates.csv");

        Assert.Equal(3, result.Created);
        Assert.Collection(
            result.Failed,
            year => Assert.Contains("a year, not a date", Assert.Single(year.Reasons), StringComparison.Ordinal),
            american => Assert.Contains("two ways", Assert.Single(american.Reasons), StringComparison.Ordinal));
        await using var db = database.Open();
        Assert.Equal(
            [new DateOnly(1990, 6, 5), new DateOnly(1990, 1, 1), new DateOnly(2000, 2, 29)],
            await db.Volunteers.OrderBy(v => v.Id).Select(v => v.DateOfBirth!.Value).ToListAsync());
    }

    [Fact]
    public async Task RunAsync_CountsFrom1904_WhenTheWorkbookDoes()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);

        var result = await RunAsync(database, town, "dates-1904.xlsx");

        Assert.Empty(result.Failed);
        await using var db = database.Open();
        Assert.Equal([new DateOnly(1990, 6, 5)], await db.Volunteers.Select(v => v.DateOfBirth!.Value).Distinct().ToListAsync());
    }

    [Fact]
    public async Task RunAsync_ReadsTheTextOfOldMacs_AndSaysSo()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);

        var result = await RunAsync(database, town, "mac-roman.csv");

        Assert.Equal("José García", Assert.Single(result.Rows).FullName);
        Assert.Contains("Mac OS Roman", Assert.Single(result.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_ComposesNames_AndWritesThemAsPeopleDo()
    {
        await using var database = await TestDatabase.CreateAsync();
        var town = await Town.BuildAsync(database);

        var result = await RunAsync(database, town, "decomposed.csv");

        Assert.Equal("María José López", Assert.Single(result.Rows).FullName);
    }

    [Theory]
    [InlineData(1252, "Zoë O’Brien")]
    [InlineData(1252, "o’brien")]
    [InlineData(1252, "Siân Ní Dhómhnaill")]
    [InlineData(1252, "JOSÉ GARCÍA")]
    [InlineData(10000, "José García")]
    [InlineData(10000, "Zoë Müller")]
    [InlineData(1252, "Smith–Jones Zoë")]
    [InlineData(1252, "François Peña")]
    [InlineData(1252, "GARCÍA MUÑOZ")]
    [InlineData(1252, "Tomáš Cœur")]
    [InlineData(1252, "Aleš Dušan")]
    [InlineData(10000, "Ñuñez Peña")]
    [InlineData(10000, "Peña")]
    [InlineData(10000, "Begoña Díaz")]
    [InlineData(10000, "Díaz")]
    [InlineData(10000, "Ríos")]
    [InlineData(10000, "Jesús Schön")]
    [InlineData(10000, "Björn Brûlé")]
    [InlineData(10000, "LÓPEZ GARCÍA")]
    [InlineData(10000, "François Bjørn Siân")]
    [InlineData(850, "José García")]
    [InlineData(850, "Zoë Müller")]
    [InlineData(1250, "Wałęsa Łukasz")]
    [InlineData(1251, "Андрей Иванов")]
    public void Decode_FindsTheLetters_OrAsks(int page, string name)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes($"Name,Phone\r\n{name},01424 960162\r\n");

        var decoded = TextDecoder.Decode(bytes);

        Assert.Contains(name, decoded.Text, StringComparison.Ordinal);
        Assert.NotNull(decoded.Notice);
    }

    [Theory]
    [InlineData("1985", "year")]
    [InlineData("1985.0", "year")]
    [InlineData("2011", "year")]
    [InlineData("June 1990", "month")]
    [InlineData("Jun-90", "month")]
    [InlineData("06/1990", "month")]
    [InlineData("1990-06", "month")]
    [InlineData("6/5/1990 12:00:00 AM", "two ways")]
    [InlineData("6/5/1990 0:00 pm", "two ways")]
    [InlineData("1990-06-04 23:00:00", "moment")]
    [InlineData("1990-06-05 sometime", "not a date")]
    [InlineData("05/06/1990 25:00", "not a date")]
    [InlineData("29/02/1900", "not a date")]
    [InlineData("32/01/1990", "not a date")]
    public void Read_SaysWhy_WhenItIsNoDayOrAnyOfTwo(string text, string saying)
    {
        Assert.Null(Read(text, out var problem));
        Assert.Contains(saying, problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1990-06-04T23:00:00.000Z", 1990, 6, 5)]
    [InlineData("1990-06-05T00:00:00.000Z", 1990, 6, 5)]
    [InlineData("1990-06-04T22:00:00Z", 1990, 6, 4)]
    [InlineData("1990-12-31T23:30:00Z", 1990, 12, 31)]
    [InlineData("1969-12-31T23:00:00Z", 1970, 1, 1)]
    [InlineData("1990-06-04T20:30:00-04:00", 1990, 6, 5)]
    [InlineData("1990-06-05T00:00:00+02:00", 1990, 6, 5)]
    [InlineData("1990-06-05T12:00:00Z", 1990, 6, 5)]
    [InlineData("1990-01-01T00:00:00Z", 1990, 1, 1)]
    [InlineData("1990-06-05 09:30", 1990, 6, 5)]
    [InlineData("25/12/1990 12:00:00 AM", 1990, 12, 25)]
    [InlineData("12/25/1990 12:00:00 AM", 1990, 12, 25)]
    [InlineData("5/5/1990 12:00:00 AM", 1990, 5, 5)]
    [InlineData("\u200e05\u200e/\u200e06\u200e/\u200e1990", 1990, 6, 5)]
    [InlineData("٠٥/٠٦/١٩٩٠", 1990, 6, 5)]
    [InlineData("'05/06/1990", 1990, 6, 5)]
    [InlineData("05\u201106\u20111990", 1990, 6, 5)]
    [InlineData("32874", 1990, 1, 1)]
    [InlineData("32874.75", 1990, 1, 1)]
    [InlineData("29/02/2000", 2000, 2, 29)]
    public void Read_FindsTheDay(string text, int year, int month, int day)
    {
        Assert.Equal(new DateOnly(year, month, day), Read(text, out var problem));
        Assert.Null(problem);
    }

    [Fact]
    public void Read_ReadsEveryDay_HoweverItIsWritten() =>
        Gen.Int[-40_000, 0].Sample(
            back =>
            {
                var day = Today.AddDays(back);
                var serial = day.ToDateTime(default).ToOADate();
                return new[] { $"{day:yyyy-MM-dd}", $"{day:dd/MM/yyyy}", $"{day:d.M.yyyy}", $"{day:yyyyMMdd}", $"{day:yyyy-MM-dd}T00:00:00Z", $"{London.StartOf(day).UtcDateTime:yyyy-MM-ddTHH:mm:ss.fffZ}" }
                    .All(text => Read(text, out _) == day)
                    && (serial is >= 1850 and <= 2100 || Read($"{serial:F0}", out _) == day)
                    && DateColumn.Examine([], London, from1904: true).Read($"{serial - 1462:F0}", Today, out _) is var old && (old == day || serial - 1462 is < 366 or (>= 1850 and <= 2100));
            },
            iter: 3000);

    [Fact]
    public void Read_AnswersOrRefuses_WhateverIsEntered() =>
        Gen.OneOf(Gen.String, Gen.String[Gen.Char["0123456789/-.: TZAMPm+'\u202a٠"], 0, 30]).Sample(
            text => Read(text, out var problem) is null == problem is not null, iter: 5000);

    private static DateOnly? Read(string text, out string? problem) => DateColumn.Examine([text], London).Read(text, Today, out problem);

    private static async Task<ImportResult> RunAsync(TestDatabase database, Town town, string file)
    {
        await using var db = database.Open();
        await using var stream = File.OpenRead(Path.Combine(Repository.Root, "Volunteers.Tests", "Api", "Import", file));
        return await new VolunteerImporter(db, new SystemDatabase(database), Caller.Operator, new PolicyBook(database, database.Clock), database.Clock).RunAsync(stream, town.East.Id, dryRun: false, ImportOptions.Usual, CancellationToken.None);
    }
}
