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

    /// <summary>The volunteer that this person also is.</summary>
    public int? VolunteerId { get; set; }

    public Volunteer? Volunteer { get; set; }

    public DateTimeOffset? DisabledAt { get; set; }

    public IReadOnlyList<StaffRole> Roles => _roles;

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
}

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
