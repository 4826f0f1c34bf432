using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Volunteers.Data.Access;

namespace Volunteers.Data.Audit;

/// <summary>
/// What is read of notes and the like during one request, each once for a person: handed on to be written down after the answer, so that
/// reading is neither slower for it nor fails with it.
/// </summary>
public sealed class ReadLog(ReadLogQueue queue, TimeProvider clock)
{
    private readonly HashSet<(string, int)> _seen = [];

    /// <param name="type">The class of what was read.</param>
    public void Add(string type, int volunteerId, Actor by)
    {
        lock (_seen)
        {
            if (!_seen.Add((type, volunteerId)))
            {
                return;
            }
        }

        queue.Add(new ReadOfRecord(type, volunteerId, by, clock.GetUtcNow()));
    }
}

/// <summary>Somebody read something.</summary>
public sealed record ReadOfRecord(string Type, int VolunteerId, Actor By, DateTimeOffset At);

/// <summary>Reads that wait to be written down, all in one place for the process.</summary>
public sealed class ReadLogQueue(IVolunteersDbContextFactory databases)
{
    private readonly Channel<ReadOfRecord> _reads = Channel.CreateUnbounded<ReadOfRecord>(new UnboundedChannelOptions { SingleReader = true });

    public void Add(ReadOfRecord read) => _reads.Writer.TryWrite(read);

    /// <summary>Waits for the next read.</summary>
    public ValueTask<bool> WaitAsync(CancellationToken cancellationToken) => _reads.Reader.WaitToReadAsync(cancellationToken);

    /// <summary>Writes down what waits. What cannot be written is put back.</summary>
    /// <returns>How many.</returns>
    public async Task<int> WriteAsync(CancellationToken cancellationToken)
    {
        List<ReadOfRecord> reads = [];
        while (_reads.Reader.TryRead(out var read))
        {
            reads.Add(read);
        }

        if (reads.Count == 0)
        {
            return 0;
        }

        try
        {
            await using var db = databases.Create(AccessScope.System);
            int[] ids = [.. reads.Select(read => read.VolunteerId).Distinct()];
            var centres = (await db.Enrolments.Where(e => ids.Contains(e.VolunteerId)).Select(e => new { e.VolunteerId, e.CentreId }).ToListAsync(cancellationToken))
                .ToLookup(e => e.VolunteerId, e => e.CentreId);
            db.AddRange(reads.Select(read => AuditEntry.Read(
                read.Type, read.VolunteerId, centres[read.VolunteerId].Distinct().Count() == 1 ? centres[read.VolunteerId].First() : null, read.By, read.At)));
            await db.SaveChangesAsync(cancellationToken);
            return reads.Count;
        }
        catch
        {
            reads.ForEach(Add);
            throw;
        }
    }
}
