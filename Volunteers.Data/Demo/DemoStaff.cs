using Microsoft.AspNetCore.Identity;
using Volunteers.Data.Access;

namespace Volunteers.Data.Demo;

/// <summary>Who can sign in with a password.</summary>
internal static class DemoStaff
{
    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var hasher = new PasswordHasher<Account>();
        Account(DemoWorld.Coordinator, "coordinator@demo.example").Grant(StaffRoleKind.Coordinator, world.Centre.Id);
        Account("David Okafor", "manager@demo.example").Grant(StaffRoleKind.Administrator, null);
        Account(DemoWorld.Tutor, "tutor@demo.example").Grant(StaffRoleKind.Tutor, world.Centre.Id);
        Account(DemoWorld.Assessor, "assessor@demo.example").Grant(StaffRoleKind.Assessor, world.Centre.Id);
        Account("Janet Filsham", "neighbour@demo.example").Grant(StaffRoleKind.Coordinator, world.Neighbour.Id);

        // a volunteer with a password besides the e-mailed link; no role, so that only her own things are hers to see
        var volunteer = world.People[0].Volunteer;
        Account(volunteer.FullName, "volunteer@demo.example").VolunteerId = volunteer.Id;
        await world.Db.SaveChangesAsync(cancellationToken);

        Account Account(string name, string email)
        {
            var account = new Account
            {
                DisplayName = name,
                UserName = email,
                NormalizedUserName = email.ToUpperInvariant(),
                Email = email,
                NormalizedEmail = email.ToUpperInvariant(),
                EmailConfirmed = true,
                LockoutEnabled = true,
                SecurityStamp = Secrets.NewToken(),
            };
            account.PasswordHash = hasher.HashPassword(account, DemoCentre.Password);
            world.Db.Add(account);
            return account;
        }
    }
}
