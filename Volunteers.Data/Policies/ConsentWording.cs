using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Policies;

/// <summary>
/// What people are asked when they consent to a use, from a day on. It is never changed: another wording is another version, and a consent keeps
/// the version under which it was given.
/// </summary>
public sealed class ConsentWording
{
    /// <summary>The version of the wordings that come with the product.</summary>
    public const string BuiltInVersion = "2026-01";

    private ConsentWording()
    {
    }

    public int Id { get; private set; }

    public ConsentKind Kind { get; private set; }

    /// <summary>What consents refer to it by; unique among the wordings of its kind.</summary>
    public string Version { get; private set; } = string.Empty;

    public string Text { get; private set; } = string.Empty;

    public DateTimeOffset From { get; private set; }

    public Actor By { get; private set; } = null!;

    /// <summary>The wording that comes with the product.</summary>
    public static string BuiltIn(ConsentKind kind) => kind switch
    {
        ConsentKind.Newsletter => "Send me the newsletter by e-mail. I can stop it with one click, and it changes nothing else.",
        ConsentKind.ProgrammeNews => "Send me news of programmes, courses and roles that I might like by e-mail. Reminders of what I signed up to come anyway.",
        ConsentKind.Photographs => "Photographs on which I can be recognised may be used in the newsletter and on the centre’s pages.",
        ConsentKind.StoryPublication => "My stories, and what I achieve as a volunteer, may be told in the newsletter under the name that I choose.",
        ConsentKind.SharingWithPartners => "You may tell partner organisations that referred or train me how I am getting on as a volunteer.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Words it anew, from now on.</summary>
    /// <param name="earlier">The wordings of this kind so far.</param>
    /// <exception cref="InvalidInputException">There is no text, or it is the one that holds already.</exception>
    public static ConsentWording Change(ConsentKind kind, string? text, IReadOnlyCollection<ConsentWording> earlier, Actor by, DateTimeOffset now)
    {
        var rules = new InputRules();
        var wording = rules.RequiredText("text", text, "the wording", 2000);
        var current = earlier.OrderBy(e => e.From).ThenBy(e => e.Id).LastOrDefault()?.Text ?? BuiltIn(kind);
        rules.RefuseIf(wording == current, "text", "This is the wording that people are asked already.");
        rules.ThrowIfAny();
        var day = now.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var sameDay = earlier.Count(e => e.Version.StartsWith(day, StringComparison.Ordinal));
        return new ConsentWording
        {
            Kind = kind,
            Version = sameDay == 0 ? day : string.Create(CultureInfo.InvariantCulture, $"{day}.{sameDay + 1}"),
            Text = wording,
            From = now,
            By = by,
        };
    }
}

internal sealed class ConsentWordingConfiguration : IEntityTypeConfiguration<ConsentWording>
{
    public void Configure(EntityTypeBuilder<ConsentWording> wording)
    {
        wording.Property(w => w.Version).HasMaxLength(40);
        wording.Property(w => w.Text).Long();
        wording.HasIndex(w => new { w.Kind, w.Version }).IsUnique();
    }
}
