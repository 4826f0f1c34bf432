using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;

namespace Volunteers.Data.Programmes;

/// <summary>A dated occurrence of a programme. Can be moved or cancelled without touching the others.</summary>
public sealed class ProgrammeSession : IVersioned, IEngagement
{
    private readonly List<RotaPlace> _rota = [];
    private readonly List<FamilyCount> _families = [];

    private ProgrammeSession()
    {
    }

    public int Id { get; private set; }

    public int ProgrammeId { get; private set; }

    public Programme Programme { get; private set; } = null!;

    /// <summary>When the schedule put it; stays when it is moved, and is how the schedule knows it again.</summary>
    public DateTimeOffset ScheduledFor { get; private set; }

    public DateTimeOffset StartsAt { get; private set; }

    public DateTimeOffset EndsAt { get; private set; }

    public DateTimeOffset? MovedAt { get; private set; }

    public DateTimeOffset? CancelledAt { get; private set; }

    public string? CancelledReason { get; private set; }

    /// <summary>When its register was first taken.</summary>
    public DateTimeOffset? HeldAt { get; private set; }

    /// <summary>Counts the changes that calendars have to hear of (RFC 5545 SEQUENCE).</summary>
    public int Sequence { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<RotaPlace> Rota => _rota;

    public IReadOnlyList<FamilyCount> Families => _families;

    /// <summary>From when on its register can be taken.</summary>
    public DateTimeOffset RegisterOpensAt => RegisterTimes.OpensAt(StartsAt);

    /// <inheritdoc cref="ProgrammeSessionFacts.Status"/>
    public SessionStatus Status => ProgrammeSessionFacts.Status.Of(this);

    internal static ProgrammeSession Schedule(Programme programme, DateTimeOffset startsAt, DateTimeOffset endsAt) =>
        new() { Programme = programme, ScheduledFor = startsAt, StartsAt = startsAt, EndsAt = endsAt };

    /// <summary>Moves this one session.</summary>
    public void Move(DateTimeOffset startsAt, DateTimeOffset endsAt, DateTimeOffset now)
    {
        RefuseIfOver();
        var rules = new InputRules();
        rules.Times("startsAt", startsAt, endsAt);
        rules.ThrowIfAny();
        StartsAt = startsAt.ToUniversalTime();
        EndsAt = endsAt.ToUniversalTime();
        MovedAt = now;
        Sequence++;
        Version++;
    }

    /// <summary>Calls this one session off. Its rota stays, as what would have been.</summary>
    /// <exception cref="SessionRefusedException">It is cancelled already, or its register was taken.</exception>
    public void Cancel(string? reason, DateTimeOffset now)
    {
        RefuseIfOver();
        var rules = new InputRules();
        CancelledReason = rules.Required("reason", reason, "why it is cancelled", 400);
        rules.ThrowIfAny();
        CancelledAt = now;
        Sequence++;
        Version++;
    }

    /// <summary>Expects a volunteer, unless they are expected or said that they cannot come; who had been taken off is expected again. Needs <see cref="Rota"/> loaded.</summary>
    /// <param name="assignment">Null for someone who stands in.</param>
    public RotaPlace Expect(Volunteer volunteer, ProgrammeRole role, Assignment? assignment)
    {
        var place = _rota.FirstOrDefault(r => ReferenceEquals(r.Volunteer, volunteer) || (volunteer.Id != 0 && r.VolunteerId == volunteer.Id));
        if (place is null)
        {
            place = RotaPlace.Create(this, volunteer, role, assignment);
            _rota.Add(place);
            Version++;
        }
        else if (place is { IsReleased: true, CancelledAt: not null })
        {
            place.Restore(role, assignment);
            Version++;
        }

        return place;
    }

    /// <summary>Records or corrects who was there; null takes an entry back. Needs <see cref="Rota"/> loaded.</summary>
    /// <param name="place">A place on this session's rota.</param>
    /// <exception cref="SessionRefusedException">The session is cancelled, or more than a day ahead.</exception>
    public void Record(RotaPlace place, Attendance? attendance, Actor by, DateTimeOffset now)
    {
        RefuseUnlessRegisterOpen(now);
        place.Record(attendance, by, now);
        HeldAt ??= now;
        Version++;
    }

    /// <summary>Records or corrects how many families of a target group came; needs <see cref="Families"/> loaded.</summary>
    /// <exception cref="InvalidInputException">The numbers are impossible.</exception>
    public FamilyCount CountFamilies(TargetGroup group, int count, int? newFamilies, DateTimeOffset now)
    {
        RefuseUnlessRegisterOpen(now);
        var rules = new InputRules();
        rules.RefuseIf(count is < 0 or > 10_000, "families", $"Enter how many families came ({group.Name}), 0 or more.");
        rules.RefuseIf(newFamilies < 0 || newFamilies > count, "families", $"There cannot be more new families than families ({group.Name}).");
        rules.ThrowIfAny();
        var entry = _families.FirstOrDefault(f => f.TargetGroupId == group.Id || ReferenceEquals(f.TargetGroup, group));
        if (entry is null)
        {
            entry = new FamilyCount { TargetGroup = group, Count = count, NewFamilies = newFamilies };
            _families.Add(entry);
        }
        else
        {
            entry.Count = count;
            entry.NewFamilies = newFamilies;
        }

        HeldAt ??= now;
        Version++;
        return entry;
    }

    private void RefuseIfOver()
    {
        if (CancelledAt is not null)
        {
            throw new SessionRefusedException("This session is cancelled already.");
        }

        if (HeldAt is not null)
        {
            throw new SessionRefusedException("The register of this session was taken: it has been held.");
        }
    }

    private void RefuseUnlessRegisterOpen(DateTimeOffset now)
    {
        if (CancelledAt is not null)
        {
            throw new SessionRefusedException("This session was cancelled: nobody was there.");
        }

        if (now < RegisterOpensAt)
        {
            throw new SessionRefusedException("This session is still ahead: its register opens a day before the start.");
        }
    }
}

/// <summary>What became of a session; follows from its facts.</summary>
public enum SessionStatus
{
    Scheduled = 0,
    Moved = 1,
    Cancelled = 2,
    Held = 3,
}

internal sealed class ProgrammeSessionConfiguration : IEntityTypeConfiguration<ProgrammeSession>
{
    public void Configure(EntityTypeBuilder<ProgrammeSession> session)
    {
        session.HasIndex(s => new { s.ProgrammeId, s.ScheduledFor }).IsUnique();
        session.HasIndex(s => new { s.ProgrammeId, s.StartsAt });
        session.HasIndex(s => s.StartsAt);
        session.HasMany(s => s.Rota).WithOne(r => r.Session).HasForeignKey(r => r.ProgrammeSessionId);
    }
}
