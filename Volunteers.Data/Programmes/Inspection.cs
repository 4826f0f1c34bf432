using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Data.Programmes;

/// <summary>Who was at sessions, and whether each of them was suitable on that day. Read by <see cref="InspectionReader"/>.</summary>
/// <param name="Sessions">Those that took place, in the order of time.</param>
public sealed record Inspection(InspectionRange Range, IReadOnlyList<InspectedSession> Sessions)
{
    /// <summary>What of it names nobody.</summary>
    public InspectionFigures Figures
    {
        get
        {
            var people = Sessions.SelectMany(s => s.People).ToLookup(p => p.VolunteerId);
            return new InspectionFigures(
                Sessions.Count,
                Sessions.Count(s => s.Unrecorded > 0),
                people.Count,
                people.Sum(p => p.Count()),
                people.Count(p => p.Any(day => !day.Suitability.Ready)),
                people.Count(p => p.Any(day => day.IsKnownSinceOnly)));
        }
    }

    /// <summary>Whoever was there and was not suitable, and where, in the order of time.</summary>
    public IEnumerable<(InspectedSession Session, InspectedPerson Person)> NotSuitable =>
        Sessions.SelectMany(s => s.People.Where(p => !p.Suitability.Ready).Select(p => (s, p)));
}

/// <summary>What an inspector looks at: one session, or those of a centre or one of its programmes between two days.</summary>
/// <param name="Centre">At which they were held.</param>
/// <param name="Programme">Null: all of the centre.</param>
/// <param name="SessionId">Null: all between the days.</param>
/// <param name="From">The first day, by the centre's clock.</param>
/// <param name="Until">The last day.</param>
public sealed record InspectionRange(Centre Centre, Programme? Programme, int? SessionId, DateOnly From, DateOnly Until)
{
    /// <summary>So many days at most are looked at together.</summary>
    public const int MostDays = 366;

    /// <summary>Which days, in words.</summary>
    public string Days => From == Until ? From.InWords() : $"{From.InWords()} to {Until.InWords()}";

    /// <summary>The sessions of a centre, or of a programme of it, between two days.</summary>
    /// <param name="until">Null: the first day alone.</param>
    /// <param name="today">Today at the centre.</param>
    /// <exception cref="InvalidInputException">Says everything that is wrong with the days.</exception>
    public static InspectionRange Between(Centre centre, Programme? programme, DateOnly? from, DateOnly? until, DateOnly today)
    {
        var rules = new InputRules();
        var (first, last) = (from ?? today, until ?? from ?? today);
        rules.RefuseIf(from is null, "from", "Enter the first day.");
        rules.RefuseIf(first.Year < 1990, "from", "Enter a day of our time.");
        rules.RefuseIf(first > today, "from", "Who will be there is not known yet: choose a day up to today.");
        rules.RefuseIf(last < first, "until", "The last day cannot come before the first.");
        rules.RefuseIf(first <= today && last > today, "until", "Who will be there is not known yet: choose a day up to today.");
        rules.RefuseIf(first.Year >= 1990 && last <= today && last.DayNumber - first.DayNumber >= MostDays, "until", "Look at a year at most.");
        rules.ThrowIfAny();
        return new InspectionRange(centre, programme, null, first, last);
    }

    /// <summary>One session.</summary>
    public static InspectionRange Of(Centre centre, ProgrammeSession session)
    {
        var day = centre.Time.DateOf(session.StartsAt);
        return new InspectionRange(centre, session.Programme, session.Id, day, day);
    }
}

/// <summary>How many, without anybody's name.</summary>
/// <param name="Sessions">That took place.</param>
/// <param name="Unrecorded">Those among them of which it is not recorded of everybody whether they came.</param>
/// <param name="People">Who were at one of them, each once.</param>
/// <param name="Attendances">Somebody who was at three counts three times.</param>
/// <param name="NotSuitable">People who were at one on a day on which they were not suitable.</param>
/// <param name="KnownSince">People who were suitable, by what was recorded only after the day.</param>
public sealed record InspectionFigures(int Sessions, int Unrecorded, int People, int Attendances, int NotSuitable, int KnownSince);

/// <summary>A session that took place, and who was there.</summary>
/// <param name="Unrecorded">People who were expected, and of whom it is not recorded whether they came.</param>
/// <param name="RegisterBy">Who recorded who came.</param>
/// <param name="People">Those who were not suitable first, then those of whom that is known only since, then by surname.</param>
public sealed record InspectedSession(
    int Id, string Programme, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Unrecorded, IReadOnlyList<string> RegisterBy, IReadOnlyList<InspectedPerson> People);

/// <summary>Somebody who was at a session.</summary>
/// <param name="IsKnownHere">Whether they are, or were, enrolled at the centre; nothing but their name is told of others.</param>
/// <param name="Role">What they did there.</param>
/// <param name="ClearedOn">Since when they were cleared at the centre; null when they were not, on that day.</param>
/// <param name="InductedOn">When they were inducted at the centre.</param>
/// <param name="Checks">All but references, one of each type: the decision that held on that day, or how far it had come.</param>
/// <param name="ReferencesOn">The days of the references that were clear on that day.</param>
/// <param name="ReferencesAskedFor">How many the policy asks for.</param>
/// <param name="Suitability">On that day, by everything that is known now, with every reason.</param>
/// <param name="AsRecordedThen">On that day, by what was recorded by its end.</param>
/// <param name="RecordedLater">What was recorded only after that day, in sentences.</param>
public sealed record InspectedPerson(
    int VolunteerId, bool IsKnownHere, string Name, string Role, InspectedAs As, DateOnly? ClearedOn, DateOnly? InductedOn, IReadOnlyList<InspectedCheck> Checks,
    IReadOnlyList<DateOnly> ReferencesOn, int ReferencesAskedFor, Readiness Suitability, Readiness AsRecordedThen, IReadOnlyList<string> RecordedLater)
{
    /// <summary>Whether where they are is nobody's to know but those who coordinate their centre: a list that leaves the house does not name them.</summary>
    public bool IsConfidential { get; init; }

    /// <summary>Whether they were suitable by what was recorded only after the day.</summary>
    public bool IsKnownSinceOnly => Suitability.Ready && !AsRecordedThen.Ready;

    /// <summary>The verdict, in a line.</summary>
    public string Verdict =>
        (Suitability.Ready, AsRecordedThen.Ready) switch
        {
            (true, true) => Suitability.SetAside is null ? "Suitable" : "Suitable, something set aside",
            (true, false) => "Suitable, by what was recorded later",
            (false, true) => "Not suitable, by what was recorded later",
            (false, false) => "Not suitable",
        };
}

/// <summary>How somebody came to be at a session.</summary>
public enum InspectedAs
{
    OnRota = 0,
    StandingIn = 1,

    /// <summary>They had been taken off the rota, or had said that they cannot come.</summary>
    OffRota = 2,
}

/// <summary>A check of somebody, as it was on a day.</summary>
/// <param name="Name">What was looked into, as the cluster calls it.</param>
/// <param name="Status">Our re-check policy applied.</param>
/// <param name="On">The day of that state.</param>
/// <param name="HasNumber">Whether the number of the certificate is on record; the number itself is not told.</param>
/// <param name="SeenBy">Who saw the original.</param>
/// <param name="DueBy">By when it was to be renewed.</param>
public sealed record InspectedCheck(
    string Name, CheckKind Kind, DbsLevel? Level, DbsWorkforce? Workforce, CheckStatus Status, DateOnly On, bool HasNumber, string? SeenBy, DateOnly? DueBy);
