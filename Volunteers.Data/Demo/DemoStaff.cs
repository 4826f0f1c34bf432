using Microsoft.AspNetCore.Identity;
using Volunteers.Data.Access;
using Volunteers.Data.Concerns;

namespace Volunteers.Data.Demo;

/// <summary>Who can sign in with a password.</summary>
internal static class DemoStaff
{
    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var coordinator = Add(world, "Helen Marsh", "coordinator@demo.example", (StaffRoleKind.Coordinator, world.Centre.Id));
        Add(world, "David Okafor", "manager@demo.example", (StaffRoleKind.Administrator, null));
        var tutor = Add(world, "Ruth Ellery", "tutor@demo.example", (StaffRoleKind.Tutor, world.Centre.Id));
        var assessor = Add(world, "Samir Haddad", "assessor@demo.example", (StaffRoleKind.Assessor, world.Centre.Id));
        Add(world, "Nadia Brooks", "iqa@demo.example", (StaffRoleKind.InternalQualityAssurer, world.Centre.Id));
        var deputy = Add(world, "Grace Adeyemi", "deputy@demo.example", (StaffRoleKind.Viewer, world.Centre.Id));
        Add(world, "Janet Filsham", "neighbour@demo.example", (StaffRoleKind.Coordinator, world.Neighbour.Id));
        Add(world, "Priya Nair", "viewer@demo.example", (StaffRoleKind.Viewer, world.Centre.Id));
        Add(world, "Colin Frost", "former@demo.example", (StaffRoleKind.Tutor, world.Centre.Id)).Disable("Moved to another authority in the summer", world.Now.AddDays(-60));
        await world.Db.SaveChangesAsync(cancellationToken);
        (world.Coordinator, world.Tutor, world.Assessor) = (ActorOf(coordinator), ActorOf(tutor), ActorOf(assessor));
        (world.Centre.SafeguardingLeadId, world.Centre.SafeguardingDeputyId) = (coordinator.Id, deputy.Id);
        AddConcerns(world);
        await world.Db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Who leads one programme, which there has to be first; and somebody who was invited and has not answered yet.</summary>
    public static Task AddForProgrammesAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var programme = world.Db.ChangeTracker.Entries<Programmes.Programme>().Select(entry => entry.Entity).First(p => p.CentreId == world.Centre.Id);
        Add(world, "Marta Kowalska", "lead@demo.example", null).Grant(StaffRoleKind.ProgrammeLead, programme.CentreId, programme.Id);
        var invited = Account.Create("invited@demo.example", "Joe Bellamy");
        invited.Grant(StaffRoleKind.Viewer, world.Centre.Id);
        invited.Invite(world.Coordinator, world.Now.AddDays(-2));
        world.Db.Add(invited);
        return world.Db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A volunteer with a password besides the e-mailed link; no role, so that only her own things are hers to see.</summary>
    public static Task AddVolunteerAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var volunteer = world.People[0].Volunteer;
        Add(world, volunteer.FullName, "volunteer@demo.example", null).VolunteerId = volunteer.Id;
        return world.Db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>One that is in hand, and one that nobody has read yet.</summary>
    private static void AddConcerns(DemoWorld world)
    {
        var reported = world.At(world.DaysAgo(12), 16);
        var concern = Concern.ReportedAs(
            world.Centre.Id, "A little boy at stay and play had no coat again, and his mother said that the heating at home is off.", aboutLead: false, null, world.Tutor, reported);
        concern.Acknowledge(world.Coordinator, reported.AddMinutes(50));
        concern.Note(ConcernEntryKind.Action, "Spoke with the family support worker, who rings the family tomorrow and knows of the fuel fund.", null, world.Coordinator, reported.AddHours(2));
        world.Db.Add(concern);
        world.Db.Add(Concern.ReportedAs(
            world.Centre.Id, "Somebody who is no parent waited at the gate twice this week and asked children for their names.", aboutLead: false, null, world.Assessor,
            world.Now.AddHours(-3)));
    }

    private static Actor ActorOf(Account account) => new(account.Id, account.VolunteerId, account.DisplayName);

    private static Account Add(DemoWorld world, string name, string email, (StaffRoleKind Kind, int? CentreId)? role)
    {
        var account = Account.Create(email, name);
        account.PasswordHash = new PasswordHasher<Account>().HashPassword(account, DemoCentre.Password);
        if (role is { } given)
        {
            account.Grant(given.Kind, given.CentreId);
        }

        world.Db.Add(account);
        return account;
    }
}
