using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Quartz;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Privacy;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Privacy;

/// <summary>
/// Each night: warns coordinators of people who are kept longer than the policy says, erases those of whom they were warned thirty days
/// before, forgets what old e-mails said, and lets merges hold that can be undone no more.
/// </summary>
[DisallowConcurrentExecution]
public sealed partial class RetentionJob(
    IVolunteersDbContextFactory databases, Erasures erasures, CentreClocks clocks, MailSignal signal, TimeProvider clock, ILogger<RetentionJob> log) : IJob
{
    private const string Reason = "Nothing had happened for as long as the policy keeps people.";

    public ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => new(RunAsync(cancellationToken));

    /// <summary>One night.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var today = await clocks.TodayAsync(cancellationToken);
        await using var db = databases.Create(AccessScope.System);
        var warned = await RetentionRules.ReviewAsync(db, now, today, cancellationToken);
        await WarnAsync(db, warned, now, cancellationToken);
        foreach (var id in await RetentionRules.ToEraseAsync(db, now, cancellationToken))
        {
            await EraseAsync(id, today, cancellationToken);
        }

        var forgotten = await RetentionRules.ForgetMessagesAsync(db, await RetentionPolicy.ReadAsync(db, cancellationToken), now, cancellationToken);
        var copies = await RetentionRules.ForgetCopiesAsync(db, now, cancellationToken);
        var referrals = await RetentionRules.ForgetReferralsAsync(db, await RetentionPolicy.ReadAsync(db, cancellationToken), today, cancellationToken);
        var references = await RetentionRules.ForgetReferencesAsync(db, await RetentionPolicy.ReadAsync(db, cancellationToken), today, cancellationToken);
        var merges = await VolunteerMerging.SettleAsync(db, now, cancellationToken);
        if (warned.Count + forgotten + copies + referrals + references + merges > 0)
        {
            LogNight(warned.Count, forgotten, copies, referrals, references, merges);
        }
    }

    private async Task EraseAsync(int volunteerId, DateOnly today, CancellationToken cancellationToken)
    {
        try
        {
            await erasures.EraseAsync(volunteerId, Reason, AccessScope.System.Actor, today, cancellationToken);
            LogErased(volunteerId);
        }
        catch (DomainException exception)
        {
            LogNotErased(volunteerId, exception.GetType().Name);
        }
    }

    /// <summary>One e-mail for each coordinator and centre, however many people it is about.</summary>
    private async Task WarnAsync(VolunteersDbContext db, IReadOnlyList<RetentionCase> warned, DateTimeOffset now, CancellationToken cancellationToken)
    {
        int[] people = [.. warned.Select(c => c.VolunteerId)];
        var enrolments = await db.Enrolments.Where(e => people.Contains(e.VolunteerId)).Select(e => new { e.CentreId, e.VolunteerId }).ToListAsync(cancellationToken);
        foreach (var centre in enrolments.GroupBy(e => e.CentreId, e => e.VolunteerId))
        {
            var readers = await db.StaffRoles
                .Where(r => r.CentreId == centre.Key && r.Kind == StaffRoleKind.Coordinator && r.Account.DisabledAt == null && r.Account.Email != null)
                .Select(r => r.Account.Email!).Distinct().ToListAsync(cancellationToken);
            if (readers.Count == 0 && await db.Centres.Where(c => c.Id == centre.Key).Select(c => c.Email).SingleAsync(cancellationToken) is { } address)
            {
                readers = [address];
            }

            var payload = JsonSerializer.Serialize(centre.Distinct().Order(), JsonSerializerOptions.Web);
            db.AddRange(readers.Select(reader => Message.ForAddress(
                MessageKinds.RetentionWarning, new Occasion(Topic.Retention, centre.Key, Occasion.Stamp(now)), reader, centre.Key, now, now, payload)));
        }

        await db.SaveChangesAsync(cancellationToken);
        signal.Set();
    }

    [LoggerMessage(3401, LogLevel.Information, "Retention: {Warned} people warned of, {Messages} e-mails, {Copies} copies, {Referrals} referrals and {References} references forgotten, {Merges} merges settled")]
    private partial void LogNight(int warned, int messages, int copies, int referrals, int references, int merges);

    [LoggerMessage(3402, LogLevel.Information, "Retention: volunteer {Id} erased")]
    private partial void LogErased(int id);

    [LoggerMessage(3403, LogLevel.Warning, "Retention: volunteer {Id} not erased ({Cause}); it is tried again tomorrow")]
    private partial void LogNotErased(int id, string cause);
}
