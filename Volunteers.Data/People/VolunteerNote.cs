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

    /// <exception cref="InvalidInputException">Nothing was written, or too much.</exception>
    public static VolunteerNote Write(int volunteerId, string? text, Actor by, DateTimeOffset now) =>
        new() { VolunteerId = volunteerId, Text = TextOf(text), WrittenBy = by, At = now };

    /// <summary>Puts it right; who did so, and when, stands in the audit trail.</summary>
    /// <exception cref="InvalidInputException">Nothing was written, or too much.</exception>
    public void Correct(string? text) => Text = TextOf(text);

    private static string TextOf(string? text)
    {
        var rules = new InputRules();
        var clean = rules.Text("text", text, "the note");
        rules.RefuseIf(clean is null, "text", "Write the note.");
        rules.ThrowIfAny();
        return clean!;
    }
}

internal sealed class VolunteerNoteConfiguration : IEntityTypeConfiguration<VolunteerNote>
{
    public void Configure(EntityTypeBuilder<VolunteerNote> note) => note.Property(n => n.Text).Long();
}
