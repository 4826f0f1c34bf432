using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.Assignments;

public sealed class AssignmentPlannerTests : IAsyncLifetime
{
    private JobsHouse _house = null!;
    private Town _town = null!;
    private int _amara;

    private DateTimeOffset Now => _house.Clock.GetUtcNow();

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        _amara = await Town.EnrolAsync(_house.Database, _town.East, "Amara Okafor", EnrolmentStage.Ready);
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task PlanAsync_TellsOfSeveralAtOnceInOneEmail_AndNotAgain()
    {
        _house.Database.Outbox = null;
        await ProposeAsync("Music", "Play");

        await _house.RunAsync();
        await _house.RunAsync();

        var mail = Assert.Single(_house.Mail.Sent);
        Assert.Contains("Music", mail.Text, StringComparison.Ordinal);
        Assert.Contains("Play", mail.Text, StringComparison.Ordinal);
        Assert.Equal(
            [MessageStatus.Sent, MessageStatus.Skipped], (await _house.LedgerAsync(MessageKinds.AssignmentProposed)).Select(m => m.Status));
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("accepted")]
    [InlineData("declined")]
    [InlineData("ended")]
    [InlineData("stale")]
    public async Task PlanAsync_SaysNothing_WhenThereIsNothingToAnswer(string why)
    {
        _house.Database.Outbox = null;
        await ProposeAsync("Music");
        await using (var db = _house.Database.Open())
        {
            var assignment = await db.Assignments.SingleAsync();
            switch (why)
            {
                case "draft":
                    db.Entry(assignment).Property(a => a.ProposedAt).CurrentValue = null;
                    break;
                case "ended":
                    assignment.End(_house.Database.Today, null, Now);
                    break;
                case "stale":
                    _house.Clock.Advance(TimeSpan.FromDays(30));
                    break;
                default:
                    assignment.Respond(why == "accepted", Now);
                    break;
            }

            await db.SaveChangesAsync();
        }

        await _house.RunAsync();

        Assert.Empty(await _house.LedgerAsync());
    }

    private async Task ProposeAsync(params string[] programmes)
    {
        await using var db = _house.Database.Open();
        var volunteer = await db.Volunteers.SingleAsync(v => v.Id == _amara);
        foreach (var name in programmes)
        {
            var programme = Programme.Create(_town.East.Id, name, ProgrammeKind.WeeklyGroup, null, [new ProgrammeRoleDetails("Helper", false, 1, [])]);
            db.Add(programme);
            var assignment = Assignment.Draft(volunteer, programme.Roles[0], _house.Database.Today, null, new Readiness([]), [], Now);
            assignment.Propose(Now);
            db.Add(assignment);
        }

        await db.SaveChangesAsync();
    }
}
