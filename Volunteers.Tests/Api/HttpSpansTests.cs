using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Volunteers.Api.Hosting;

namespace Volunteers.Tests.Api;

public sealed class HttpSpansTests
{
    [Fact]
    public async Task Span_IsNamedByTheRoute_AndNeverHoldsThePath()
    {
        // arrange
        using var span = new Activity("Microsoft.AspNetCore.Hosting.HttpRequestIn") { IsAllDataRequested = true };
        span.Start();
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Path = "/calendar/a-secret.ics";
        var middleware = new HttpSpans(answered =>
        {
            answered.SetEndpoint(new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/calendar/{secret}.ics"), 0, null, null));
            answered.Response.StatusCode = 503;
            return Task.CompletedTask;
        });

        // act
        await middleware.InvokeAsync(context);

        // assert
        Assert.Equal("GET /calendar/{secret}.ics", span.DisplayName);
        Assert.Equal(["http.request.method=GET", "http.route=/calendar/{secret}.ics", "http.response.status_code=503"], span.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"));
        Assert.Equal(ActivityStatusCode.Error, span.Status);
    }
}
