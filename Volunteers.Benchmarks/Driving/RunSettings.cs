namespace Volunteers.Benchmarks.Driving;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Volunteers">In the large database.</param>
/// <param name="Seconds">Measured for each operation on each side.</param>
/// <param name="Warmup">Seconds before that, not measured.</param>
/// <param name="Rounds">That the measured time is cut into; sides take turns.</param>
/// <param name="Connections">That ask at the same time.</param>
/// <param name="Operations">Names; empty for all.</param>
/// <param name="Sides">Names.</param>
/// <param name="Account">Whose token the GraphQL server is asked with.</param>
/// <param name="Port">The first of three.</param>
/// <param name="VerifyOnly">Whether to stop when the sides were seen to agree.</param>
internal sealed record RunSettings(
    int Volunteers, double Seconds, double Warmup, int Rounds, int Connections, IReadOnlyList<string> Operations, IReadOnlyList<string> Sides, string Account, int Port,
    bool VerifyOnly = false);
