namespace Volunteers.Tests.Browser;

/// <summary>What opens a browser runs one after the other: two processors carry one page at a time as a person would see it. They share one product.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<DemonstrationProduct>
{
    public const string Name = "Browser";
}
