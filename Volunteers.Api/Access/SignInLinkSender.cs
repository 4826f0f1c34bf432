using System.Threading.Channels;

namespace Volunteers.Api.Access;

/// <summary>
/// Makes the e-mails that were asked for, after the answer has gone out: an address that is known and one that is not are
/// answered in the same time.
/// </summary>
public sealed partial class SignInLinkSender(SignInLinks links, ILogger<SignInLinkSender> logger) : BackgroundService
{
    private readonly Channel<(string Email, string Browser)> _wanted = Channel.CreateBounded<(string Email, string Browser)>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="email">Where to.</param>
    /// <param name="browser">What the browser that asked was given.</param>
    public void Send(string email, string browser) => _wanted.Writer.TryWrite((email, browser));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var (email, browser) in _wanted.Reader.ReadAllAsync(stoppingToken))
            {
                await SendAsync(email, browser, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; people who wait for a link ask again.
        }
    }

    private async Task SendAsync(string email, string browser, CancellationToken stoppingToken)
    {
        try
        {
            await links.SendAsync(email, browser, stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(logger, e);
        }
    }

    [LoggerMessage(2001, LogLevel.Error, "A sign-in e-mail could not be queued.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
