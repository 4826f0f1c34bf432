using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Meetings;

/// <summary>Someone was at a meeting: a volunteer, or a visitor of whom only the name is known.</summary>
public sealed class MeetingAttendance
{
    public int Id { get; private set; }

    public int SupportMeetingId { get; private set; }

    public SupportMeeting Meeting { get; private set; } = null!;

    public int? VolunteerId { get; init; }

    public Volunteer? Volunteer { get; private set; }

    /// <summary>For a visitor who is not a volunteer (yet).</summary>
    public string? VisitorName { get; private set; }

    public required bool FirstVisit { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    internal static MeetingAttendance OfVisitor(string name, DateTimeOffset now) =>
        new() { VisitorName = name, FirstVisit = true, RecordedAt = now };
}

internal sealed class MeetingAttendanceConfiguration : IEntityTypeConfiguration<MeetingAttendance>
{
    public void Configure(EntityTypeBuilder<MeetingAttendance> attendance) => attendance.HasIndex(a => new { a.SupportMeetingId, a.VolunteerId });
}
