using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Places;
using Volunteers.Data.Privacy;
using Volunteers.Jobs.Privacy;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs;

public sealed class RetentionTests : IAsyncLifetime
{
    private JobsHouse _house = null!;
    private Town _town = null!;
    private int _old;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        _old = await Town.EnrolAsync(_house.Database, _town.East, "Orla Finch");
        await Town.EnrolAsync(_house.Database, _town.East, "Ready Person", EnrolmentStage.Ready);
        await using var db = _house.Database.Open();
        var account = new Account { DisplayName = "Helen", UserName = "helen@example.org", Email = "helen@example.org", NormalizedEmail = "HELEN@EXAMPLE.ORG" };
        account.Grant(StaffRoleKind.Coordinator, _town.East.Id);
        db.Add(account);
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task RunAsync_WarnsOnce_AndErasesThirtyDaysLater()
    {
        // act: too early, then after a year, then the night after, then thirty days later
        _house.Clock.Advance(TimeSpan.FromDays(200));
        await NightAsync();
        Assert.Empty(await CasesAsync());
        _house.Clock.Advance(TimeSpan.FromDays(200));
        await NightAsync();
        _house.Clock.Advance(TimeSpan.FromDays(1));
        await NightAsync();

        // assert
        Assert.Equal(_old, (await CasesAsync()).Single().VolunteerId);
        var mail = Assert.Single(_house.Mail.Sent);
        Assert.Equal("helen@example.org", mail.To.Address);
        Assert.Contains("Orla Finch", mail.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ready Person", mail.Text, StringComparison.Ordinal);
        _house.Clock.Advance(TimeSpan.FromDays(30));
        await NightAsync();
        await using var db = _house.Database.Open();
        Assert.NotNull(await db.Volunteers.Where(v => v.Id == _old).Select(v => v.ErasedAt).SingleAsync());
        Assert.Empty(await CasesAsync());
    }

    [Fact]
    public async Task RunAsync_KeepsWhomSomebodyKept_AndWarnsAgainAfterThat()
    {
        // arrange
        _house.Clock.Advance(TimeSpan.FromDays(400));
        await NightAsync();
        await using (var db = _house.Database.Open())
        {
            (await db.RetentionCases.SingleAsync()).Keep(_house.Database.Today.AddDays(60), "Rings in spring", Actors.Somebody, _house.Database.Today);
            await db.SaveChangesAsync();
        }

        // act
        _house.Clock.Advance(TimeSpan.FromDays(50));
        await NightAsync();
        Assert.NotNull((await CasesAsync()).Single().KeptUntil);
        _house.Clock.Advance(TimeSpan.FromDays(12));
        await NightAsync();

        // assert
        Assert.Null((await CasesAsync()).Single().KeptUntil);
        Assert.Equal(2, _house.Mail.Sent.Count);
        await using var check = _house.Database.Open();
        Assert.Null(await check.Volunteers.Where(v => v.Id == _old).Select(v => v.ErasedAt).SingleAsync());
    }

    [Fact]
    public async Task RunAsync_ClosesTheCase_WhenSomethingHappens()
    {
        // arrange
        _house.Clock.Advance(TimeSpan.FromDays(400));
        await NightAsync();
        await using (var db = _house.Database.Open())
        {
            var enrolment = await db.Enrolments.Include(e => e.Steps).SingleAsync(e => e.VolunteerId == _old);
            enrolment.Advance(EnrolmentStage.Application, _house.Database.Today, null, Actors.Somebody, _house.Database.Today);
            await db.SaveChangesAsync();
        }

        // act
        await NightAsync();

        // assert
        Assert.Empty(await CasesAsync());
    }

    [Fact]
    public async Task RunAsync_ForgetsWhatOldEmailsSaid()
    {
        // arrange
        await using (var db = _house.Database.Open())
        {
            var message = Message.ForVolunteer(MessageKinds.Newsletter, new Occasion(Topic.NewsletterIssue, 1), _old, "orla@example.org", _town.East.Id, _house.Clock.GetUtcNow(), _house.Clock.GetUtcNow());
            message.MarkSent(_house.Clock.GetUtcNow(), "Helping Hands");
            db.Add(message);
            await db.SaveChangesAsync();
        }

        // act
        _house.Clock.Advance(TimeSpan.FromDays(740));
        await NightAsync();

        // assert
        var old = Assert.Single(await _house.LedgerAsync(MessageKinds.Newsletter));
        Assert.Equal((string.Empty, null, MessageStatus.Sent), (old.To, old.Subject, old.Status));
    }

    private async Task NightAsync()
    {
        await using var scope = _house.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<RetentionJob>(scope.ServiceProvider, new CentreClocks(_house.Database, _house.Clock)).RunAsync(CancellationToken.None);
        await _house.SendAsync();
    }

    private async Task<List<RetentionCase>> CasesAsync()
    {
        await using var db = _house.Database.Open();
        return await db.RetentionCases.AsNoTracking().ToListAsync();
    }
}
