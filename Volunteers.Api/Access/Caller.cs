using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Programmes;
using Volunteers.Data.Training;
using Volunteers.GraphQL;

namespace Volunteers.Api.Access;

/// <summary>
/// Who is asking, and what they may do; built once per request. Deny by default. A refusal reads the same whether the thing
/// does not exist or belongs to somebody else.
/// </summary>
public sealed class Caller
{
    private readonly IReadOnlySet<string>? _tokenScopes;

    /// <summary>Nobody.</summary>
    public static Caller Anonymous { get; } = new(AccessScope.Nobody, [], null, null);

    /// <summary>The operator at the machine's own console: may do everything, signs as the system.</summary>
    public static Caller Operator { get; } = new(AccessScope.System, [new HeldRole(null, StaffRoleKind.Administrator)], null, null);

    /// <param name="scope">What may be read.</param>
    /// <param name="roles">Roles held; a null centre means the whole cluster.</param>
    /// <param name="email">Where they are reached, when known.</param>
    /// <param name="tokenScopes">Permissions that a personal access token is limited to; null for all that its owner has.</param>
    public Caller(AccessScope scope, IReadOnlyList<HeldRole> roles, string? email, IReadOnlySet<string>? tokenScopes)
    {
        Scope = scope;
        Roles = roles;
        Email = email;
        _tokenScopes = tokenScopes;
        Permissions = [.. Data.Access.Permissions.Of(KindsOf(roles, scope)).Where(InToken)];
    }

    /// <summary>What reads are limited to.</summary>
    public AccessScope Scope { get; }

    public bool SignedIn => Scope.SignedIn;

    /// <summary>The name that people see beside what this person did.</summary>
    public string Name => Scope.Name;

    public Actor Actor => Scope.Actor;

    public string? Email { get; }

    public int? AccountId => Scope.AccountId;

    /// <summary>The volunteer that this person is.</summary>
    public int? VolunteerId => Scope.VolunteerId;

    public IReadOnlyList<HeldRole> Roles { get; }

    /// <summary>Everything that is allowed at some centre or with some own work, in order.</summary>
    public IReadOnlyList<string> Permissions { get; }

    /// <summary>Whether <paramref name="permission"/> is held at any centre, or with any own work.</summary>
    public bool Can(string permission) => Permissions.Contains(permission, StringComparer.Ordinal);

    /// <summary>Whether <paramref name="permission"/> is held with everything of that centre; for what belongs to no centre (null), of any.</summary>
    public bool Can(string permission, int? centreId) =>
        InToken(permission) && Roles.Any(role => IsAt(role, centreId) && Data.Access.Permissions.AtCentre(role.Kind).Contains(permission));

    /// <summary>Whether <paramref name="permission"/> is held at that centre, be it with one's own work alone.</summary>
    public bool CanSomething(string permission, int centreId) =>
        InToken(permission) && Roles.Any(role => IsAt(role, centreId) && Data.Access.Permissions.Of(role.Kind).Contains(permission));

    /// <summary>Whether <paramref name="permission"/> is held with a cohort: at its centre, or because they teach it.</summary>
    public bool Can(string permission, Cohort cohort) =>
        Can(permission, cohort.CentreId) || (IsOfOwnWork(permission, StaffRoleKind.Tutor) && Scope.TaughtCohortIds.Contains(cohort.Id));

    /// <summary>Whether <paramref name="permission"/> is held with a programme: at its centre, or because they lead it.</summary>
    public bool Can(string permission, Programme programme) =>
        Can(permission, programme.CentreId) || (IsOfOwnWork(permission, StaffRoleKind.ProgrammeLead) && Scope.LedProgrammeIds.Contains(programme.Id));

    /// <summary>Whether they have a role at that centre; at any, when none is said. Not by a token that does not read volunteers.</summary>
    public bool WorksAt(int? centreId) =>
        InToken(Data.Access.Permissions.VolunteersRead) && Roles.Any(role => IsAt(role, centreId));

    /// <summary>Refuses unless <see cref="Can(string, int?)"/>.</summary>
    /// <exception cref="GraphQLException">UNAUTHENTICATED or FORBIDDEN.</exception>
    public void Require(string permission, int? centreId) => Require(Can(permission, centreId));

    /// <summary>Refuses unless <see cref="Can(string, Cohort)"/>.</summary>
    /// <exception cref="GraphQLException">UNAUTHENTICATED or FORBIDDEN.</exception>
    public void Require(string permission, Cohort cohort) => Require(Can(permission, cohort));

    /// <summary>Refuses unless <see cref="Can(string, Programme)"/>.</summary>
    /// <exception cref="GraphQLException">UNAUTHENTICATED or FORBIDDEN.</exception>
    public void Require(string permission, Programme programme) => Require(Can(permission, programme));

    /// <summary>Refuses unless this is that volunteer, or may do it for others: volunteers decide for themselves, staff enter what they were told.</summary>
    /// <exception cref="GraphQLException">UNAUTHENTICATED or FORBIDDEN.</exception>
    public void RequireSelfOr(string permission, int volunteerId, int? centreId)
    {
        if (!IsSelf(volunteerId))
        {
            Require(permission, centreId);
        }
    }

    /// <inheritdoc cref="RequireSelfOr(string, int, int?)"/>
    public void RequireSelfOr(string permission, int volunteerId, Cohort cohort)
    {
        if (!IsSelf(volunteerId))
        {
            Require(permission, cohort);
        }
    }

    /// <summary>Refuses whoever would decide about themselves.</summary>
    /// <param name="volunteerId">Whom it is about.</param>
    /// <param name="what">What somebody else has to do, for example "confirm your own hours".</param>
    /// <exception cref="OwnDecisionException">It is about the person who asks.</exception>
    public void RequireOther(int volunteerId, string what)
    {
        if (Scope.ActingVolunteerId == volunteerId)
        {
            throw new OwnDecisionException(what);
        }
    }

    /// <exception cref="GraphQLException">UNAUTHENTICATED.</exception>
    public void RequireSignedIn()
    {
        if (!SignedIn)
        {
            throw new GraphQLException("Sign in first.", ErrorCodes.Unauthenticated);
        }
    }

    /// <summary>Whether this is that volunteer.</summary>
    public bool IsSelf(int volunteerId) => VolunteerId == volunteerId;

    private void Require(bool allowed)
    {
        RequireSignedIn();
        if (!allowed)
        {
            throw new GraphQLException("You may not do this here. Ask the coordinator of the centre.", ErrorCodes.Forbidden);
        }
    }

    /// <summary>The roles that somebody has, with that of a lead for whoever leads a programme without having been given it as staff.</summary>
    private static IEnumerable<StaffRoleKind> KindsOf(IReadOnlyList<HeldRole> roles, AccessScope scope) =>
        scope.LedProgrammeIds.Length == 0 ? roles.Select(role => role.Kind) : roles.Select(role => role.Kind).Append(StaffRoleKind.ProgrammeLead);

    private static bool IsAt(HeldRole role, int? centreId) => role.CentreId is null || centreId is null || role.CentreId == centreId;

    private bool IsOfOwnWork(string permission, StaffRoleKind kind) => InToken(permission) && Data.Access.Permissions.OfOwnWork(kind).Contains(permission);

    private bool InToken(string permission) => _tokenScopes is null || _tokenScopes.Contains(permission);
}
