using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.Storage;

namespace Volunteers.Data.People;

/// <summary>Something that staff wrote down about a volunteer; has its own permission.</summary>
public sealed class VolunteerNote : IVolunteerOwned
{
    public int Id { get; private set; }

    public required int VolunteerId { get; init; }

    public Volunteer Volunteer { get; private set; } = null!;

    [Sensitive]
    public required string Text { get; set; }

    public required Actor WrittenBy { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Puts it right; who did so, and when, stands in the audit trail.</summary>
    /// <exception cref="InvalidInputException">Nothing was written, or too much.</exception>
    public void Correct(string? text) => Text = Required(text);

    /// <summary>What would be refused about a note; empty when nothing.</summary>
    public static IReadOnlyList<InvalidField> Problems(string text)
    {
        var rules = new InputRules();
        Clean(rules, text);
        return rules.Problems;
    }

    /// <summary>A text as it is kept.</summary>
    public static string Kept(string text) => Clean(new InputRules(), text);

    internal static string Clean(InputRules rules, string? text) => rules.RequiredText("text", text, "the note", 4_000);

    private static string Required(string? text)
    {
        var rules = new InputRules();
        var clean = Clean(rules, text);
        rules.ThrowIfAny();
        return clean;
    }
}

internal sealed class VolunteerNoteConfiguration : IEntityTypeConfiguration<VolunteerNote>
{
    public void Configure(EntityTypeBuilder<VolunteerNote> note) => note.Property(n => n.Text).Long();
}
