namespace Volunteers.Tests.Browser;

/// <summary>What looks at pages sees what is wrong with one, in it and in a frame of it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class AxeCheckTests
{
    [Theory]
    [InlineData("<img src='data:,'>")]
    [InlineData("<iframe title='A frame' srcdoc=\"<img src='data:,'>\"></iframe>")]
    public async Task LookAt_FindsAPictureWithoutWords(string body)
    {
        await using var chromium = await Chromium.StartAsync();
        var page = await chromium.VisitorAsync(new Uri("http://127.0.0.1/"));
        await page.SetContentAsync($"<!doctype html><html lang='en-GB'><title>A page</title><main><h1>A page</h1>{body}</main></html>");
        var axe = new AxeCheck();

        await axe.LookAtAsync(page);

        Assert.Contains(axe.Problems, problem => problem.Contains("image-alt", StringComparison.Ordinal));
    }
}
