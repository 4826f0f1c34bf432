using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Execution;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Subscriptions;

/// <summary>A subscription that was given up because it did not begin in time, while its resolver goes on.</summary>
public sealed class LateBeginningTests
{
    [Fact]
    public async Task Rent_IsRefused_WhenTheSubscriptionWasGivenUp()
    {
        // arrange: rents one service in time, and another when nobody waits any more
        var rented = new List<Rented>();
        var givenUp = new TaskCompletionSource();
        var outcome = new TaskCompletionSource<Exception?>();
        var services = new ServiceCollection();
        services.AddSingleton(SdlSchema.Of("type Query { a: Int } type Subscription { late: Int }", (name, field) =>
        {
            if (name == "Subscription.late")
            {
                field.Subscribe = async context =>
                {
                    context.ResolverService<First>();
                    await givenUp.Task;
                    outcome.SetResult(Record.Exception(() => context.ResolverService<Second>()));
                    return AsyncEnumerable.Empty<object?>();
                };
            }
        }));
        services.AddGraphQLServer().ModifyOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(50))
            .AddResolverScopedService(_ => Keep(new First()))
            .AddResolverScopedService(_ => Keep(new Second()));
        await using var provider = services.BuildServiceProvider();

        // act
        await using var stream = await provider.GetRequiredService<RequestExecutor>().ExecuteStreamAsync(
            new GraphQLRequest("subscription { late }"), new RequestContext(provider, new ClaimsPrincipal()), default);
        givenUp.SetResult();

        // assert
        Assert.Contains("did not begin", stream.Single!.Json(), StringComparison.Ordinal);
        Assert.IsType<OperationCanceledException>(await outcome.Task.WaitAsync(TimeSpan.FromSeconds(10)));
        Assert.True(Assert.IsType<First>(Assert.Single(rented)).IsDisposed);

        T Keep<T>(T service)
            where T : Rented
        {
            rented.Add(service);
            return service;
        }
    }

    public abstract class Rented : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    public sealed class First : Rented;

    public sealed class Second : Rented;
}
