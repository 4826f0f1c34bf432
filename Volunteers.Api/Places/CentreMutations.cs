using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Places;
using Volunteers.Data.Storage;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Api.Places;

[MutationType]
[Authorize]
public static class CentreMutations
{
    /// <summary>Names the cluster: the first time that sets it up.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    public static async Task<Cluster> SetUpClusterAsync(string name, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.CentresManage, centreId: null);
        var cluster = await db.Clusters.OrderBy(c => c.Id).FirstOrDefaultAsync(cancellationToken);
        if (cluster is null)
        {
            cluster = Cluster.SetUp(name);
            db.Clusters.Add(cluster);
        }
        else
        {
            cluster.Rename(name);
        }

        await db.SaveChangesAsync(cancellationToken);
        return cluster;
    }

    /// <summary>Opens a centre of the cluster.</summary>
    /// <param name="timeZone">Of the IANA list; Europe/London when not given.</param>
    [InTurn]
    [Error<InvalidInputException>]
    public static async Task<Centre> CreateCentreAsync(
        string name, string? address, string? timeZone, string? telephone,
        VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.CentresManage, centreId: null);
        var centre = await Clusters.OpenCentreAsync(
            db, new CentreDetails { Name = name, Address = address, TimeZone = timeZone, Telephone = telephone }, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return centre;
    }

    /// <summary>Changes what is known about a centre, and whom it names.</summary>
    [Error<InvalidInputException>]
    [Error<StaleRecordException>]
    public static async Task<Centre> UpdateCentreAsync(
        UpdateCentreInput input, VolunteersDbContext db, SystemDatabase database, [Service] INodeIdSerializer ids, Caller caller, CentreClocks clocks,
        CancellationToken cancellationToken)
    {
        caller.Require(Permissions.PlacesWrite, input.CentreId);
        var centre = await db.Centres.FindRequiredAsync(c => c.Id == input.CentreId, "centre", cancellationToken);
        centre.RequireVersion(input.Version);
        var now = CentreDetails.Of(centre);
        var details = now with
        {
            Name = input.Name.Or(now.Name),
            Address = input.Address.Or(now.Address),
            TimeZone = input.TimeZone.Or(now.TimeZone),
            Telephone = input.Telephone.Or(now.Telephone),
            Email = input.Email.Or(now.Email),
            HealthVisitor = input.HealthVisitor.Or(now.HealthVisitor),
            SocialWorker = input.SocialWorker.Or(now.SocialWorker),
            SafeguardingLeadId = await AccountAsync("safeguardingLeadId", input.SafeguardingLeadId, now.SafeguardingLeadId),
            SafeguardingDeputyId = await AccountAsync("safeguardingDeputyId", input.SafeguardingDeputyId, now.SafeguardingDeputyId),
        };
        var others = await db.Centres.IgnoreQueryFilters([AccessFilters.Name]).Where(c => c.Id != centre.Id && c.ClusterId == centre.ClusterId).Select(c => c.SortName).ToListAsync(cancellationToken);
        centre.Change(details, others);
        db.AfterCommit(clocks.Forget);
        await db.SaveChangesAsync(cancellationToken);
        return centre;

        // a concern is not for whoever does not work there
        async Task<int?> AccountAsync(string field, Optional<string?> given, int? present)
        {
            if (!given.HasValue)
            {
                return present;
            }

            if (given.Value is null)
            {
                return null;
            }

            var id = ids.TryParse(given.Value, out var type, out var key) && type == nameof(Account) && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            await using var everything = database.Open();
            return id == present || await everything.Accounts.AnyAsync(
                a => a.Id == id && a.DisabledAt == null && a.Roles.Any(r => r.CentreId == null || r.CentreId == centre.Id), cancellationToken)
                ? id
                : throw new InvalidInputException(field, "Choose somebody who works at the centre.");
        }
    }

    /// <summary>Decides that a centre closes. On that day what goes on there moves to its successor; until then it can be decided otherwise.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    [Error<CentreRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<Centre> CloseCentreAsync(
        [ID<Centre>] int centreId, DateOnly on, [ID<Centre>] int? successorId,
        VolunteersDbContext db, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.CentresManage, centreId);
        await db.LockAsync<Centre>(centreId, cancellationToken);
        var centre = await db.Centres.FindRequiredAsync(c => c.Id == centreId, "centre", cancellationToken);
        var successor = successorId is { } id ? await db.Centres.FindRequiredAsync(c => c.Id == id, "centre", cancellationToken) : null;
        var now = clock.GetUtcNow();
        var today = centre.Time.DateOf(now);
        if (successor is null && (await CentreClosing.PreviewAsync(db, centreId, today, now, cancellationToken)).Volunteers > 0)
        {
            throw new InvalidInputException("successorId", "People take part at this centre. Choose the centre at which they go on.");
        }

        centre.Close(on, successor, today);
        await db.SaveChangesAsync(cancellationToken);
        if (centre.IsClosedOn(today))
        {
            await db.Entry(centre).Reference(c => c.Successor).LoadAsync(cancellationToken);
            await CentreClosing.HandOverAsync(db, centre, now, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return centre;
    }

    /// <summary>Takes the decision to close a centre back, until its people were handed over.</summary>
    [InTurn]
    [Error<CentreRefusedException>]
    [Error<StaleRecordException>]
    public static async Task<Centre> KeepCentreOpenAsync([ID<Centre>] int centreId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.CentresManage, centreId);
        await db.LockAsync<Centre>(centreId, cancellationToken);
        var centre = await db.Centres.FindRequiredAsync(c => c.Id == centreId, "centre", cancellationToken);
        centre.StayOpen();
        await db.SaveChangesAsync(cancellationToken);
        return centre;
    }
}
