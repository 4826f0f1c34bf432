using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.Jobs.Mail;

namespace Volunteers.Jobs.Checks;

/// <summary>Writes that a check is to be repeated, to the person and to the coordinators, when that is still so as it leaves.</summary>
public sealed class CheckRenewalComposer(PolicyBook policies, CentreClocks clocks, PublicAddresses addresses) : IMessageComposer
{
    public IReadOnlyCollection<string> Kinds { get; } = [MessageKinds.CheckRenewal, MessageKinds.CheckRenewals];

    public async Task<Composition> ComposeAsync(Message message, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var centre = await db.Centres.AsNoTracking().SingleAsync(c => c.Id == message.CentreId, cancellationToken);
        return message.Kind == MessageKinds.CheckRenewal
            ? await ToPersonAsync(message, centre, db, cancellationToken)
            : await ToCoordinatorAsync(message, centre, db, cancellationToken);
    }

    private async Task<Composition> ToPersonAsync(Message message, Centre centre, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var renewal = (await RenewalsAsync(db, null, [message.TopicId], cancellationToken)).SingleOrDefault();
        if (renewal is null)
        {
            return Composition.Skip("The check was repeated, or they left or take a break, before the e-mail left.");
        }

        var policy = await policies.OfAsync(null, cancellationToken);
        var today = await clocks.TodayAsync(cancellationToken);
        if (renewal.Renewal.StepOn(today, policy.Of(PolicyKeys.CheckRenewals)) is not { } step || renewal.Renewal.Detail(step) != message.Detail)
        {
            return Composition.Skip("It was overtaken: the next reminder of it takes its place.");
        }

        var mail = new CheckRenewalMail(
            renewal.Volunteer.KnownAs, centre.Name, renewal.Renewal.Type.InWords, renewal.Renewal.Type.Kind == CheckKind.Dbs, renewal.Renewal.Due, renewal.Renewal.Changed,
            renewal.Subscribed, centre.Phone, centre.Email, addresses.Me);
        return Composition.Of(mail, centre.Name, renewal.Volunteer.FullName, centre.Email);
    }

    private async Task<Composition> ToCoordinatorAsync(Message message, Centre centre, VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var ids = JsonSerializer.Deserialize<int[]>(message.Payload ?? "[]", JsonSerializerOptions.Web) ?? [];
        var renewals = await RenewalsAsync(db, centre.Id, ids, cancellationToken);
        if (renewals.Count == 0)
        {
            return Composition.Skip("The checks were repeated before the e-mail left.");
        }

        var people = renewals.OrderBy(r => r.Renewal.Due).ThenBy(r => r.Volunteer.SortSurname)
            .Select(r => new CheckRenewalPerson(r.Volunteer.FullName, r.Renewal.Type.InWords, r.Renewal.Due, r.Renewal.Changed, r.Subscribed));
        var one = renewals.Select(r => r.Volunteer.Id).Distinct().ToList();
        return Composition.Of(
            new CheckRenewalsMail(centre.Name, [.. people], one.Count == 1 ? addresses.Volunteer(one[0]) : addresses.Today), centre.Name, null, centre.Email);
    }

    /// <summary>What is still to be repeated of some checks, of people who are active; at one centre, or anywhere when none is given.</summary>
    private async Task<IReadOnlyList<OpenRenewal>> RenewalsAsync(VolunteersDbContext db, int? centreId, int[] checks, CancellationToken cancellationToken)
    {
        var subscribed = await db.Checks.AsNoTracking().Where(c => checks.Contains(c.Id))
            .Select(c => new { c.Id, c.VolunteerId, Subscribed = CheckFacts.IsSubscribed.Of(c) }).ToDictionaryAsync(c => c.Id, cancellationToken);
        var active = await CheckRenewalPlanner.Active(db, [.. subscribed.Values.Select(c => c.VolunteerId).Distinct()])
            .Where(e => centreId == null || e.CentreId == centreId).Select(e => e.Volunteer).Distinct().AsNoTracking().ToDictionaryAsync(v => v.Id, cancellationToken);
        var policy = await policies.OfAsync(null, cancellationToken);
        var today = await clocks.TodayAsync(cancellationToken);
        var evidence = await SuitabilityEvidence.LoadAsync(db, active.Keys.ToList(), cancellationToken);
        return
        [
            .. evidence.Values.SelectMany(person => CheckRenewals.Of(person, policy, today))
                .Where(renewal => subscribed.ContainsKey(renewal.CheckId))
                .Select(renewal => new OpenRenewal(renewal, active[renewal.VolunteerId], subscribed[renewal.CheckId].Subscribed && renewal.AnswerHelps)),
        ];
    }

    private sealed record OpenRenewal(CheckRenewal Renewal, Volunteer Volunteer, bool Subscribed);
}
