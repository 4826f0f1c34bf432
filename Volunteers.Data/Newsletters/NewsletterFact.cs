using System.Diagnostics;
using System.Text.Json.Serialization;

namespace Volunteers.Data.Newsletters;

/// <summary>
/// What an item was proposed from. Figures and dates are kept as such; words are made of them when the item is shown, until a
/// person writes their own.
/// </summary>
[JsonDerivedType(typeof(HoursFact), "hours")]
[JsonDerivedType(typeof(GiversFact), "givers")]
[JsonDerivedType(typeof(SessionsFact), "sessions")]
[JsonDerivedType(typeof(StoryFact), "story")]
[JsonDerivedType(typeof(MilestoneFact), "milestone")]
[JsonDerivedType(typeof(AwardFact), "award")]
[JsonDerivedType(typeof(NewcomerFact), "newcomer")]
[JsonDerivedType(typeof(NewcomersFact), "newcomers")]
[JsonDerivedType(typeof(DateFact), "date")]
[JsonDerivedType(typeof(CohortFact), "cohort")]
[JsonDerivedType(typeof(RoleFact), "role")]
public abstract record NewsletterFact
{
    /// <summary>The kind of record that it was read from.</summary>
    public ItemSource Source => this switch
    {
        StoryFact => ItemSource.Story,
        MilestoneFact => ItemSource.Milestone,
        AwardFact => ItemSource.Accreditation,
        NewcomerFact => ItemSource.NewVolunteer,
        DateFact date => date.Of,
        CohortFact => ItemSource.Cohort,
        RoleFact => ItemSource.Programme,
        _ => ItemSource.Figures,
    };

    /// <summary>The number that the title begins with, to be set large.</summary>
    public double? Figure => this switch
    {
        HoursFact f => f.Hours,
        GiversFact f => f.Volunteers,
        SessionsFact f => f.Sessions,
        _ => null,
    };

    /// <summary>The day to set like a leaf of a calendar.</summary>
    public DateOnly? Day => this switch
    {
        DateFact f => f.On,
        CohortFact f => f.OpensOn,
        _ => null,
    };

    public (string Title, string Text) Words => this switch
    {
        HoursFact f => ($"{f.Hours.InWords()} hours given", "Thank you, every one of you."),
        GiversFact f => (Count(f.Volunteers, "volunteer", "volunteers"), "gave them"),
        SessionsFact f => (Count(f.Sessions, "session", "sessions"), $"in {Count(f.Programmes, "programme", "programmes")}"),
        StoryFact f => (f.Title, f.Text),
        MilestoneFact f => ($"{f.Person}: {char.ToLowerInvariant(f.Milestone[0])}{f.Milestone[1..]}", $"Reached on {f.ReachedOn.InWords()}."),
        AwardFact f => (f.Person, $"{f.Award}, awarded on {f.AwardedOn.InWords()}."),
        NewcomerFact f => (f.Person, $"Ready to start since {f.Since.InWords()}."),
        NewcomersFact f => (
            f.AfterOthers ? $"And {Count(f.Volunteers, "more", "more")}" : Count(f.Volunteers, "new volunteer", "new volunteers"),
            "A warm welcome to everyone who joined us."),
        DateFact f => (
            f.Name,
            $"{f.On.DayInWords()}, {f.From.InWords()} to {f.Until.InWords()}{(f.Venue is null ? "" : $", {f.Venue}")}.{(string.IsNullOrEmpty(f.About) ? "" : $"\n{f.About}")}"),
        CohortFact f => (
            f.Name,
            $"{f.Course}. Apply from {f.OpensOn.InWords()} to {f.ClosesOn.InWords()}.{(f.StartsOn is { } first ? $" The course starts on {first.InWords()}." : "")}"),
        RoleFact f => (
            $"{f.Role}, {f.Programme}",
            $"We are looking for {Count(f.Missing, "person", "people")}. Ask the coordinator what it takes; we train you."),
        _ => throw new UnreachableException(),
    };

    /// <summary>The words, for the audit trail.</summary>
    public sealed override string ToString() => $"{Words.Title}\n{Words.Text}";

    private static string Count(int number, string one, string many) => number == 1 ? $"1 {one}" : $"{((double)number).InWords()} {many}";
}

/// <summary>Hours confirmed in the period.</summary>
public sealed record HoursFact(double Hours) : NewsletterFact;

/// <summary>How many volunteers gave those hours.</summary>
public sealed record GiversFact(int Volunteers) : NewsletterFact;

/// <summary>Sessions held in the period.</summary>
public sealed record SessionsFact(int Sessions, int Programmes) : NewsletterFact;

/// <summary>A story as its teller wrote it.</summary>
public sealed record StoryFact(string Title, string Text) : NewsletterFact;

/// <summary>A milestone that a named person reached.</summary>
public sealed record MilestoneFact(string Person, string Milestone, DateOnly ReachedOn) : NewsletterFact;

/// <summary>An accreditation awarded to a named person.</summary>
public sealed record AwardFact(string Person, string Award, DateOnly AwardedOn) : NewsletterFact;

/// <summary>A named person who became ready to start.</summary>
public sealed record NewcomerFact(string Person, DateOnly Since) : NewsletterFact;

/// <summary>How many became ready whom nobody may name, alone or after others who are named.</summary>
public sealed record NewcomersFact(int Volunteers, bool AfterOthers) : NewsletterFact;

/// <summary>A meeting or an event (by <paramref name="Of"/>), on the centre's clock, with its agenda or purpose.</summary>
public sealed record DateFact(ItemSource Of, string Name, DateOnly On, TimeOnly From, TimeOnly Until, string? Venue, string? About) : NewsletterFact;

/// <summary>A cohort that takes applications; its first session may not be planned yet.</summary>
public sealed record CohortFact(string Name, string Course, DateOnly OpensOn, DateOnly ClosesOn, DateOnly? StartsOn) : NewsletterFact;

/// <summary>A role for which people are looked for.</summary>
public sealed record RoleFact(string Role, string Programme, int Missing) : NewsletterFact;

/// <summary>The kind of record that an item was made from.</summary>
public enum ItemSource
{
    Editor = 0,
    Figures = 1,
    Milestone = 2,
    Accreditation = 3,
    NewVolunteer = 4,
    Story = 5,
    Meeting = 6,
    Cohort = 7,
    Programme = 8,
}
