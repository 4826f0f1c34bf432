using System.Threading.Channels;

namespace Volunteers.Api.Access;

/// <summary>
/// Makes the e-mails that were asked for, after the answer has gone out: an address that is known and one that is not are
/// answered in the same time.
/// </summary>
public sealed partial class SignInLinkSender(SignInLinks links, ILogger<SignInLinkSender> logger) : BackgroundService
{
    private readonly Channel<string> _wanted = Channel.CreateBounded<string>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Send(string email) => _wanted.Writer.TryWrite(email);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var email in _wanted.Reader.ReadAllAsync(stoppingToken))
            {
                await SendAsync(email, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program ends; people who wait for a link ask again.
        }
    }

    private async Task SendAsync(string email, CancellationToken stoppingToken)
    {
        try
        {
            await links.SendAsync(email, stoppingToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            LogFailed(logger, e);
        }
    }

    [LoggerMessage(2001, LogLevel.Error, "A sign-in e-mail could not be queued.")]
    private static partial void LogFailed(ILogger logger, Exception exception);
}
