using System.Linq.Expressions;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Programmes;
using Volunteers.GraphQL.Annotations;

namespace Volunteers.Api.Staff;

/// <summary>Somebody who signs in with an account: staff, by their roles.</summary>
[Node]
[Authorize]
[ObjectType<Account>(Fields = [nameof(Account.DisplayName), nameof(Account.LastSignInAt), nameof(Account.DisabledAt), nameof(Account.DisabledReason)])]
public static class AccountType
{
    /// <summary>The sign-in address.</summary>
    public static Expression<Func<Account, string>> Email => a => a.Email!;

    /// <summary>The roles that the signed-in person may see: at the centres whose staff they see.</summary>
    public static Expression<Func<Account, IEnumerable<StaffRole>>> Roles => a => a.Roles.OrderBy(role => role.Kind);

    public static Expression<Func<Account, bool>> Disabled => a => a.DisabledAt != null;

    /// <summary>Whether its owner signs in with it, is invited to, or does not any more.</summary>
    public static Expression<Func<Account, AccountStatus>> Status(Viewpoint viewpoint) => a => AccountFacts.StatusAt.Of(a, viewpoint.Now);

    /// <summary>The volunteer that the same person is.</summary>
    public static Expression<Func<Account, Volunteer?>> Volunteer => a => a.Volunteer;

    /// <summary>How they were asked to join; null for who was not.</summary>
    public static Expression<Func<Account, StaffInvitation?>> Invitation => a => a.Invitation;

    /// <summary>Whether it is the signed-in person's own.</summary>
    public static bool IsOwn([Column] int id, Caller caller) => caller.AccountId == id;
}

/// <summary>That somebody was asked to join the staff, by an e-mailed link.</summary>
[ObjectType<StaffInvitation>(Fields =
    [nameof(StaffInvitation.SentAt), nameof(StaffInvitation.ExpiresAt), nameof(StaffInvitation.AcceptedAt), nameof(StaffInvitation.WithdrawnAt)])]
public static class StaffInvitationType
{
    /// <summary>Who asked, as shown to people.</summary>
    public static Expression<Func<StaffInvitation, string>> InvitedBy => i => i.InvitedBy.Name;
}

/// <summary>A role that is held at a centre, for one of its programmes, or for the whole cluster.</summary>
[ObjectType<StaffRole>]
public static class StaffRoleType
{
    /// <summary>Null: the whole cluster.</summary>
    public static Expression<Func<StaffRole, Centre?>> Centre => r => r.Centre;

    /// <summary>The only programme that it is for; null: all that the role gives there.</summary>
    public static Expression<Func<StaffRole, Programme?>> Programme => r => r.Programme;

    public static Expression<Func<StaffRole, StaffRoleKind>> Role => r => r.Kind;
}
