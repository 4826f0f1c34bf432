using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.People;
using Volunteers.Data.Policies;
using Volunteers.Jobs.Mail;
using Volunteers.Tests.Data;

namespace Volunteers.Tests.Jobs.Checks;

/// <summary>Before a check is to be repeated the person and the coordinator are written to at each step, once each.</summary>
public sealed class CheckRenewalTests : IAsyncLifetime
{
    private const string Coordinator = "cora@example.org";

    private JobsHouse _house = null!;
    private Town _town = null!;

    private DateOnly Today => _house.Database.Today;

    public async Task InitializeAsync()
    {
        _house = await JobsHouse.CreateAsync();
        _town = await Town.BuildAsync(_house.Database);
        await using var db = _house.Database.Open();
        var cora = new Account { DisplayName = "Cora", UserName = Coordinator, NormalizedUserName = Coordinator.ToUpperInvariant(), Email = Coordinator, NormalizedEmail = Coordinator.ToUpperInvariant(), SecurityStamp = "x" };
        cora.Grant(StaffRoleKind.Coordinator, _town.East.Id, null);
        db.Add(cora);
        await db.SaveChangesAsync();
    }

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task Renewal_IsToldAtEachStep_OnceToEach_HoweverOftenItIsPlanned()
    {
        // arrange: due in 61 days
        await AddAsync("Ana Reyes", Today.AddYears(-3).AddDays(61));

        // act: four rounds a day, and a day on which nothing ran
        for (var day = 0; day < 64; day++)
        {
            foreach (var _ in Enumerable.Range(0, day == 1 ? 0 : 4))
            {
                await _house.RunAsync();
            }

            _house.Clock.Advance(TimeSpan.FromDays(1));
        }

        // assert
        Assert.Equal(3, _house.Mail.Sent.Count(m => m.To.Address == "ana.reyes@example.org"));
        Assert.Equal(3, _house.Mail.Sent.Count(m => m.To.Address == Coordinator));
        var first = _house.Mail.Sent.First(m => m.To.Address == "ana.reyes@example.org");
        Assert.Equal("Your DBS check is to be renewed by 6 July 2026", first.Subject);
        Assert.Contains("We apply for the new certificate together with you", first.Text, StringComparison.Ordinal);
        Assert.Equal("A check is to be renewed: Ana Reyes", _house.Mail.Sent.First(m => m.To.Address == Coordinator).Subject);
        Assert.DoesNotContain("001", string.Concat(_house.Mail.Sent.Select(m => m.Text + m.Subject)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Renewal_ThatIsFoundLate_IsToldOfTheStepThatHasBeenReached_AndCollectedForTheCoordinator()
    {
        foreach (var index in Enumerable.Range(1, 4))
        {
            await AddAsync($"Person Number{index}", Today.AddYears(-3).AddDays(20 + index));
        }

        await _house.RunAsync();

        Assert.Equal(4, _house.Mail.Sent.Count(m => m.To.Address.StartsWith("person", StringComparison.Ordinal)));
        var list = Assert.Single(_house.Mail.Sent, m => m.To.Address == Coordinator);
        Assert.Equal("4 checks are to be renewed", list.Subject);
        Assert.Contains("Person Number4: DBS check, by 30 May 2026", list.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("left")]
    [InlineData("erased")]
    [InlineData("on a break")]
    [InlineData("under way")]
    [InlineData("clear")]
    [InlineData("withdrawn")]
    [InlineData("asked")]
    public async Task Renewal_IsNotTold_OfWhomNothingIsDue(string why)
    {
        var id = await AddAsync("Ana Reyes", Today.AddYears(-3).AddDays(20));
        await using (var db = _house.Database.Open())
        {
            var ana = await db.Volunteers.Include(v => v.Enrolments).ThenInclude(e => e.Steps).Include(v => v.Checks).ThenInclude(c => c.Facts)
                .Include(v => v.Checks).ThenInclude(c => c.UpdateService).AsSplitQuery().SingleAsync(v => v.Id == id);
            var dbs = ana.Checks.Single(c => c.Kind == CheckKind.Dbs);
            switch (why)
            {
                case "left": ana.Enrolments[0].Advance(EnrolmentStage.Left, Today, "Moved", Actors.Somebody, Today); break;
                case "on a break": ana.Enrolments[0].Advance(EnrolmentStage.OnBreak, Today, "A baby", Actors.Somebody, Today); break;
                case "under way": ana.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, Today, null, Actors.Somebody, Today); break;
                case "clear": ana.RecordCheck(CheckKind.Dbs, CheckStatus.Clear, Today, "002", Actors.Somebody, Today); break;
                case "withdrawn": (await db.CheckTypes.SingleAsync(t => t.Kind == CheckKind.Dbs)).Retire(_house.Clock.GetUtcNow(), Today); break;
                case "asked":
                    dbs.RecordUpdateService(UpdateServiceEvent.Subscribed, Today, Actors.Somebody, Today);
                    dbs.RecordUpdateService(UpdateServiceEvent.NoChange, Today, Actors.Somebody, Today);
                    break;
            }

            await db.SaveChangesAsync();
        }

        if (why == "erased")
        {
            await _house.Services.GetRequiredService<Volunteers.Data.Privacy.Erasures>().EraseAsync(id, "Asked us to.", Actors.Somebody, Today, CancellationToken.None);
        }

        _house.Services.GetRequiredService<PolicyBook>().Forget();
        await _house.RunAsync();

        Assert.Empty(await _house.LedgerAsync(MessageKinds.CheckRenewal));
        Assert.Empty(await _house.LedgerAsync(MessageKinds.CheckRenewals));
    }

    [Fact]
    public async Task Renewal_IsSkipped_WhenItWasRepeatedBeforeTheEMailLeft()
    {
        var id = await AddAsync("Ana Reyes", Today.AddYears(-3).AddDays(20));
        await _house.PlanAsync();
        await using (var db = _house.Database.Open())
        {
            var ana = await db.Volunteers.Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == id);
            ana.RecordCheck(CheckKind.Dbs, CheckStatus.Applied, Today, null, Actors.Somebody, Today);
            await db.SaveChangesAsync();
        }

        await _house.SendAsync();

        Assert.Empty(_house.Mail.Sent);
        Assert.All(await _house.LedgerAsync(), m => Assert.Equal(MessageStatus.Skipped, m.Status));
    }

    [Fact]
    public async Task Renewal_IsToldAnew_WhenTheUpdateServicePutItOff_AndAtOnceWhenItChanged()
    {
        // arrange: asked three years ago less a week, the decision is older
        var id = await AddAsync("Ana Reyes", Today.AddYears(-4));
        await RecordAsync(id, UpdateServiceEvent.Subscribed, Today.AddYears(-4));
        await RecordAsync(id, UpdateServiceEvent.NoChange, Today.AddYears(-3).AddDays(7));
        await _house.RunAsync();
        var told = Assert.Single(_house.Mail.Sent, m => m.To.Address == "ana.reyes@example.org");
        Assert.Contains("there is nothing to fill in", told.Text, StringComparison.Ordinal);

        // act and assert
        await RecordAsync(id, UpdateServiceEvent.Changed, Today);
        await _house.RunAsync();
        await _house.RunAsync();
        Assert.Equal(["Your DBS check is to be renewed by 13 May 2026", "We need a new certificate from you: DBS check"], _house.Mail.Sent.Where(m => m.To.Address == "ana.reyes@example.org").Select(m => m.Subject));
        Assert.Contains("a new certificate is needed now", _house.Mail.Sent.Last(m => m.To.Address == Coordinator).Text, StringComparison.Ordinal);
    }

    /// <summary>What is told is the day: when something else is asked for, and with it that day has moved, the person is told of the new one, and of no other again.</summary>
    [Fact]
    public async Task Renewal_IsToldAnew_WhenItsDayMoved_AndNotWhenItDidNot()
    {
        // arrange: due in twenty days, and a year later by what will be asked for; and somebody of whom nothing moves
        await AddAsync("Ana Reyes", Today.AddYears(-3).AddDays(20));
        await _house.RunAsync();
        Assert.Single(await _house.LedgerAsync(MessageKinds.CheckRenewal));

        // act: four years, then three again, which were told
        await ChangeAsync(48, Today);
        await _house.RunAsync();
        Assert.Single(await _house.LedgerAsync(MessageKinds.CheckRenewal));
        await ChangeAsync(36, Today);
        await _house.RunAsync();
        Assert.Single(await _house.LedgerAsync(MessageKinds.CheckRenewal));

        // half a month earlier by a new number of months: the same step of another day
        await ChangeAsync(35, Today.AddDays(10));
        await _house.RunAsync();
        await _house.RunAsync();

        // assert: the last day before more is asked for
        Assert.Equal(
            [$"{Today.AddDays(20):yyyyMMdd}:30", $"{Today.AddDays(9):yyyyMMdd}:30"],
            (await _house.LedgerAsync(MessageKinds.CheckRenewal)).OrderBy(m => m.Id).Select(m => m.Detail));
        Assert.Equal("Your DBS check is to be renewed by 15 May 2026", _house.Mail.Sent.Last(m => m.To.Address == "ana.reyes@example.org").Subject);
    }

    [Fact]
    public async Task Renewal_IsTold_OfACertificateThatIsNotEnoughFromADayOn()
    {
        await AddAsync("Ana Reyes", Today.AddDays(-30));
        await ChangeAsync(36, Today.AddDays(50), DbsLevel.Enhanced);

        await _house.RunAsync();

        Assert.Equal("Your DBS check is to be renewed by 24 June 2026", Assert.Single(_house.Mail.Sent, m => m.To.Address == "ana.reyes@example.org").Subject);
    }

    [Fact]
    public async Task Steps_FollowThePolicy_AndTheLedgerHasTheKillsOfTheProcess()
    {
        await using (var db = _house.Database.Open())
        {
            db.Add(PolicySetting.Decide(null, PolicyKeys.CheckRenewals.Name, "90, 14", Actors.Somebody, _house.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        _house.Services.GetRequiredService<PolicyBook>().Forget();
        await AddAsync("Ana Reyes", Today.AddYears(-3).AddDays(80));

        // planned, and never sent: the next process sends what is in the ledger, and plans nothing again
        await _house.PlanAsync();
        await _house.PlanAsync();
        Assert.Equal(2, (await _house.LedgerAsync()).Count);
        await _house.RunAsync();

        Assert.Equal(["ana.reyes@example.org", Coordinator], _house.Mail.Sent.Select(m => m.To.Address).Order());
    }

    private async Task RecordAsync(int id, UpdateServiceEvent what, DateOnly on)
    {
        await using var db = _house.Database.Open();
        var check = await db.Checks.Include(c => c.Facts).Include(c => c.UpdateService).AsSplitQuery().SingleAsync(c => c.VolunteerId == id && c.Kind == CheckKind.Dbs);
        check.RecordUpdateService(what, on, Actors.Somebody, Today);
        await db.SaveChangesAsync();
    }

    private async Task ChangeAsync(int months, DateOnly from, DbsLevel? level = null)
    {
        await using (var db = _house.Database.Open())
        {
            var type = await db.CheckTypes.SingleAsync(t => t.Kind == CheckKind.Dbs);
            type.Change(new CheckTypeDetails(type.Name, 1, months, Level: level, RenewedByStatusCheck: true), [], new DemandDay(from, Today));
            await db.SaveChangesAsync();
        }

        _house.Services.GetRequiredService<PolicyBook>().Forget();
    }

    private async Task<int> AddAsync(string name, DateOnly cleared)
    {
        await using var db = _house.Database.Open();
        var person = Town.Person(_house.Database, name);
        Town.MakeReady(person, _town.East.Id, cleared);
        db.Add(person);
        await db.SaveChangesAsync();
        return person.Id;
    }
}
