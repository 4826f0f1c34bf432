using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Policies;

/// <summary>What a cluster, or one of its centres, decided, and what holds where nothing was.</summary>
[GraphQLName("Policy")]
public sealed record PolicyResult(IReadOnlyList<PolicyValue> Values);

/// <summary>Something that is decided.</summary>
/// <param name="Key">What it is called everywhere.</param>
/// <param name="Area">Under which heading it stands.</param>
/// <param name="Title">What it decides.</param>
/// <param name="Unit">What its numbers count.</param>
/// <param name="Value">What holds.</param>
/// <param name="BuiltIn">What holds where nothing was decided.</param>
/// <param name="FromCluster">For a centre: what holds at the cluster, and so here when the centre goes back.</param>
/// <param name="DecidedHere">Whether it was decided at this level: at the centre, or for the cluster when no centre is asked about.</param>
/// <param name="MayChange">Whether it can be decided at this level.</param>
/// <param name="Several">Whether it is several numbers, with commas between them.</param>
/// <param name="ChangedAt">When what holds was decided; null for what is built in.</param>
public sealed record PolicyValue(
    string Key, string Area, string Title, string Unit, string Value, string BuiltIn, string FromCluster, bool DecidedHere, bool MayChange, bool Several, int Least, int Most,
    DateTimeOffset? ChangedAt, string? ChangedBy);
