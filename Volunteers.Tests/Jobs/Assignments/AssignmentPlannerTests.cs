using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.Programmes;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.Assignments;

public sealed class AssignmentPlannerTests : IAsyncLifetime
{
    private JobsHouse house = null!;
    private Town town = null!;
    private int amara;

    private DateTimeOffset Now => house.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        house = await JobsHouse.CreateAsync();
        town = await Town.BuildAsync(house.Database);
        amara = await Town.EnrolAsync(house.Database, town.East, "Amara Okafor");
    }

    public async Task DisposeAsync() => await house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_TellsOfSeveralAtOnceInOneEmail_AndNotAgain()
    {
        house.Database.Outbox = null;
        await ProposeAsync("Music", "Play");

        await house.RunAsync();
        await house.RunAsync();

        var mail = Assert.Single(house.Mail.Sent);
        Assert.Contains("Music", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Play", mail.Text, StringComparison.Ordinal);
        Assert.Equal(
            [MessageStatus.Sent, MessageStatus.Skipped], (await house.LedgerAsync(MessageKinds.AssignmentProposed)).Select(m => m.Status));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("accepted")]
    [InlineData("declined")]
    [InlineData("ended")]
    [InlineData("stale")]
    public async Task PlanAsync_SaysNothing_WhenThereIsNothingToAnswer(string why)
    {
        house.Database.Outbox = null;
        await ProposeAsync("Music");
        await using (var db = house.Database.Open())
        {
            var assignment = await db.Assignments.SingleAsync();
            switch (why)
            {
                case "draft":
                    db.Entry(assignment).Property(a => a.ProposedAt).CurrentValue = null;
                    break;
                case "ended":
                    assignment.End(house.Database.Today, null, Now);
                    break;
                case "stale":
                    house.Clock.Advance(TimeSpan.FromDays(30));
                    break;
                default:
                    assignment.Respond(why == "accepted", Now);
                    break;
            }

            await db.SaveChangesAsync();
        }

        await house.RunAsync();

        Assert.Empty(await house.LedgerAsync());
    }

    private async Task ProposeAsync(params string[] programmes)
    {
        await using var db = house.Database.Open();
        var volunteer = await db.Volunteers.SingleAsync(v => v.Id == amara);
        foreach (var name in programmes)
        {
            var programme = Programme.Create(town.East.Id, name, ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 1, [])]);
            db.Add(programme);
            var assignment = Assignment.Draft(volunteer, programme.Roles[0], house.Database.Today, null, new Readiness([]), [], Now);
            assignment.Propose(Now);
            db.Add(assignment);
        }

        await db.SaveChangesAsync();
    }
}
