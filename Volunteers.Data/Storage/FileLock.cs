namespace Volunteers.Data.Storage;

/// <summary>
/// Lets one process of a machine at a time do something: the one that has the file open. The system closes it when the process ends, however
/// it ends, so that nothing is left to clear up; the file itself stays.
/// </summary>
public static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <param name="path">The file; made when missing.</param>
    /// <param name="waiting">Called once, when another process has it.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The lock, until it is disposed of.</returns>
    /// <exception cref="IOException">The file cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The file cannot be made.</exception>
    public static async Task<FileStream> TakeAsync(string path, Action waiting, CancellationToken cancellationToken)
    {
        for (var first = true; ; first = false)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (IsOpenElsewhere(e))
            {
                if (first)
                {
                    waiting();
                }
            }

            await Task.Delay(Pause, cancellationToken);
        }
    }

    // EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION
    private static bool IsOpenElsewhere(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
