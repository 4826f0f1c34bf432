using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;
using Volunteers.Data.Storage;
using Volunteers.Jobs.Access;
using Volunteers.Tests.Browser;
using Volunteers.Tests.Smtp;

namespace Volunteers.Tests.Jobs.Mail;

/// <summary>The sender in the real process, against a real SMTP server, ended as a power cut would.</summary>
public sealed class KilledSenderTests
{
    private const int People = 40;
    private const int Connections = 4;

    [Fact]
    public async Task EveryMessageArrives_AndOnlyThoseInFlightTwiceUnderTheSameId_WhenTheProcessIsKilled()
    {
        // arrange: a server that keeps a message and takes its time to say so
        await using var product = await Product.StartAsync(
            startTls: false, "--Demo:Load=false", "--Jobs:PlanEverySeconds=1", "--Mail:Smtp:Timeout=00:00:03", $"--Mail:Connections={Connections}");
        product.Mail.SlowDown();
        await QueueAsync(product);

        // act
        await UntilAsync(product, () => Task.FromResult(product.Mail.Envelopes.Count >= People / 4));
        await product.KillAsync();
        var before = product.Mail.Envelopes.Count;
        product.Mail.HurryUp();
        await product.RunAsync();
        await UntilAsync(product, async () => (await LedgerAsync(product)).All(m => m.Status == MessageStatus.Sent));

        // assert
        Assert.InRange(before, People / 4, People - 1);
        var ledger = await LedgerAsync(product);
        Assert.Equal(People, ledger.Count);
        Assert.All(ledger, m => Assert.Equal((1, null, null), (m.Attempts, m.ClaimedBy, m.Payload)));
        var arrived = new List<(string To, string Id)>();
        foreach (var bytes in product.Mail.Messages)
        {
            var mail = await NodeTool.ParseMailAsync(bytes);
            arrived.Add((mail.GetProperty("to")[0].GetProperty("address").GetString()!, mail.GetProperty("messageId").GetString()!));
        }

        Assert.Equal(ledger.Select(m => (m.To, $"<{m.MessageId}>")).Order(), arrived.Distinct().Order());
        Assert.InRange(arrived.Count - People, 0, Connections);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Messages_TravelEncrypted_AndSignedIn_WhenTheSystemTrustsTheCertificate(bool fromTheFirstByte)
    {
        await using var product = await Product.StartAsync(
            startTls: true, fromTheFirstByte ? "--Mail:Smtp:Tls=true" : "--Mail:Smtp:Tls=false", "--Demo:Load=false", "--Jobs:PlanEverySeconds=1", "--Mail:Smtp:UserName=user", "--Mail:Smtp:Password=secret");
        product.Mail.RequireSignIn();

        await QueueAsync(product, 3);
        await UntilAsync(product, async () => (await LedgerAsync(product)).All(m => m.Status == MessageStatus.Sent));

        Assert.Equal(3, product.Mail.Envelopes.Count);
        Assert.All(product.Mail.Envelopes, line => Assert.EndsWith(" user encrypted", line, StringComparison.Ordinal));
    }

    private static async Task QueueAsync(Product product, int people = People)
    {
        await using var db = Open(product);
        await using var services = new ServiceCollection().AddScoped(_ => Open(product))
            .AddDataProtection().SetApplicationName("Volunteers").PersistKeysToDbContext<VolunteersDbContext>().Services.BuildServiceProvider();
        var seal = new SecretSeal(services.GetRequiredService<IDataProtectionProvider>());
        var now = TimeProvider.System.GetUtcNow();
        for (var i = 0; i < people; i++)
        {
            var payload = new SignInPayload("East", 60, [new SignInPerson($"Person {i}", new Uri("https://volunteers.example.org/sign-in"), "123456")]);
            db.Add(Message.ForAddress(
                MessageKinds.SignIn, new Occasion(Topic.SignIn, i), $"person{i}@example.org", null, now, now,
                seal.Close(JsonSerializer.Serialize(payload, JsonSerializerOptions.Web))));
        }

        await db.SaveChangesAsync();
    }

    private static async Task<List<Message>> LedgerAsync(Product product)
    {
        await using var db = Open(product);
        return await db.Messages.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
    }

    private static VolunteersDbContext Open(Product product) =>
        new SqliteVolunteersDbContext(new DbContextOptionsBuilder<SqliteVolunteersDbContext>()
            .UseSqlite($"Data Source={Path.Combine(product.DataDirectory, "volunteers.db")};Pooling=False").AddInterceptors(Facts.Interceptor)
            .AddInterceptors(new SqliteConnectionSettings()).Options)
        {
            AccessScope = AccessScope.System,
            Clock = TimeProvider.System,
        };

    private static async Task UntilAsync(Product product, Func<Task<bool>> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(4));
        while (!await condition())
        {
            Assert.False(limit.IsCancellationRequested, $"It took too long. The product said:\n{product.Output}");
            await Task.Delay(50, CancellationToken.None);
        }
    }
}
