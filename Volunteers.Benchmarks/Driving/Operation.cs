namespace Volunteers.Benchmarks.Driving;

/// <summary>Something that every side can be asked.</summary>
/// <param name="Name">As on the command line.</param>
/// <param name="Title">As in the table.</param>
/// <param name="Document">For the two GraphQL servers.</param>
/// <param name="Inputs">Asked in turn, so that not one row is asked for again and again.</param>
/// <param name="Writes">Whether it is a mutation.</param>
internal sealed record Operation(string Name, string Title, string Document, IReadOnlyList<OperationInput> Inputs, bool Writes = false);
