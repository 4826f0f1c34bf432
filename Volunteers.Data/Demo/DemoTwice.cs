using Microsoft.EntityFrameworkCore;
using Volunteers.Data.People;

namespace Volunteers.Data.Demo;

/// <summary>Somebody who is on record twice, for a coordinator to find and merge: a helper of years who asked at the door, where nobody knew her.</summary>
internal static class DemoTwice
{
    private const string Known = "Hannah Winterbourne";

    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var known = world.People.Single(person => person.Volunteer.FullName == Known).Volunteer;
        var day = world.DaysAgo(2);
        var asked = Volunteer.Register(
            new VolunteerDetails
            {
                FullName = "Hanna Winterbourne", Phone = known.Phone, HowHeard = "Came to the door with a friend", Interests = "Reading aloud, Baking",
                AccessNeeds = "Cannot hear well in a loud room",
            },
            world.At(day, 10),
            world.Today);
        asked.Enrol(world.Centre.Id, EnrolmentStage.Enquiry, day, world.Coordinator, world.Today);
        asked.RecordConsent(ConsentKind.Newsletter, given: true, world.At(day, 10), "enrolment form");
        world.Db.Add(asked);
        await world.Db.SaveChangesAsync(cancellationToken);

        // asked to the same meeting as herself
        var meeting = await world.Db.SupportMeetings.Include(m => m.Invitations)
            .Where(m => m.CentreId == world.Centre.Id && m.StartsAt > world.Now).OrderBy(m => m.StartsAt).FirstAsync(cancellationToken);
        meeting.Invite(asked.Id, world.At(day, 10));
        await world.Db.SaveChangesAsync(cancellationToken);
    }
}
