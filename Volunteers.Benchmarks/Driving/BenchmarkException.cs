namespace Volunteers.Benchmarks.Driving;

/// <summary>The benchmark cannot go on; the message says why to the person who runs it.</summary>
internal sealed class BenchmarkException(string message) : Exception(message);
