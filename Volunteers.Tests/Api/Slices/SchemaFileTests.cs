using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.Api.Slices;

public sealed class SchemaFileTests
{
    [Fact]
    public async Task SchemaFile_IsWhatTheCodePrints()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();

        // act
        var printed = SchemaPrinter.Print(slices.Schema);

        // assert
        var file = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema.graphql"));
        Assert.True(
            printed == file,
            "schema.graphql is stale: run 'dotnet run --project Volunteers.Api -- schema --out schema.graphql', then 'npm run relay' in web-client.");
    }
}
