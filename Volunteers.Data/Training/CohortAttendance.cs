using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;

namespace Volunteers.Data.Training;

/// <summary>Whether a learner was at a session. No entry: not recorded.</summary>
public sealed class CohortAttendance : IVolunteerOwned
{
    public int Id { get; private set; }

    public int CohortSessionId { get; private set; }

    public CohortSession CohortSession { get; private set; } = null!;

    public required int VolunteerId { get; init; }

    public Volunteer Volunteer { get; private set; } = null!;

    public required Attendance Attendance { get; set; }

    public required DateTimeOffset RecordedAt { get; set; }

    public required Actor RecordedBy { get; set; }

    internal void Correct(Attendance attendance, Actor by, DateTimeOffset now)
    {
        if (attendance != Attendance)
        {
            Attendance = attendance;
            RecordedBy = by;
            RecordedAt = now;
        }
    }
}

internal sealed class CohortAttendanceConfiguration : IEntityTypeConfiguration<CohortAttendance>
{
    public void Configure(EntityTypeBuilder<CohortAttendance> attendance) => attendance.HasIndex(a => new { a.CohortSessionId, a.VolunteerId }).IsUnique();
}
