namespace Volunteers.Data.Places;

/// <summary>Centres that work together.</summary>
public sealed class Cluster
{
    private readonly List<Centre> _centres = [];

    public int Id { get; private set; }

    public required string Name { get; init; }

    public IReadOnlyList<Centre> Centres => _centres;
}
