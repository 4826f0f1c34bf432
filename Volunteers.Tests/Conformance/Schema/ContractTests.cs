using System.Text.Json;

namespace Volunteers.Tests.Conformance.Schema;

/// <summary>
/// GraphQL Inspector compares schemas. contract.graphql holds the names and shapes that clients outside this repository rely on; see
/// docs/graphql-conformance.md for what to do when one has to go.
/// </summary>
public sealed class ContractTests
{
    [Fact]
    public async Task Schema_KeepsWhatOutsideClientsRelyOn()
    {
        var contract = await File.ReadAllTextAsync(Path.Combine(ReferenceTool.Folder, "Schema", "contract.graphql"));
        var schema = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "schema.graphql"));

        var changes = await DiffAsync(contract, schema);

        Assert.Equal([], changes.Where(change => change.Level == "BREAKING").Select(change => $"{change.Path}: {change.Message}"));
    }

    [Theory]
    [InlineData("name: String!", "", "BREAKING", "Field 'name' was removed from object type 'Person'")]
    [InlineData("name: String!", "name: String", "BREAKING", "Field 'Person.name' changed type from 'String!' to 'String'")]
    [InlineData("age(on: String): Int", "age(on: String, at: ID!): Int", "BREAKING", "Argument 'at: ID!' added to field 'Person.age'")]
    [InlineData("YOUNG OLD", "YOUNG", "BREAKING", "Enum value 'OLD' was removed from enum 'Stage'")]
    [InlineData("input Where { a: Int }", "input Where { a: Int b: ID! }", "BREAKING", "Input field 'b' of type 'ID!' was added to input object type 'Where'")]
    [InlineData("YOUNG OLD", "YOUNG OLD OLDER", "DANGEROUS", "Enum value 'OLDER' was added to enum 'Stage'")]
    [InlineData("input Where { a: Int }", "input Where { a: Int b: ID }", "NON_BREAKING", "Input field 'b' of type 'ID' was added to input object type 'Where'")]
    [InlineData("name: String!", "name: String! nick: String", "NON_BREAKING", "Field 'nick' was added to object type 'Person'")]
    public async Task Diff_NamesTheChange(string before, string after, string level, string message)
    {
        const string schema = """
            type Query { person(where: Where): Person }
            type Person { id: ID! name: String! age(on: String): Int stage: Stage }
            enum Stage { YOUNG OLD }
            input Where { a: Int }
            """;

        var changes = await DiffAsync(schema, schema.Replace(before, after, StringComparison.Ordinal));

        Assert.Contains(changes, change => change.Level == level && change.Message.Contains(message, StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<Change>> DiffAsync(string before, string after) =>
        JsonSerializer.Deserialize<List<Change>>(
            await ReferenceTool.RunAsync("Schema/diff.js", JsonSerializer.Serialize(new { before, after })), JsonSerializerOptions.Web)!;

    private sealed record Change(string Level, string Message, string Path);
}
