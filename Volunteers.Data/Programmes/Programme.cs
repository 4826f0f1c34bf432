using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;

namespace Volunteers.Data.Programmes;

/// <summary>One of the centre's activities, supported or led by volunteers.</summary>
public sealed class Programme : IVersioned, ICentreOwned
{
    private readonly List<ProgrammeRole> _roles = [];
    private readonly List<ProgrammeSession> _sessions = [];
    private readonly List<Assignment> _assignments = [];
    private readonly List<TargetGroup> _targetGroups = [];

    private Programme()
    {
    }

    public int Id { get; private set; }

    public int CentreId { get; private set; }

    public Centre Centre { get; private set; } = null!;

    public string Name { get; private set; } = string.Empty;

    /// <summary>The name, folded: what lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(Name); private set { } }

    public ProgrammeKind Kind { get; private set; }

    /// <summary>What it is for, in a sentence or two.</summary>
    public string? Purpose { get; private set; }

    public string? Venue { get; private set; }

    public int? PartnerOrganisationId { get; set; }

    public PartnerOrganisation? PartnerOrganisation { get; private set; }

    /// <summary>The schedule as last entered (RFC 5545 RRULE); null for single sessions.</summary>
    public string? Recurrence { get; private set; }

    /// <summary>When the programme came to an end, if it did.</summary>
    public DateOnly? EndedOn { get; private set; }

    public int Version { get; private set; }

    public IReadOnlyList<ProgrammeRole> Roles => _roles;

    public IReadOnlyList<ProgrammeSession> Sessions => _sessions;

    public IReadOnlyList<Assignment> Assignments => _assignments;

    /// <summary>Whom it is for.</summary>
    public IReadOnlyList<TargetGroup> TargetGroups => _targetGroups;

    /// <exception cref="InvalidInputException">Something is missing or impossible; all of it at once.</exception>
    public static Programme Create(
        int centreId, string? name, ProgrammeKind kind, string? venue, IEnumerable<ProgrammeRoleDetails> roles, string? purpose = null)
    {
        var rules = new InputRules();
        var programme = new Programme
        {
            CentreId = centreId,
            Name = rules.Required("name", name, "the programme's name"),
            Kind = kind,
            Venue = rules.Line("venue", venue, "the venue"),
            Purpose = rules.Text("purpose", purpose, "the purpose", 4000),
        };
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (index, details) in roles.Index())
        {
            var role = ProgrammeRole.Create(details, $"roles[{index}]", rules);
            rules.RefuseIf(role.Title.Length > 0 && !titles.Add(role.SortTitle), $"roles[{index}].title", $"Two roles are called {role.Title}.");
            programme._roles.Add(role);
        }

        rules.ThrowIfAny();
        return programme;
    }

    /// <summary>Adds a role later on.</summary>
    public ProgrammeRole AddRole(ProgrammeRoleDetails details)
    {
        var rules = new InputRules();
        var role = ProgrammeRole.Create(details, "role", rules);
        rules.RefuseIf(_roles.Any(r => r.SortTitle == role.SortTitle), "role.title", $"There is a role called {role.Title} already.");
        rules.ThrowIfAny();
        _roles.Add(role);
        Version++;
        return role;
    }

    public void For(TargetGroup group) => _targetGroups.Add(group);

    /// <summary>
    /// Makes the sessions of a schedule that do not exist yet; needs <see cref="Sessions"/> loaded. Doing it again adds
    /// nothing, and brings back nothing that was moved or cancelled.
    /// </summary>
    /// <param name="recurrence">An RFC 5545 RRULE; null: one session on <paramref name="from"/>.</param>
    /// <param name="time">The centre's clock: a session keeps its local time across clock changes.</param>
    /// <returns>Every session of the schedule, in order of time, whether it is new or known.</returns>
    /// <exception cref="InvalidInputException">The times or dates are impossible.</exception>
    /// <exception cref="RecurrenceException">The schedule cannot be understood.</exception>
    public IReadOnlyList<ProgrammeSession> ScheduleSessions(
        string? recurrence, DateOnly from, DateOnly until, TimeOnly startTime, TimeOnly endTime, CentreTime time)
    {
        var rules = new InputRules();
        rules.RefuseIf(until < from, "until", "The last day cannot come before the first.");
        rules.RefuseIf(until > from.AddYears(2), "until", "Schedule at most two years at a time.");
        rules.RefuseIf(endTime <= startTime, "endTime", "The end must be after the start.");
        rules.RefuseIf(EndedOn < from, "from", "The programme ended before that.");
        rules.ThrowIfAny();

        var rule = string.IsNullOrWhiteSpace(recurrence) ? null : Programmes.Recurrence.Parse(recurrence);
        IEnumerable<DateOnly> days = rule?.DatesFrom(from, until, startTime, time) ?? [from];
        var sessionsByTime = _sessions.ToDictionary(s => s.ScheduledFor);
        var scheduled = new List<ProgrammeSession>();
        foreach (var day in days)
        {
            var startsAt = time.ToUtc(day, startTime);
            if (!sessionsByTime.TryGetValue(startsAt, out var session))
            {
                // a clock change between start and end does not make the session longer or shorter on the wall clock,
                // unless it skips the start, which then comes later and may come after the end
                var endsAt = time.ToUtc(day, endTime);
                session = ProgrammeSession.Schedule(this, startsAt, endsAt > startsAt ? endsAt : startsAt + (endTime - startTime));
                _sessions.Add(session);
            }

            scheduled.Add(session);
        }

        if (scheduled.Count == 0)
        {
            throw new RecurrenceException("No day between the first and the last fits this schedule.");
        }

        Recurrence = rule?.ToString() ?? Recurrence;
        Version++;
        return scheduled;
    }

    /// <summary>The centre closed, and its successor goes on with it.</summary>
    internal void MoveTo(int centreId)
    {
        CentreId = centreId;
        Version++;
    }

    /// <summary>Brings the programme to an end; sessions after that day have to be cancelled by themselves.</summary>
    public void End(DateOnly on)
    {
        EndedOn = on;
        Version++;
    }
}

/// <summary>How a programme happens. Stored by number: append, never renumber.</summary>
public enum ProgrammeKind
{
    WeeklyGroup = 0,
    DropIn = 1,
    OneOffEvent = 2,
    Outreach = 3,
}

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.Property(p => p.Purpose).Long();
        programme.HasMany(p => p.TargetGroups).WithMany().UsingEntity("ProgrammeTargetGroups");
        programme.HasIndex(p => new { p.CentreId, p.SortName });
    }
}
