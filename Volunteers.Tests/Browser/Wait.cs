using System.Diagnostics;

namespace Volunteers.Tests.Browser;

/// <summary>Waits for what happens by itself.</summary>
public static class Wait
{
    public static async Task UntilAsync(Func<Task<bool>> happened, string what, int seconds = 90)
    {
        var limit = Stopwatch.StartNew();
        while (!await happened())
        {
            Assert.True(limit.Elapsed < TimeSpan.FromSeconds(seconds), $"Waited {seconds} seconds for {what}.");
            await Task.Delay(300);
        }
    }
}
