namespace Volunteers.Tests.Conformance;

/// <summary>Tests that keep the program so busy, or look so closely at the time it takes, that nothing else should run beside them.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class LoadCollection
{
    public const string Name = "Load";
}
