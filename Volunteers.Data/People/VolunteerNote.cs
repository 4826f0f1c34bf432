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
    public required string Text { get; init; }

    public required Actor WrittenBy { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class VolunteerNoteConfiguration : IEntityTypeConfiguration<VolunteerNote>
{
    public void Configure(EntityTypeBuilder<VolunteerNote> note) => note.Property(n => n.Text).Long();
}
