using Volunteers.Api.Hosting;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Limits;

namespace Volunteers.Tests.Api.Slices;

public sealed class WebClientDocumentTests
{
    [Fact]
    public async Task Documents_FitTheSchemaAndTheLimits()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        await using var file = File.OpenRead(Path.Combine(Repository.Root, "web-client", TrustedDocumentFile.Name));
        var documents = TrustedDocuments.ReadRelay(file);
        var cache = new DocumentCache(slices.Schema, new GraphQLLimits(), trusted: documents);

        // act
        var refused = documents.Ids
            .Select(id => (Id: id, Document: cache.FindTrusted(id)!))
            .Where(one => !one.Document.IsValid && Current.Contains(one.Id))
            .Select(one => $"{one.Id}: {one.Document.Errors[0].Message}");

        // assert
        Assert.True(Current.Count > 50, "The web client has fewer operations than it had.");
        Assert.Empty(refused);
        Assert.Empty(Current.Except(documents.Ids));
    }

    /// <summary>The identifiers that the client's code of today sends; the file keeps those of older versions too.</summary>
    private static HashSet<string> Current { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "web-client", "src", "__generated__"), "*.graphql.ts")
            .SelectMany(File.ReadLines)
            .Select(line => System.Text.RegularExpressions.Regex.Match(line, "^    \"id\": \"([0-9a-f]{64})\",$"))
            .Where(match => match.Success)
            .Select(match => match.Groups[1].Value),
    ];
}
