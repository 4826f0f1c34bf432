namespace Volunteers.GraphQL.Execution;

/// <summary>A value of a response whose JSON is written already.</summary>
/// <param name="start">Where it starts in the <see cref="PlainBuffer"/>.</param>
/// <param name="length">Its length in bytes.</param>
internal sealed class PlainValue(int start, int length)
{
    public int Start { get; } = start;

    public int Length { get; } = length;
}
