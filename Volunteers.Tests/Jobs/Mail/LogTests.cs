using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Volunteers.Data.Demo;
using Volunteers.Data.Places;
using Volunteers.Jobs.Mail;
using Volunteers.Jobs.Privacy;

namespace Volunteers.Tests.Jobs.Mail;

/// <summary>The log tells numbers and kinds, never a name or an address, also when nothing works.</summary>
public sealed class LogTests
{
    [Fact]
    public async Task Log_NamesNobody_InAMonthInWhichNoEmailLeaves()
    {
        // arrange: the mail system refuses in words that name the person, and writing fails in words that do
        var lines = new Lines();
        await using var house = await JobsHouse.CreateAsync(lines);
        await DemoCentre.LoadAsync(house.Database, house.Clock, house.Folder, CancellationToken.None);
        var count = 0;
        house.Mail.Before = mail => throw (count++ % 3) switch
        {
            0 => (Exception)new MailRefusedException($"550 {mail.To.Address} is not known here"),
            1 => new MailUnavailableException($"{mail.To.Name} cannot be reached", new IOException(mail.To.Address)),
            _ => new FormatException($"“{mail.To.Address}” of {mail.To.Name} is no address"),
        };

        // act
        for (var day = 0; day < 31; day++)
        {
            house.Clock.Advance(TimeSpan.FromDays(1));
            await house.RunAsync();
            await using var scope = house.Services.CreateAsyncScope();
            await ActivatorUtilities.CreateInstance<RetentionJob>(scope.ServiceProvider, new CentreClocks(house.Database, house.Clock)).RunAsync(CancellationToken.None);
        }

        // assert
        Assert.True(count > 50, $"Only {count} e-mails were tried.");
        Assert.NotEmpty(lines.All);
        await using var db = house.Database.Open();
        var people = await db.Volunteers.Select(v => new { v.FullName, v.Email, v.Phone }).ToListAsync();
        var staff = await db.Accounts.Select(a => new { FullName = a.DisplayName, a.Email, Phone = (string?)null }).ToListAsync();
        string[] traces = [.. people.Concat(staff).SelectMany(p => new[] { p.FullName, p.Email, p.Phone }).OfType<string>().Where(t => t.Length > 3 && t != Volunteers.Data.People.Volunteer.ErasedName).Distinct()];
        Assert.DoesNotContain(lines.All, line => traces.Any(trace => line.Contains(trace, StringComparison.OrdinalIgnoreCase)));
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        private readonly List<string> _all = [];

        public IReadOnlyList<string> All => _all;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_all)
            {
                _all.Add($"{formatter(state, exception)} {exception}");
            }
        }

        public void Dispose()
        {
        }
    }
}
