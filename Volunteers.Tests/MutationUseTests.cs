using System.Text.RegularExpressions;
using Volunteers.GraphQL.Language;

namespace Volunteers.Tests;

/// <summary>What may be changed, somebody can change: through a page of the web client or a client that the documentation describes.</summary>
public sealed partial class MutationUseTests
{
    private static readonly KnownGaps UnsentMutations = new() { ["meetings"] = ["submitStory"] };

    [Fact]
    public void Mutation_IsSentByAPageOrADocumentedClient()
    {
        var schema = Parser.Parse(File.ReadAllText(Path.Combine(Repository.Root, "schema.graphql")));
        var offered = schema.Definitions.OfType<ObjectTypeDefinitionNode>().Single(type => type.Name.Value == "Mutation").Fields.Select(field => field.Name.Value);

        var sent = Pages().Concat(Documentation()).SelectMany(MutationsOf).ToHashSet();

        UnsentMutations.AssertSame(offered.Except(sent));
    }

    private static IEnumerable<string> Pages() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "web-client", "src"), "*.ts*", SearchOption.AllDirectories)
            .Where(file => !file.Contains(".test.", StringComparison.Ordinal) && !file.Contains("__generated__", StringComparison.Ordinal))
            .SelectMany(file => GraphQLTag().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

    private static IEnumerable<string> Documentation() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Repository.Root, "README.md"))
            .SelectMany(file => GraphQLBlock().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value));

    private static IEnumerable<string> MutationsOf(string document) =>
        Parser.Parse(document).Definitions.OfType<OperationDefinitionNode>()
            .Where(operation => operation.Operation == OperationType.Mutation)
            .SelectMany(operation => operation.SelectionSet.Selections.OfType<FieldNode>())
            .Select(field => field.Name.Value);

    [GeneratedRegex("graphql`([^`]*)`")]
    private static partial Regex GraphQLTag();

    [GeneratedRegex("```graphql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex GraphQLBlock();
}
