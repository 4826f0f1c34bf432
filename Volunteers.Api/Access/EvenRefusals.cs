using System.Diagnostics;

namespace Volunteers.Api.Access;

/// <summary>
/// Refusals of signing in take the same time, whatever was wrong: what is done for an address that is known (a password compared, a failure counted and
/// audited) takes longer than what is done for another, and is over before this is.
/// </summary>
internal static class EvenRefusals
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(400);

    /// <param name="began">When the request was begun, by <see cref="Stopwatch.GetTimestamp"/>.</param>
    public static async Task WaitAsync(long began, CancellationToken cancellationToken)
    {
        var left = Least - Stopwatch.GetElapsedTime(began);
        if (left > TimeSpan.Zero)
        {
            await Task.Delay(left, TimeProvider.System, cancellationToken);
        }
    }
}
