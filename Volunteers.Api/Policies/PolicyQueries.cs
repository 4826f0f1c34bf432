using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Policies;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Policies;

[QueryType]
[Authorize]
public static class PolicyQueries
{
    /// <summary>What was decided for a centre, or for the cluster when none is given.</summary>
    public static async Task<PolicyResult> GetPolicyAsync(
        [ID<Centre>] int? centreId, VolunteersDbContext db, Caller caller, CancellationToken cancellationToken)
    {
        caller.Require(Permissions.PolicyRead, centreId);
        return await PolicyReader.ReadAsync(db, centreId, cancellationToken);
    }

    /// <summary>What people are asked when they consent to a use, with the earlier wordings.</summary>
    public static async Task<IReadOnlyList<ConsentWordings>> GetConsentWordingsAsync(VolunteersDbContext db, CancellationToken cancellationToken)
    {
        var versions = await db.ConsentWordings.AsNoTracking().OrderByDescending(w => w.From).ThenByDescending(w => w.Id).ToListAsync(cancellationToken);
        return [.. Enum.GetValues<ConsentKind>().Select(kind => ConsentWordings.Of(kind, [.. versions.Where(v => v.Kind == kind)]))];
    }
}

/// <summary>The wordings of one kind of consent.</summary>
/// <param name="Text">What people are asked now.</param>
/// <param name="Version">What consents that are given now refer to it by.</param>
/// <param name="Versions">All of them, newest first; the last came with the product.</param>
public sealed record ConsentWordings(ConsentKind Kind, string Text, string Version, IReadOnlyList<ConsentWordingVersion> Versions)
{
    /// <param name="versions">Newest first.</param>
    internal static ConsentWordings Of(ConsentKind kind, IReadOnlyList<ConsentWording> versions)
    {
        ConsentWordingVersion[] all =
        [
            .. versions.Select(v => new ConsentWordingVersion(v.Version, v.Text, v.From, v.By.Name)),
            new ConsentWordingVersion(ConsentWording.BuiltInVersion, ConsentWording.BuiltIn(kind), null, null),
        ];
        return new ConsentWordings(kind, all[0].Text, all[0].Version, all);
    }
}

/// <summary>What people were asked from a time on.</summary>
/// <param name="From">Null for what came with the product.</param>
public sealed record ConsentWordingVersion(string Version, string Text, DateTimeOffset? From, string? By);
