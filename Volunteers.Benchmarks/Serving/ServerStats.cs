namespace Volunteers.Benchmarks.Serving;

/// <summary>Totals since the server started.</summary>
/// <param name="Allocated">Bytes on the managed heap.</param>
/// <param name="Gen0">Collections.</param>
/// <param name="Gen1">Collections.</param>
/// <param name="Gen2">Collections.</param>
/// <param name="Statements">SELECT, INSERT, UPDATE and DELETE that SQLite ran while counting was on.</param>
/// <param name="CpuMilliseconds">Processor time of the whole process.</param>
internal sealed record ServerStats(long Allocated, int Gen0, int Gen1, int Gen2, long Statements, double CpuMilliseconds);
