using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.Jobs.Inspections;
using Volunteers.Tests.Jobs.Printing;

namespace Volunteers.Tests.Jobs.Inspections;

public sealed class InspectionPrinterTests
{
    private static readonly DateOnly Day = new(2026, 5, 7);
    private static readonly DateTimeOffset Starts = new(2026, 5, 7, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task ToPdfAsync_PrintsATaggedDocument_WithEverythingThatAnInspectorAsks()
    {
        // arrange
        await using var house = await JobsHouse.CreateAsync();
        var ready = new Readiness([new ReadinessReason("Clear DBS check", true, "Clear.", null)], new SetAside("Carla Coordinator", "Never alone", Day.AddDays(9)));
        var missing = new Readiness([new ReadinessReason("Induction", false, "Ben has not been inducted at this centre.", null)]);
        var check = new InspectedCheck("DBS check", CheckKind.Dbs, DbsLevel.Enhanced, DbsWorkforce.Child, CheckStatus.RecheckDue, Day.AddYears(-3).AddDays(9), true, "The manager", Day.AddDays(9));
        var session = new InspectedSession(1, "Music & <mess>", Starts, Starts.AddHours(2), 2, ["Carla Coordinator"], [
            new InspectedPerson(2, true, "Łukasz Nowak", "Helper", InspectedAs.OffRota, null, null, [], [], 2, missing, missing, []),
            new InspectedPerson(1, true, "Ana Amber", "Leader", InspectedAs.OnRota, Day.AddDays(-30), Day.AddDays(-31), [check], [Day.AddDays(-40)], 2, ready, missing, ["DBS check, clear on 16 May 2023: recorded on 20 May 2026."]),
        ]);
        var again = session with { Id = 2, StartsAt = Starts.AddDays(7), EndsAt = Starts.AddDays(7).AddHours(2), Unrecorded = 0, People = [session.People[1]] };
        var range = new InspectionRange(new Centre { Name = "East", TimeZone = "Europe/London" }, null, null, Day, Day);

        // act
        var printer = house.Services.CreateScope().ServiceProvider.GetRequiredService<InspectionPrinter>();
        using var pdf = new PrintedPdf(await printer.ToPdfAsync(new Inspection(range with { Until = Day.AddDays(7) }, [session, again]), Starts.AddDays(30), CancellationToken.None));

        // assert
        Assert.Equal(("Who was there, 7 May 2026 to 14 May 2026", "East"), (pdf.Information.Title, pdf.Information.Author));
        Assert.True(pdf.IsTagged);
        Assert.Superset(new HashSet<string> { "H1", "H2", "Table", "TH", "TD", "P" }, pdf.Elements.ToHashSet());
        Assert.All(pdf.Fonts, font => Assert.Equal((font.Name, true, true), font));
        foreach (var words in (string[])
        [
            "All sessions of the centre. 2 sessions, 2 people. One of them was not suitable on a day on which they were there.", "There, and not suitable on the day",
            "Music & <mess>, Thursday 7 May 2026, 10am to 12pm", "Register taken by Carla Coordinator", "Łukasz Nowak", "not on the rota any more", "Ben has not been inducted at this centre.",
            "Not cleared.", "No check on record.", "Suitable, by what was recorded later", "Set aside by Carla Coordinator until 16 May 2026: Never alone",
            "DBS check, enhanced, child workforce: due for renewal, decided on 16 May 2023; certificate number on record; seen by The manager; to be renewed by 16 May 2026.",
            "References clear: 1 of 2 (28 March 2026).", "recorded on 20 May 2026", "Put together on 6 June 2026", "As on 7 May 2026, above.",
        ])
        {
            Assert.Contains(words, pdf.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task ToPdfAsync_DoesNotName_WhoseWhereaboutsAreConfidential()
    {
        // arrange
        await using var house = await JobsHouse.CreateAsync();
        var missing = new Readiness([new ReadinessReason("Induction", false, "Ben has not been inducted at this centre.", null)]);
        var setAside = new Readiness([new ReadinessReason("Induction", true, "Ben has not.", null)], new SetAside("Carla Coordinator", "Ben is never alone", Day.AddDays(9)));
        var session = new InspectedSession(1, "Music", Starts, Starts.AddHours(2), 0, ["Carla Coordinator"], [
            new InspectedPerson(2, true, "Ben Beryl", "Helper", InspectedAs.OnRota, null, null, [], [], 2, missing, missing, []) { IsConfidential = true },
            new InspectedPerson(3, true, "Ben Beryl", "Helper", InspectedAs.OnRota, null, null, [], [], 2, setAside, setAside, []) { IsConfidential = true },
            new InspectedPerson(1, true, "Ana Amber", "Leader", InspectedAs.OnRota, null, null, [], [], 2, missing, missing, []),
        ]);
        var range = new InspectionRange(new Centre { Name = "East", TimeZone = "Europe/London" }, null, null, Day, Day);

        // act
        var printer = house.Services.CreateScope().ServiceProvider.GetRequiredService<InspectionPrinter>();
        using var pdf = new PrintedPdf(await printer.ToPdfAsync(new Inspection(range, [session]), Starts.AddDays(30), CancellationToken.None));

        // assert: they are counted, and what was missing is said, but not whose it was
        Assert.Contains("3 people", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Name withheld: whereabouts confidential", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Induction: missing on that day.", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ben Beryl", pdf.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("never alone", pdf.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Amber", pdf.Text, StringComparison.Ordinal);
    }
}
