using System.Text;
using Microsoft.AspNetCore.Http;
using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Subscriptions;
using Volunteers.GraphQL.Transport;
using Volunteers.Tests.GraphQL.Execution;

namespace Volunteers.Tests.GraphQL.Transport;

public sealed class EventStreamWriterTests
{
    [Fact]
    public async Task Write_GivesBackTheMemoryOfAResult_OnceItIsWritten()
    {
        // arrange
        var result = await GraphQLHost.Of(typeof(Queries)).ExecuteAsync("{ greeting { text } }");
        Assert.True(result.Plain!.Length > 0);
        var context = new DefaultHttpContext();
        context.Response.Body = new MemoryStream();
        await using var stream = ResponseStream.Of(result);

        // act
        await new EventStreamWriter(TimeSpan.FromSeconds(10), ResponseJson.WithoutValidation, TimeProvider.System)
            .WriteAsync(context.Response, stream, default);

        // assert
        var text = Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray());
        Assert.Contains("""{"data":{"greeting":{"text":"hello"}}}""", text, StringComparison.Ordinal);
        Assert.Equal(0, result.Plain.Length);
    }

    public sealed record Greeting(string Text);

    [QueryType]
    public static class Queries
    {
        public static Greeting Greeting => new("hello");
    }
}
