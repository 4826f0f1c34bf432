using Volunteers.Data.Contributions;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;

namespace Volunteers.Data.Demo;

/// <summary>Somebody who asked for a copy, somebody about whom nothing has happened for long, somebody who is kept, and somebody who was erased.</summary>
internal static class DemoPrivacy
{
    public static async Task AddAsync(DemoWorld world, CancellationToken cancellationToken)
    {
        var asks = world.Of(DemoGroup.Graduate).First().Volunteer;
        world.Db.Add(DataRequest.Make(
            asks.Id, DataRequestKind.Copy, "I would like to see what was written about my application.", new Access.Actor(null, asks.Id, asks.FullName), [], world.At(world.DaysAgo(4), 20)));

        var longGone = await LongGoneAsync(world, "Orla Finch", "orla.finch@example.org", 17, cancellationToken);
        world.Db.Add(RetentionCase.Open(longGone.Id, RetentionBasis.Refused, world.Today.AddMonths(-17).AddDays(12), world.At(world.DaysAgo(9), 3)));
        var kept = await LongGoneAsync(world, "Tomasz Gale", "tomasz.gale@example.org", 20, cancellationToken);
        var entry = RetentionCase.Open(kept.Id, RetentionBasis.Refused, world.Today.AddMonths(-20).AddDays(12), world.At(world.DaysAgo(40), 3));
        entry.Keep(world.Today.AddMonths(4), "Starts a course elsewhere first, and asked us to ring in spring.", world.Coordinator, world.Today);
        world.Db.Add(entry);

        var left = await LongGoneAsync(world, "Somebody Else", "somebody.else@example.org", 14, cancellationToken);
        var hours = Contribution.Log(left.Id, world.Centre.Id, world.DaysAgo(380), 6, ContributionKind.Other, "Summer fair", world.At(world.DaysAgo(380), 17), world.Today);
        hours.Confirm(world.Coordinator, world.At(world.DaysAgo(379), 10));
        world.Db.Add(hours);
        await world.Db.SaveChangesAsync(cancellationToken);
        await VolunteerErasure.EraseAsync(
            world.Db, left.Id, "Asked for it by letter after moving away.", world.Coordinator, world.At(world.DaysAgo(12), 11), world.Today, cancellationToken);
    }

    private static async Task<Volunteer> LongGoneAsync(DemoWorld world, string name, string email, int months, CancellationToken cancellationToken)
    {
        var on = world.Today.AddMonths(-months);
        var volunteer = Volunteer.Register(new VolunteerDetails { FullName = name, Email = email }, world.At(on, 11), world.Today);
        var enrolment = volunteer.Enrol(world.Centre.Id, EnrolmentStage.Enquiry, on, world.Coordinator, world.Today);
        enrolment.Advance(EnrolmentStage.Withdrawn, on.AddDays(12), "No time for it at present.", world.Coordinator, world.Today);
        world.Db.Add(volunteer);
        await world.Db.SaveChangesAsync(cancellationToken);
        return volunteer;
    }
}
