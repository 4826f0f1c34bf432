using System.Xml.Linq;
using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;

namespace Volunteers.Tests;

/// <summary>Which part may know which: between projects, between the folders of the GraphQL library, between the slices of the API.</summary>
public sealed class ArchitectureTests
{
    /// <summary>The folders of the library, each knowing only those of the rows above; what lies in none of them serves or assembles all.</summary>
    private static readonly string[][] LibraryFolders =
    [
        ["Language"], ["Types"], ["Validation"], ["Execution"], ["Querying", "Mutations", "Subscriptions"],
        ["Annotations"], ["Limits", "Diagnostics"], ["Transport"],
    ];

    /// <summary>What the slices share; it knows none of them. Hosting assembles them all.</summary>
    private static readonly string[] SharedBySlices = ["Access", "Attention", "Changes", "Photos", "Registers"];

    private static readonly Architecture Ours =
        new ArchLoader().LoadAssemblies([.. new[] { "GraphQL", "GraphQL.EntityFramework", "Data", "Jobs", "Api" }.Select(name => Assembly.Load($"Volunteers.{name}"))]).Build();

    [Theory]
    [InlineData("Volunteers.GraphQL")]
    [InlineData("Volunteers.Data")]
    [InlineData("Volunteers.Jobs", "Volunteers.Data")]
    [InlineData("Volunteers.GraphQL.EntityFramework", "Volunteers.GraphQL")]
    [InlineData("Volunteers.Api", "Volunteers.Data", "Volunteers.GraphQL", "Volunteers.GraphQL.EntityFramework", "Volunteers.Jobs")]
    public void ProjectFile_RefersToNoMoreProjectsThanItMay(string project, params string[] references)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, project, project + ".csproj"));

        Assert.Equal(references, file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value)).Order());
        Assert.True(project != "Volunteers.GraphQL" || !file.Descendants("PackageReference").Any(), "The GraphQL library needs ASP.NET Core alone.");
    }

    [Theory]
    [InlineData("Volunteers.GraphQL", @"Volunteers\.(Api|Jobs|Data)|Microsoft\.EntityFrameworkCore")]
    [InlineData("Volunteers.GraphQL.EntityFramework", @"Volunteers\.(Api|Jobs|Data)")]
    [InlineData("Volunteers.Data", @"Volunteers\.(Api|Jobs|GraphQL)")]
    [InlineData("Volunteers.Jobs", @"Volunteers\.(Api|GraphQL)")]
    public void Project_KnowsNothingOfTheOthers(string project, string others) =>
        Types().That().ResideInAssembly(Assembly.Load(project))
            .Should().NotDependOnAnyTypesThat().ResideInNamespaceMatching($@"^({others})(\.|$)")
            .Check(Ours);

    [Fact]
    public void LibraryFolder_KnowsOnlyThoseBeforeIt()
    {
        var rows = LibraryFolders.SelectMany((folders, row) => folders.Select(folder => (folder, row))).ToDictionary(f => f.folder, f => f.row);

        var backwards = Arrows("Volunteers.GraphQL").Where(a => rows.TryGetValue(a.From, out var from) && rows.TryGetValue(a.To, out var to) && to >= from);

        Assert.Empty(backwards.Select(a => a.Text).Distinct());
    }

    [Fact]
    public void Slice_ImportsNoOther()
    {
        var imports = Arrows("Volunteers.Api").Where(a => a.From != "Hosting" && a.To != "Hosting" && !SharedBySlices.Contains(a.To));

        Assert.Empty(imports.Select(a => a.Text));
    }

    /// <summary>Resolvers are told what they need by their parameters; how an operation is executed is the library's.</summary>
    [Fact]
    public void Slice_KnowsNothingOfTheExecution() =>
        Types().That().ResideInAssembly(Assembly.Load("Volunteers.Api")).And().DoNotResideInNamespaceMatching(@"^Volunteers\.Api\.(Hosting|Changes)(\.|$)")
            .Should().NotDependOnAny(typeof(Volunteers.GraphQL.Types.IResolverContext), typeof(Volunteers.GraphQL.Execution.Selection))
            .Check(Ours);

    [Fact]
    public void ClassName_StandsForOneThing_InTheWholeProduct()
    {
        var twins = new[] { "Data", "Jobs", "Api" }
            .SelectMany(project => Assembly.Load($"Volunteers.{project}").GetTypes())
            .Where(type => !type.IsNested && type.Namespace?.StartsWith("Volunteers.", StringComparison.Ordinal) == true)
            .GroupBy(type => type.Name)
            .Where(types => types.Select(type => type.Assembly).Distinct().Count() > 1);

        Assert.Empty(twins.Select(types => types.Key));
    }

    /// <summary>From the types in each first-level folder below <paramref name="root"/> to the other folders that they depend on.</summary>
    private static IEnumerable<(string From, string To, string Text)> Arrows(string root)
    {
        var arrows =
            from type in Ours.Types
            let own = FolderOf(type)
            where own is not null
            from target in type.Dependencies.Select(dependency => dependency.Target)
            where target is not GenericParameter // is attributed to the first type that names one alike
            let other = FolderOf(target)
            where other is not null && other != own
            select (own, other, $"{type.FullName[(root.Length + 1)..].Split('+')[0]} -> {other}");
        return arrows.Distinct();

        string? FolderOf(IType type) =>
            type.Namespace?.FullName is { } name && name.StartsWith(root + ".", StringComparison.Ordinal) ? name[(root.Length + 1)..].Split('.')[0] : null;
    }
}
