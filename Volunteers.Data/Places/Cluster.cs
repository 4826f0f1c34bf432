namespace Volunteers.Data.Places;

/// <summary>Centres that work together.</summary>
public sealed class Cluster
{
    private readonly List<Centre> _centres = [];

    public int Id { get; private set; }

    public required string Name { get; set; }

    public IReadOnlyList<Centre> Centres => _centres;

    /// <exception cref="InvalidInputException">There is no name.</exception>
    public static Cluster SetUp(string? name)
    {
        var cluster = new Cluster { Name = "" };
        cluster.Rename(name);
        return cluster;
    }

    /// <inheritdoc cref="SetUp"/>
    public void Rename(string? name)
    {
        var rules = new InputRules();
        var text = rules.Required("name", name, "the cluster's name");
        rules.ThrowIfAny();
        Name = text;
    }
}
