using System.Globalization;
using Volunteers.Data;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Printing;

namespace Volunteers.Jobs.Inspections;

/// <summary>Prints who was at sessions, checked and suitable, for an inspector: without the number of any certificate.</summary>
public sealed class InspectionPrinter(RazorText razor, IPdfPrinter printer)
{
    /// <summary>A tagged A4 PDF, on its side.</summary>
    /// <param name="at">When it was put together.</param>
    /// <exception cref="BrowserNotFoundException">There is nothing to print with.</exception>
    /// <exception cref="PrintingFailedException">The browser failed or took too long.</exception>
    public async Task<byte[]> ToPdfAsync(Inspection inspection, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var view = new InspectionView(inspection, at);
        return await printer.PrintAsync(
            await razor.RenderAsync<InspectionPage>(view), new PdfRequest(view.Title, inspection.Range.Centre.Name, "Safeguarding record"), cancellationToken);
    }
}

/// <summary>What is printed, in words.</summary>
/// <param name="At">When it was put together.</param>
public sealed record InspectionView(Inspection Inspection, DateTimeOffset At)
{
    private readonly Dictionary<(int SessionId, int VolunteerId), string> _before = Repeated(Inspection);

    public string Title => $"Who was there, {Inspection.Range.Days}";

    /// <summary>What was looked at.</summary>
    public string Of => Inspection.Range switch
    {
        { SessionId: not null, Programme: { } programme } => $"One session of {programme.Name}",
        { Programme: { } programme } => $"All sessions of {programme.Name}",
        _ => "All sessions of the centre",
    };

    /// <summary>By the centre's clock.</summary>
    public string Made
    {
        get
        {
            var time = Inspection.Range.Centre.Time;
            return string.Create(CultureInfo.InvariantCulture, $"{time.DateOf(At).InWords()}, {time.TimeOf(At).InWords()}");
        }
    }

    /// <summary>For example "3 sessions, 8 people. Everybody was suitable on the day."</summary>
    public string Sums
    {
        get
        {
            var figures = Inspection.Figures;
            var verdict = figures switch
            {
                { People: 0 } => "Nobody is recorded as present.",
                { NotSuitable: 0 } => "Everybody was suitable on the day.",
                { NotSuitable: 1 } => "One of them was not suitable on a day on which they were there.",
                { NotSuitable: var some } => string.Create(CultureInfo.InvariantCulture, $"{some} of them were not suitable on a day on which they were there."),
            };
            return $"{Counted(figures.Sessions, "session", "sessions")}, {Counted(figures.People, "person", "people")}. {verdict}";
        }
    }

    /// <summary>For example "12 people".</summary>
    public static string Counted(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");

    /// <summary>The day on which the same was printed of a person before: their checks are the same at each session for years, and fifty sheets of them hide the one that is not.</summary>
    /// <returns>Null where it has to be printed.</returns>
    public string? AsOn(InspectedSession session, InspectedPerson person) => _before.GetValueOrDefault((session.Id, person.VolunteerId));

    /// <summary>A session as a heading names it.</summary>
    public string When(InspectedSession session) => LocalTime.Span(session.StartsAt, session.EndsAt, Inspection.Range.Centre.Time.Zone);

    /// <summary>A check in a few words: "DBS check, enhanced, child workforce: clear on 3 May 2026; certificate number on record; seen by Carla; to be renewed by 3 May 2029".</summary>
    public static string Words(InspectedCheck check)
    {
        string?[] kind = [check.Name, check.Level?.InWords(), check.Workforce?.InWords()];
        string?[] facts =
        [
            $"{check.Status.InWords()}{(check.Status is CheckStatus.RecheckDue or CheckStatus.Overdue ? ", decided" : "")} on {check.On.InWords()}",
            check.Kind != CheckKind.Dbs ? null : check.HasNumber ? "certificate number on record" : "no certificate number on record",
            check.SeenBy is { } by ? $"seen by {by}" : null,
            check.DueBy is { } due ? $"to be renewed by {due.InWords()}" : null,
        ];
        var name = string.Join(", ", kind.OfType<string>());
        return $"{char.ToUpperInvariant(name[0])}{name[1..]}: {string.Join("; ", facts.OfType<string>())}.";
    }

    /// <summary>"2 of 2 references clear (3 May 2026 and 5 May 2026)."</summary>
    public static string References(InspectedPerson person)
    {
        var days = person.ReferencesOn.Count == 0 ? "" : $" ({string.Join(" and ", person.ReferencesOn.Select(day => day.InWords()))})";
        var asked = person.ReferencesAskedFor == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" of {person.ReferencesAskedFor}");
        return string.Create(CultureInfo.InvariantCulture, $"References clear: {person.ReferencesOn.Count}{asked}{days}.");
    }

    private static Dictionary<(int SessionId, int VolunteerId), string> Repeated(Inspection inspection)
    {
        var repeated = new Dictionary<(int SessionId, int VolunteerId), string>();
        var printed = new Dictionary<(int VolunteerId, string Words), DateOnly>();
        foreach (var session in inspection.Sessions)
        {
            var day = inspection.Range.Centre.Time.DateOf(session.StartsAt);
            foreach (var person in session.People.Where(p => p.IsKnownHere))
            {
                var words = string.Join('\n', [$"{person.ClearedOn:O} {person.InductedOn:O}", References(person), .. person.Checks.Select(Words)]);
                if (!printed.TryAdd((person.VolunteerId, words), day))
                {
                    repeated[(session.Id, person.VolunteerId)] = printed[(person.VolunteerId, words)].InWords();
                }
            }
        }

        return repeated;
    }

    /// <summary>Who they are, unless where they are is confidential: paper goes from hand to hand. The centre's page names them.</summary>
    public static string NameOf(InspectedPerson person) => person.IsConfidential ? "Name withheld: whereabouts confidential" : person.Name;

    /// <summary>Why something is missing; explanations name the person.</summary>
    public static string Explanation(InspectedPerson person, ReadinessReason reason) => person.IsConfidential ? "missing on that day." : reason.Explanation;

    /// <summary>What they were there as, where it is not what the rota said.</summary>
    public static string? CameAs(InspectedPerson person) => person.As switch
    {
        InspectedAs.StandingIn => "standing in",
        InspectedAs.OffRota => "not on the rota any more",
        _ => null,
    };
}
