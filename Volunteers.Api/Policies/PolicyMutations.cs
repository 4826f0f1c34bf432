using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Api.Changes;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Policies;

[MutationType]
[Authorize]
public static class PolicyMutations
{
    /// <summary>Decides something for a centre, or for the cluster when none is given.</summary>
    /// <param name="value">Null goes back to what the cluster decided, or what is built in.</param>
    [InTurn]
    [Error<InvalidInputException>]
    public static async Task<PolicyResult> ChangePolicyAsync(
        [ID<Centre>] int? centreId, string key, string? value,
        VolunteersDbContext db, PolicyBook policies, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (centreId is { } centre)
        {
            caller.Require(Permissions.PolicyWrite, centre);
            await db.Centres.FindRequiredAsync(c => c.Id == centre, "centre", cancellationToken);
        }
        else
        {
            caller.Require(Permissions.CentresManage, centreId: null);
        }

        var name = PolicySetting.KeyFor(centreId, key).Name;
        var setting = await db.PolicySettings.FirstOrDefaultAsync(s => s.Key == name && s.CentreId == centreId, cancellationToken);
        switch (setting, value)
        {
            case (null, null):
                break;
            case (null, _):
                db.PolicySettings.Add(PolicySetting.Decide(centreId, name, value, caller.Actor, clock.GetUtcNow()));
                break;
            case (_, null):
                db.PolicySettings.Remove(setting);
                break;
            default:
                setting.Change(value, caller.Actor, clock.GetUtcNow());
                break;
        }

        db.AfterCommit(policies.Forget);
        await db.SaveChangesAsync(cancellationToken);
        return await PolicyReader.ReadAsync(db, centreId, cancellationToken);
    }

    /// <summary>Words anew what people are asked when they consent to a use. Consents that were given keep the wording by which they were.</summary>
    [InTurn]
    [Error<InvalidInputException>]
    public static async Task<ConsentWordings> ChangeConsentWordingAsync(
        ConsentKind kind, string text, VolunteersDbContext db, PolicyBook policies, Caller caller, TimeProvider clock, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.CentresManage, centreId: null);
        var earlier = await db.ConsentWordings.Where(w => w.Kind == kind).OrderByDescending(w => w.From).ThenByDescending(w => w.Id).ToListAsync(cancellationToken);
        var wording = ConsentWording.Change(kind, text, earlier, caller.Actor, clock.GetUtcNow());
        db.ConsentWordings.Add(wording);
        db.AfterCommit(policies.Forget);
        await db.SaveChangesAsync(cancellationToken);
        return ConsentWordings.Of(kind, [wording, .. earlier]);
    }
}
