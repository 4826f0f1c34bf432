using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Volunteers.Data.People;

namespace Volunteers.Data.Access;

/// <summary>
/// Someone who can sign in with a password or passkey: staff, by their <see cref="Roles"/>, or a volunteer, or a volunteer
/// who leads and is both.
/// </summary>
public sealed class Account : IdentityUser<int>
{
    private readonly List<StaffRole> _roles = [];

    public required string DisplayName { get; set; }

    /// <summary>What lists are searched and ordered by.</summary>
    [NotAudited]
    public string SortName { get => SearchText.Fold(DisplayName); private set { } }

    /// <summary>The sign-in address, folded.</summary>
    [NotAudited]
    public string SortEmail { get => SearchText.Fold(Email ?? string.Empty); private set { } }

    /// <summary>The volunteer that this person also is.</summary>
    public int? VolunteerId { get; set; }

    public Volunteer? Volunteer { get; set; }

    /// <summary>When it was taken out of use; null while it is in use.</summary>
    public DateTimeOffset? DisabledAt { get; private set; }

    /// <summary>Why, if a reason was given.</summary>
    public string? DisabledReason { get; private set; }

    /// <summary>When its owner last came in; null for one who never did.</summary>
    [NotAudited]
    public DateTimeOffset? LastSignInAt { get; private set; }

    /// <summary>How its owner was asked to join, where somebody asked; until it is accepted nobody signs in with the account.</summary>
    public StaffInvitation? Invitation { get; private set; }

    public IReadOnlyList<StaffRole> Roles => _roles;

    /// <summary>A new account, which nobody has signed in with.</summary>
    /// <exception cref="InvalidInputException">The address or the name is impossible.</exception>
    public static Account Create(string? email, string? displayName, string nameField = "displayName")
    {
        var rules = new InputRules();
        var address = rules.Email("email", email);
        var name = rules.PersonName(nameField, displayName, "the name");
        rules.RefuseIf(address is null, "email", "Enter an e-mail address.");
        rules.ThrowIfAny();
        var account = new Account { DisplayName = name, EmailConfirmed = true, LockoutEnabled = true };
        account.MoveTo(address!);
        return account;
    }

    /// <summary>Gives a role at a centre, or for the whole cluster when <paramref name="centreId"/> is null.</summary>
    /// <param name="kind">Which role.</param>
    /// <param name="centreId">Where; for a programme its centre.</param>
    /// <param name="programmeId">The only programme that the role is for.</param>
    public StaffRole Grant(StaffRoleKind kind, int? centreId, int? programmeId = null)
    {
        if (_roles.FirstOrDefault(r => r.Kind == kind && r.CentreId == centreId && r.ProgrammeId == programmeId) is { } sameRole)
        {
            return sameRole;
        }

        var role = new StaffRole { Kind = kind, CentreId = centreId, ProgrammeId = programmeId };
        _roles.Add(role);
        return role;
    }

    /// <summary>Takes a role away.</summary>
    /// <param name="programmeId">The programme that it is for; null takes the role away for all programmes of the centre.</param>
    /// <exception cref="StaffRefusedException">The account does not have it.</exception>
    public void Revoke(StaffRoleKind kind, int? centreId, int? programmeId = null)
    {
        if (_roles.RemoveAll(r => r.Kind == kind && r.CentreId == centreId && (programmeId is null || r.ProgrammeId == programmeId)) == 0)
        {
            throw new StaffRefusedException($"{DisplayName} does not have this role any more. Look at the list again.");
        }
    }

    /// <summary>Takes it out of use: nobody signs in with it, what was begun with it ends, and its authenticator and passkeys are forgotten.</summary>
    /// <exception cref="StaffRefusedException">It is disabled.</exception>
    public void Disable(string? reason, DateTimeOffset now)
    {
        if (DisabledAt is not null)
        {
            throw new StaffRefusedException($"{DisplayName}'s account is disabled already.");
        }

        var rules = new InputRules();
        DisabledReason = rules.Line("reason", reason, "the reason", 400);
        rules.ThrowIfAny();
        DisabledAt = now;
        TwoFactorEnabled = false;
        RenewStamp();
    }

    /// <summary>Brings it back into use, with the roles that it has.</summary>
    /// <exception cref="StaffRefusedException">It is in use.</exception>
    public void Enable()
    {
        if (DisabledAt is null)
        {
            throw new StaffRefusedException($"{DisplayName}'s account is not disabled.");
        }

        (DisabledAt, DisabledReason) = (null, null);
    }

    /// <summary>Says which volunteer this person is, or, with null, that they are none.</summary>
    public void LinkTo(int? volunteerId) => VolunteerId = volunteerId;

    /// <summary>Asks its owner to join, or asks again: an earlier link no longer works.</summary>
    /// <returns>The secret to send: it cannot be had again.</returns>
    public string Invite(Actor by, DateTimeOffset now)
    {
        Invitation ??= new StaffInvitation { InvitedBy = by };
        return Invitation.Send(by, now);
    }

    /// <summary>Gives it another address to sign in with; sessions that began before end.</summary>
    public void MoveTo(string address)
    {
        (Email, UserName) = (address, address);
        NormalizedEmail = NormalizedUserName = Normalised(address);
        RenewStamp();
    }

    /// <summary>How addresses of accounts are compared.</summary>
    public static string Normalised(string address) => address.Trim().Normalize().ToUpperInvariant();

    /// <summary>Ends the sessions that are there: each holds the stamp with which it began.</summary>
    public void RenewStamp() => SecurityStamp = Secrets.NewToken();
}

/// <summary>What follows from the facts about an account.</summary>
public static class AccountFacts
{
    /// <summary>Whether its owner can sign in: not disabled, and not still waiting for an answer to an invitation.</summary>
    public static readonly Fact<Account, bool> MaySignIn = new(account =>
        account.DisabledAt == null && (account.Invitation == null || account.Invitation.AcceptedAt != null));

    /// <summary>How it stands at an instant.</summary>
    public static readonly Fact<Account, DateTimeOffset, AccountStatus> StatusAt = new((account, now) =>
        account.DisabledAt != null ? AccountStatus.Disabled
        : account.Invitation == null || account.Invitation.AcceptedAt != null ? AccountStatus.Active
        : account.Invitation.WithdrawnAt != null ? AccountStatus.InvitationWithdrawn
        : account.Invitation.ExpiresAt <= now ? AccountStatus.InvitationExpired
        : AccountStatus.Invited);

    /// <summary>Whether it administers the cluster and its owner can sign in.</summary>
    public static readonly Fact<Account, bool> Administers = new(account =>
        account.DisabledAt == null && (account.Invitation == null || account.Invitation.AcceptedAt != null)
        && account.Roles.Any(role => role.Kind == StaffRoleKind.Administrator && role.CentreId == null));
}

/// <summary>How an account stands.</summary>
public enum AccountStatus
{
    Active = 0,
    Invited = 1,
    InvitationExpired = 2,
    InvitationWithdrawn = 3,
    Disabled = 4,
}

/// <summary>Something about accounts or roles that cannot be done.</summary>
public sealed class StaffRefusedException(string message) : DomainException(message);

internal sealed class AccountConfiguration
    : IEntityTypeConfiguration<Account>,
      IEntityTypeConfiguration<IdentityUserClaim<int>>,
      IEntityTypeConfiguration<IdentityUserLogin<int>>,
      IEntityTypeConfiguration<IdentityUserToken<int>>,
      IEntityTypeConfiguration<IdentityUserPasskey<int>>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        // said in full, so that the model is the same with and without the application's Identity options at hand
        account.ToTable("Accounts");
        account.Property(a => a.PhoneNumber).HasMaxLength(256);
        account.HasOne(a => a.Volunteer).WithMany().HasForeignKey(a => a.VolunteerId);
        account.HasMany(a => a.Roles).WithOne(r => r.Account).HasForeignKey(r => r.AccountId);
        account.HasOne(a => a.Invitation).WithOne(i => i.Account).HasForeignKey<StaffInvitation>(i => i.AccountId);
        account.HasIndex(a => a.SortName);
    }

    public void Configure(EntityTypeBuilder<IdentityUserClaim<int>> claim) => claim.ToTable("AccountClaims");

    public void Configure(EntityTypeBuilder<IdentityUserLogin<int>> login)
    {
        login.ToTable("AccountLogins");
        login.Property(l => l.LoginProvider).HasMaxLength(128);
        login.Property(l => l.ProviderKey).HasMaxLength(128);
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<int>> token)
    {
        token.ToTable("AccountTokens");
        token.Property(t => t.LoginProvider).HasMaxLength(128);
        token.Property(t => t.Name).HasMaxLength(128);
        token.Property(t => t.Value).HasMaxLength(2000);
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<int>> passkey)
    {
        passkey.ToTable("AccountPasskeys");
        passkey.HasKey(p => p.CredentialId);
        passkey.Property(p => p.CredentialId).HasMaxLength(1024);
        passkey.OwnsOne(p => p.Data).ToJson();
        passkey.HasOne<Account>().WithMany().HasForeignKey(p => p.UserId).IsRequired();
    }
}
