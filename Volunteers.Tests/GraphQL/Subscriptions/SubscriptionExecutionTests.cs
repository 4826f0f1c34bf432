using System.Runtime.CompilerServices;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Subscriptions;

namespace Volunteers.Tests.GraphQL.Subscriptions;

public sealed class SubscriptionExecutionTests
{
    [Fact]
    public async Task Events_AreExecutedOneByOne_WhenSentToTheTopic()
    {
        // arrange
        await using var host = new SubscriptionHost(null, typeof(Chats));
        await using var stream = await host.SubscribeAsync("subscription($room: Int!) { said(room: $room, loud: true) { text room } }", new { room = 7 });
        await using var results = stream.Results.GetAsyncEnumerator();

        // act: two before the first is read, one to another room
        await host.Sender.SendAsync("room/7", new Message("one", 7), default);
        await host.Sender.SendAsync("room/8", new Message("elsewhere", 8), default);
        await host.Sender.SendAsync("room/7", new Message("two", 7), default);

        // assert
        Assert.Equal("""{"data":{"said":{"text":"ONE","room":7}}}""", await results.NextAsync());
        Assert.Equal("""{"data":{"said":{"text":"TWO","room":7}}}""", await results.NextAsync());
        await host.Sender.CompleteAsync("room/7");
        Assert.Null(await results.NextAsync());
    }

    [Fact]
    public async Task Events_ComeFromTheNamedMethod_WhenWithIsGiven()
    {
        await using var host = new SubscriptionHost(null, typeof(Chats));
        await using var stream = await host.SubscribeAsync("subscription { counted(upTo: 3) }");
        Assert.Equal(["""{"data":{"counted":10}}""", """{"data":{"counted":20}}""", """{"data":{"counted":30}}"""], await stream.AllAsync());
    }

    [Fact]
    public async Task Event_HasAScopeOfItsOwn_ThatLivesUntilItsResultWasRead()
    {
        // arrange
        await using var host = new SubscriptionHost(null, typeof(Chats));
        await using var stream = await host.SubscribeAsync("subscription { scoped }");
        await using var results = stream.Results.GetAsyncEnumerator();

        // act
        Chats.Scopes.Clear();
        await host.Sender.SendAsync("scopes", "a", default);
        await host.Sender.SendAsync("scopes", "b", default);
        await results.NextAsync();
        var aliveWhileRead = !Chats.Scopes.Single().IsDisposed;
        await results.NextAsync();

        // assert
        Assert.True(aliveWhileRead);
        Assert.Equal([true, false], Chats.Scopes.Select(scope => scope.IsDisposed));
        Assert.NotEqual(Chats.Scopes[0].Id, Chats.Scopes[1].Id);
    }

    [Fact]
    public async Task Errors_AreASingleResultWithoutData_WhenTheEventsCannotBegin()
    {
        await using var host = new SubscriptionHost(null, typeof(Chats));
        await using var stream = await host.SubscribeAsync("subscription { refused: refusing }");
        Assert.NotNull(stream.Single);
        Assert.Equal(
            ["""{"errors":[{"message":"Not today.","locations":[{"line":1,"column":16}],"path":["refused"],"extensions":{"code":"BAD_USER_INPUT"}}]}"""],
            await stream.AllAsync());
    }

    [Theory]
    [InlineData("subscription { nothing }", "Cannot query field \\\"nothing\\\"")]
    [InlineData("subscription { ticked counted(upTo: 1) }", "must select only one top level field")]
    [InlineData("subscription ($n: Int!) { counted(upTo: $n) }", "was not provided")]
    [InlineData("subscription {", "Syntax Error")]
    public async Task Errors_AreASingleResult_WhenTheRequestIsInvalid(string query, string message)
    {
        await using var host = new SubscriptionHost(null, typeof(Chats));
        await using var stream = await host.SubscribeAsync(query);
        Assert.NotNull(stream.Single);
        Assert.Contains(message, Assert.Single(await stream.AllAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_StayInsideTheirEvent_WhenAResolverFails()
    {
        await using var host = new SubscriptionHost(null, typeof(Chats));
        await using var stream = await host.SubscribeAsync("subscription { halved }");
        await using var results = stream.Results.GetAsyncEnumerator();
        await host.Sender.SendAsync("halved", 3, default);
        await host.Sender.SendAsync("halved", 4, default);
        Assert.Equal(
            """{"errors":[{"message":"3 is odd.","locations":[{"line":1,"column":16}],"path":["halved"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"halved":null}}""",
            await results.NextAsync());
        Assert.Equal("""{"data":{"halved":2}}""", await results.NextAsync());
    }

    [Fact]
    public async Task Stream_EndsWithAnError_WhenItsSourceFails()
    {
        await using var host = new SubscriptionHost(null, typeof(Chats));
        await using var stream = await host.SubscribeAsync("subscription { breaking }");
        var results = await stream.AllAsync();
        Assert.Equal("""{"data":{"breaking":1}}""", results[0]);
        Assert.Contains("Unexpected error", results[1], StringComparison.Ordinal);
        Assert.DoesNotContain("a secret", results[1], StringComparison.Ordinal);
        Assert.Equal(2, results.Count);
    }

    [Fact]
    public async Task Stream_EndsWithAnError_WhenTheSubscriberIsTooSlow()
    {
        // arrange
        await using var host = new SubscriptionHost(options => options.Subscriptions.QueueCapacity = 3, typeof(Chats));
        await using var stream = await host.SubscribeAsync("subscription { ticked }");

        // act
        for (var tick = 1; tick <= 10; tick++)
        {
            await host.Sender.SendAsync(nameof(Chats.Ticked), tick, default);
        }

        // assert: what was kept, then why there is no more; nobody listens any longer
        var results = await stream.AllAsync();
        Assert.Equal(4, results.Count);
        Assert.Equal("""{"data":{"ticked":3}}""", results[2]);
        Assert.Contains("LIMIT_EXCEEDED", results[3], StringComparison.Ordinal);
        Assert.Equal(0, host.Topics.Count);
    }

    [Fact]
    public async Task Event_IsGivenUp_WhenItTakesLongerThanAnOperationMay()
    {
        await using var host = new SubscriptionHost(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50), typeof(Chats));
        await using var stream = await host.SubscribeAsync("subscription { slow }");
        await using var results = stream.Results.GetAsyncEnumerator();
        await host.Sender.SendAsync("slow", true, default);
        await host.Sender.SendAsync("slow", false, default);
        Assert.Contains("LIMIT_EXCEEDED", await results.NextAsync(), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"slow":false}}""", await results.NextAsync());
    }

    [Fact]
    public async Task Dispose_StopsListening_WhetherOrNotAnythingWasRead()
    {
        await using var host = new SubscriptionHost(null, typeof(Chats));
        var unread = await host.SubscribeAsync("subscription { ticked }");
        var read = await host.SubscribeAsync("subscription { scoped }");
        var results = read.Results.GetAsyncEnumerator();
        var pending = results.MoveNextAsync().AsTask();
        Assert.Equal(2, host.Topics.Count);

        await unread.DisposeAsync();
        await read.DisposeAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pending.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.Equal(0, host.Topics.Count);
    }

    [Fact]
    public async Task Subscribe_IsRefused_WhenAPersonHasTooManyStreams()
    {
        // arrange
        await using var host = new SubscriptionHost(
            options => (options.Subscriptions.MaxConcurrentPerUser, options.Subscriptions.MaxConcurrent) = (2, 3), typeof(Chats));
        var first = await host.SubscribeAsync("subscription { ticked }");
        await using var second = await host.SubscribeAsync("subscription { ticked }");

        // act
        await using var third = await host.SubscribeAsync("subscription { ticked }");
        host.User = SubscriptionHost.Person("bob");
        await using var ofAnother = await host.SubscribeAsync("subscription { ticked }");
        await using var beyondTheServers = await host.SubscribeAsync("subscription { ticked }");
        await first.DisposeAsync();
        await first.DisposeAsync();
        await using var inItsPlace = await host.SubscribeAsync("subscription { ticked }");

        // assert
        Assert.Contains("as many as one person may have", third.Single!.Json(), StringComparison.Ordinal);
        Assert.Null(ofAnother.Single);
        Assert.Contains("LIMIT_EXCEEDED", beyondTheServers.Single!.Json(), StringComparison.Ordinal);
        Assert.Null(inItsPlace.Single);
    }

    [Fact]
    public async Task Authorize_RefusesTheSubscription_WhenNobodyIsSignedIn()
    {
        await using var host = new SubscriptionHost(null, typeof(Chats)) { User = new() };
        await using var stream = await host.SubscribeAsync("subscription { guarded }");
        Assert.Contains("UNAUTHENTICATED", stream.Single!.Json(), StringComparison.Ordinal);
        Assert.Equal(0, host.Topics.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stream_Ends_WhenAccessIsWithdrawn(bool sessionEnds)
    {
        // arrange
        var allowed = true;
        await using var host = new SubscriptionHost(null, typeof(Chats));
        host.EventUser = (_, _) => new(allowed ? host.User : sessionEnds ? null : new());
        await using var stream = await host.SubscribeAsync("subscription { guarded }");
        await using var results = stream.Results.GetAsyncEnumerator();

        // act
        await host.Sender.SendAsync("guarded", 1, default);
        var before = await results.NextAsync();
        allowed = false;
        await host.Sender.SendAsync("guarded", 2, default);
        await host.Sender.SendAsync("guarded", 3, default);
        var after = await results.NextAsync();

        // assert
        Assert.Equal("""{"data":{"guarded":1}}""", before);
        Assert.Contains("UNAUTHENTICATED", after, StringComparison.Ordinal);
        Assert.DoesNotContain("2", after!.Replace("\"line\":1,\"column\":16", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Null(await results.NextAsync());
    }

    [Fact]
    public async Task Execute_RefusesASubscription_WhenTheClientReadsOneResultOnly()
    {
        await using var host = new SubscriptionHost(null, typeof(Chats));
        var result = await Execution.GraphQLHost.Of(typeof(SubscriptionHost.Queries), typeof(Chats)).ExecuteAsync("subscription { ticked }");
        Assert.Equal(ExecutionOutcome.StreamRequired, result.Outcome);
        Assert.False(result.HasData);
    }

    [Fact]
    public async Task Query_IsASingleResult_WhenAskedForAsAStream()
    {
        await using var host = new SubscriptionHost(null, typeof(Chats));
        await using var stream = await host.SubscribeAsync("{ hello }");
        Assert.Equal(["""{"data":{"hello":"world"}}"""], await stream.AllAsync());
    }

    [Theory]
    [InlineData(typeof(Unmarked), "Mark it [Subscribe]")]
    [InlineData(typeof(WrongWith), "no such static method")]
    [InlineData(typeof(WrongSource), "must answer IAsyncEnumerable<T>")]
    public void Schema_IsRefusedWithARemedy_WhenASubscriptionIsMarkedWrongly(Type type, string remedy)
    {
        var host = Execution.GraphQLHost.Of(typeof(SubscriptionHost.Queries), type);
        var exception = Assert.ThrowsAny<Exception>(() => host.Schema);
        Assert.Contains(remedy, exception.ToString(), StringComparison.Ordinal);
    }

    public sealed record Message(string Text, int Room);

    [SubscriptionType]
    public static class Chats
    {
        internal static List<SubscriptionHost.EventScope> Scopes { get; } = [];

        /// <summary>Something was said in a room.</summary>
        [Subscribe(With = nameof(ListenToRoomAsync))]
        public static Message Said(int room, bool loud, [EventMessage] Message message) =>
            message with { Text = loud ? message.Text.ToUpperInvariant() : message.Text, Room = room };

        [Subscribe(With = nameof(ListenToTicksAsync))]
        public static int Ticked([EventMessage] int tick) => tick;

        public static ValueTask<ISourceStream<int>> ListenToTicksAsync([Service] ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
            receiver.SubscribeAsync<int>(nameof(Ticked), cancellationToken);

        public static ValueTask<ISourceStream<Message>> ListenToRoomAsync(int room, [Service] ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
            receiver.SubscribeAsync<Message>($"room/{room}", cancellationToken);

        [Subscribe(With = nameof(CountAsync))]
        public static int Counted([EventMessage] int count) => count * 10;

        public static async IAsyncEnumerable<int> CountAsync(int upTo, [EnumeratorCancellation] CancellationToken cancellationToken)
        {
            for (var count = 1; count <= upTo; count++)
            {
                await Task.Delay(1, cancellationToken);
                yield return count;
            }
        }

        public static ValueTask<ISourceStream<string>> ListenToScopesAsync([Service] ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
            receiver.SubscribeAsync<string>("scopes", cancellationToken);

        [Subscribe(With = nameof(ListenToScopesAsync))]
        public static string Scoped([EventMessage] string message, [Service] SubscriptionHost.EventScope scope)
        {
            Scopes.Add(scope);
            return message;
        }

        [Subscribe(With = nameof(RefuseAsync))]
        public static int Refusing([EventMessage] int message) => message;

        public static ValueTask<ISourceStream<int>> RefuseAsync() => throw new GraphQLException("Not today.", ErrorCodes.BadUserInput);

        public static ValueTask<ISourceStream<int>> ListenToHalvedAsync([Service] ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
            receiver.SubscribeAsync<int>("halved", cancellationToken);

        [Subscribe(With = nameof(ListenToHalvedAsync))]
        public static int? Halved([EventMessage] int number) =>
            number % 2 == 0 ? number / 2 : throw new GraphQLException($"{number} is odd.", ErrorCodes.BadUserInput);

        [Subscribe(With = nameof(BreakAsync))]
        public static int Breaking([EventMessage] int message) => message;

        public static async IAsyncEnumerable<int> BreakAsync()
        {
            await Task.Yield();
            yield return 1;
            throw new InvalidOperationException("a secret");
        }

        public static ValueTask<ISourceStream<bool>> ListenToSlowAsync([Service] ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
            receiver.SubscribeAsync<bool>("slow", cancellationToken);

        [Subscribe(With = nameof(ListenToSlowAsync))]
        public static async Task<bool> SlowAsync([EventMessage] bool wait, CancellationToken cancellationToken)
        {
            await Task.Delay(wait ? TimeSpan.FromMinutes(1) : TimeSpan.Zero, cancellationToken);
            return wait;
        }

        [Subscribe(With = nameof(ListenAsync))]
        [Authorize]
        public static int Guarded([EventMessage] int message) => message;

        public static ValueTask<ISourceStream<int>> ListenAsync([Service] ITopicEventReceiver receiver, CancellationToken cancellationToken) =>
            receiver.SubscribeAsync<int>("guarded", cancellationToken);
    }

    [SubscriptionType]
    public static class Unmarked
    {
        public static int Ticked([EventMessage] int tick) => tick;
    }

    [SubscriptionType]
    public static class WrongWith
    {
        [Subscribe(With = "Nowhere")]
        public static int Ticked([EventMessage] int tick) => tick;
    }

    [SubscriptionType]
    public static class WrongSource
    {
        [Subscribe(With = nameof(Begin))]
        public static int Ticked([EventMessage] int tick) => tick;

        public static int Begin() => 1;
    }
}
