using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Checks;

/// <summary>
/// Tells people, and those who coordinate them, that a check is to be repeated, at each step that the policy names. The person's row in the ledger remembers that a step was
/// told, and is written together with the coordinators', so that both are told once whatever stops in between.
/// </summary>
public sealed class CheckRenewalPlanner(PolicyBook policies, CentreClocks clocks, MailSignal signal, TimeProvider clock) : IPlanner
{
    /// <summary>Nobody is written to at night.</summary>
    private static readonly TimeOnly Morning = new(8, 0);

    // who was not written to when a certificate changed, because nothing ran or they were on a break, is for so many days
    private const int ChangedLately = 60;

    public async Task AdvanceAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var today = await clocks.TodayAsync(cancellationToken);
        var policy = await policies.OfAsync(null, cancellationToken);
        var steps = policy.Of(PolicyKeys.CheckRenewals);
        var people = await CandidatesAsync(db, policy, steps, today, cancellationToken);
        if (people.Count == 0)
        {
            return;
        }

        var evidence = await SuitabilityEvidence.LoadAsync(db, people, cancellationToken);
        var due = evidence.Values.OrderBy(person => person.VolunteerId)
            .SelectMany(person => CheckRenewals.Of(person, policy, today))
            .Select(renewal => (Renewal: renewal, Step: renewal.StepOn(today, steps)))
            .Where(each => each.Step is not null)
            .Select(each => (each.Renewal, Detail: each.Renewal.Detail(each.Step!.Value)))
            .ToList();
        int[] checks = [.. due.Select(each => each.Renewal.CheckId)];
        var told = await ToldAsync(db, checks, cancellationToken);
        await TellAsync(db, [.. due.Where(each => !told.Contains((each.Renewal.CheckId, each.Detail)))], today, cancellationToken);
    }

    public Task<IReadOnlyList<DueMessage>> DueAsync(
        VolunteersDbContext db, IReadOnlyCollection<(Topic Topic, int Id)>? changed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DueMessage>>([]);

    /// <summary>Where somebody is active and not on a break.</summary>
    internal static IQueryable<Enrolment> Active(VolunteersDbContext db, IReadOnlyCollection<int> people) => db.Enrolments
        .Where(e => people.Contains(e.VolunteerId) && e.Volunteer.ErasedAt == null)
        .Where(e => EnrolmentFacts.IsActive.Of(e) && EnrolmentFacts.Stage.Of(e) != EnrolmentStage.OnBreak);

    private async Task TellAsync(VolunteersDbContext db, IReadOnlyList<(CheckRenewal Renewal, string Detail)> untold, DateOnly today, CancellationToken cancellationToken)
    {
        int[] people = [.. untold.Select(each => each.Renewal.VolunteerId).Distinct()];
        var places = (await Active(db, people).AsNoTracking().Include(e => e.Centre).Include(e => e.Volunteer).OrderBy(e => e.Id).ToListAsync(cancellationToken)).ToLookup(e => e.VolunteerId);
        var now = clock.GetUtcNow();
        var lists = new Dictionary<int, (Centre Centre, string First, List<int> Checks)>();
        foreach (var (renewal, detail) in untold)
        {
            if (places[renewal.VolunteerId].FirstOrDefault() is not { } first)
            {
                continue;
            }

            db.Add(Message.ForVolunteer(
                MessageKinds.CheckRenewal, new Occasion(Topic.Check, renewal.CheckId, detail), renewal.VolunteerId, first.Volunteer.Email, first.CentreId, MorningAt(first.Centre), now));
            foreach (var place in places[renewal.VolunteerId])
            {
                if (!lists.TryGetValue(place.CentreId, out var list))
                {
                    lists[place.CentreId] = list = (place.Centre, FormattableString.Invariant($"{renewal.CheckId}:{detail}"), []);
                }

                list.Checks.Add(renewal.CheckId);
            }
        }

        // a step is told once, so the first of a list tells it from every other
        foreach (var (centre, first, list) in lists.Values)
        {
            var payload = JsonSerializer.Serialize(list, JsonSerializerOptions.Web);
            var readers = await ReadersAsync(db, centre, cancellationToken);
            db.AddRange(readers.Select(reader => Message.ForAddress(
                MessageKinds.CheckRenewals, new Occasion(Topic.Check, centre.Id, first), reader, centre.Id, MorningAt(centre), now, payload)));
        }

        await db.SaveChangesAsync(cancellationToken);
        signal.Set();

        DateTimeOffset MorningAt(Centre centre) => centre.Time.ToUtc(today, Morning) is var morning && morning > now ? morning : now;
    }

    /// <summary>The coordinators of a centre; where there is none, the centre's own address.</summary>
    private static async Task<IReadOnlyList<string>> ReadersAsync(VolunteersDbContext db, Centre centre, CancellationToken cancellationToken)
    {
        var readers = await db.StaffRoles
            .Where(r => r.CentreId == centre.Id && r.Kind == StaffRoleKind.Coordinator && r.Account.DisabledAt == null && r.Account.Email != null)
            .Select(r => r.Account.Email!).Distinct().OrderBy(address => address).ToListAsync(cancellationToken);
        return readers.Count > 0 ? readers : centre.Email is { } address ? [address] : [];
    }

    /// <summary>
    /// People of whom a check may have reached a step that they were not told of. What tells a step is the day by which the check is to be repeated: when that day moves, because the
    /// Update Service was asked or something else is asked for, they are told of the new one.
    /// </summary>
    private static async Task<IReadOnlyCollection<int>> CandidatesAsync(
        VolunteersDbContext db, Policy policy, IReadOnlyList<int> steps, DateOnly today, CancellationToken cancellationToken)
    {
        var ahead = steps.DefaultIfEmpty().Max();
        var checks = await CheckRenewalCandidates.Of(db, policy, today, _ => ahead, today.AddDays(-ChangedLately))
            .Where(c => c.Volunteer.ErasedAt == null && c.Volunteer.Enrolments.Any(e => EnrolmentFacts.IsActive.Of(e)))
            .Select(c => new
            {
                c.Id,
                c.VolunteerId,
                c.CheckTypeId,
                c.Level,
                c.Workforce,
                Recorded = CheckFacts.Recorded.Of(c),
                On = CheckFacts.RecordedOn.Of(c),
                Answer = CheckFacts.Answer.Of(c),
                AnsweredOn = CheckFacts.AnsweredOn.Of(c),
            })
            .ToListAsync(cancellationToken);
        int[] ids = [.. checks.Select(c => c.Id).Distinct()];
        var told = await ToldAsync(db, ids, cancellationToken);
        var people = new HashSet<int>();
        foreach (var check in checks)
        {
            var answer = StatusAnswer.Of(check.Answer, check.AnsweredOn);
            var type = policy.TypeOf(check.CheckTypeId);
            if (type is not null && new CheckState(check.Recorded, check.On, answer, check.Level, check.Workforce).DueBy(type, today) is { } due)
            {
                var renewal = new CheckRenewal(check.VolunteerId, check.Id, type, due, answer is { Changed: true });
                if (renewal.StepOn(today, steps) is { } step && !told.Contains((check.Id, renewal.Detail(step))))
                {
                    people.Add(check.VolunteerId);
                }
            }
        }

        return people;
    }

    private static async Task<HashSet<(int CheckId, string Detail)>> ToldAsync(VolunteersDbContext db, int[] checks, CancellationToken cancellationToken) =>
        (await db.Messages.AsNoTracking()
            .Where(m => m.Topic == Topic.Check && m.Kind == MessageKinds.CheckRenewal && checks.Contains(m.TopicId))
            .Select(m => new { m.TopicId, m.Detail })
            .ToListAsync(cancellationToken)).Select(m => (m.TopicId, m.Detail)).ToHashSet();
}
