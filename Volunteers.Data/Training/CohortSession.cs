using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;

namespace Volunteers.Data.Training;

/// <summary>One dated meeting of a cohort.</summary>
public sealed class CohortSession : IEngagement
{
    private readonly List<CohortAttendance> _attendances = [];

    public int Id { get; private set; }

    public int CohortId { get; private set; }

    public Cohort Cohort { get; private set; } = null!;

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public string? Topic { get; init; }

    /// <summary>From when on its register is offered to people.</summary>
    public DateTimeOffset RegisterOpensAt => RegisterTimes.OpensAt(StartsAt);

    public IReadOnlyList<CohortAttendance> Attendances => _attendances;

    /// <summary>Records or corrects attendance; null takes the entry back. Needs <see cref="Attendances"/> loaded.</summary>
    /// <param name="place">A place of this cohort whose person is on the register.</param>
    /// <exception cref="PlaceRefusedException">The person has no place.</exception>
    public CohortAttendance? Record(CohortPlace place, Attendance? attendance, Actor by, DateTimeOffset now)
    {
        if (!place.OnRegister)
        {
            throw new PlaceRefusedException($"{place.Volunteer?.FullName ?? "This person"} did not accept a place on this cohort.");
        }

        var entry = _attendances.FirstOrDefault(a => a.VolunteerId == place.VolunteerId);
        if (attendance is not { } value)
        {
            if (entry is not null)
            {
                _attendances.Remove(entry);
            }

            return null;
        }

        if (entry is null)
        {
            entry = new CohortAttendance { VolunteerId = place.VolunteerId, Attendance = value, RecordedAt = now, RecordedBy = by };
            _attendances.Add(entry);
        }
        else
        {
            entry.Correct(value, by, now);
        }

        if (value == Attendance.Present && place.Status == PlaceStatus.Accepted)
        {
            place.Step(PlaceStatus.Attending, now);
        }

        return entry;
    }
}

/// <summary>A session as entered.</summary>
public sealed record SessionTimes(DateTimeOffset StartsAt, DateTimeOffset EndsAt, string? Topic);

internal sealed class CohortSessionConfiguration : IEntityTypeConfiguration<CohortSession>
{
    public void Configure(EntityTypeBuilder<CohortSession> session)
    {
        session.HasIndex(s => new { s.CohortId, s.StartsAt });
        session.HasIndex(s => s.StartsAt);
    }
}
