using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using Volunteers.Api.Access;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Querying.Rows;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.Api.Querying;

/// <summary>
/// Each field that is declared as an expression becomes SQL on both databases, in each form in which it may be asked for: with one parent and with many, as
/// a page from either end and as its counts, by people of whom more and fewer values are known. No statement is sent.
/// </summary>
public sealed partial class RowTranslationTests(RowTranslationTests.Servers servers) : IClassFixture<RowTranslationTests.Servers>
{
    /// <summary>Rows that are found through another, or by a condition on another: there are none without it.</summary>
    private static readonly string[] FoundThroughOthers = ["CohortSession.register", "Programme.lead"];

    /// <summary>Rows that no other leads to by an expression: a method finds them, and writes down that they were read.</summary>
    private static readonly string[] FoundByMethods = ["VolunteerNote"];

    private const string PageOf = "first: $first, after: $after, last: $last, before: $before";

    public static TheoryData<string, bool> Types()
    {
        using var server = new UnsentServer(sqlServer: false);
        var types = new TheoryData<string, bool>();
        foreach (var (type, _) in DocumentsOf(server).All().Where(known => !FoundByMethods.Contains(known.Type.Name)))
        {
            types.Add(type.Name, false);
            types.Add(type.Name, true);
        }

        return types;
    }

    [Theory]
    [MemberData(nameof(Types))]
    public async Task Fields_AreWritten_InEachForm(string typeName, bool sqlServer)
    {
        // arrange
        var server = servers.Of(sqlServer);
        var documents = DocumentsOf(server);
        var (type, fields) = documents.All().Single(known => known.Type.Name == typeName);
        foreach (var (caller, rows, form) in
            from field in fields
            from caller in UnsentServer.Callers
            from rows in (int[])[1, 2]
            from form in FormsOf(documents, field)
            select (caller, rows, form))
        {
            // act
            var query = documents.To(type, form, many: rows > 1);
            Assert.True(query is not null, $"{typeName} is not reached by fields that are read with rows");
            var statements = form.Contains("$first", StringComparison.Ordinal)
                ? await PagesAsync(server, caller, "query($first: Int, $after: String, $last: Int, $before: String) " + query, rows)
                : (await server.AskAsync(caller, query, rows)).Statements;

            // assert
            Assert.NotEmpty(statements);
            Assert.All(statements, statement => AssertGood(statement, sqlServer));
        }
    }

    private static IEnumerable<string> FormsOf(Documents documents, GraphQLField field)
    {
        var leaves = documents.Leaves(field);
        if (!Documents.IsPage(field))
        {
            var braces = leaves.Length > 0 ? $" {{ {leaves} }}" : "";
            yield return documents.Call(field, "") + braces;
            if (field.Arguments.Any(argument => argument.Type is not GraphQLNonNull))
            {
                yield return documents.Call(field, "", all: true) + braces;
            }

            yield break;
        }

        yield return $"{documents.Call(field, "")} {{ totalCount }}";
        yield return $"{documents.Call(field, PageOf)} {{ nodes {{ {leaves} }} pageInfo {{ endCursor }} }}";
        yield return $"{documents.Call(field, PageOf, all: true)} {{ edges {{ node {{ __typename }} }} totalCount pageInfo {{ hasNextPage hasPreviousPage endCursor }} }}";
        if (field.Features.Get<RowField>()!.Sort is { } sort)
        {
            yield return $"{documents.Call(field, $"{PageOf}, order: [{{ {sort.Fields[0].Name}: DESC }}]")} {{ nodes {{ __typename }} pageInfo {{ endCursor hasPreviousPage }} }}";
        }
    }

    /// <summary>The first page and the last, and what follows, precedes, or lies between positions.</summary>
    private static async Task<IReadOnlyList<UnsentServer.Written>> PagesAsync(UnsentServer server, Caller caller, string query, int rows)
    {
        var (answer, first) = await server.AskAsync(caller, query, rows, new { first = 2 });
        var cursor = Cursor().Match(answer.GetRawText()).Groups[1].Value;
        Assert.True(cursor.Length > 0, $"{query}\n{answer}");
        var statements = new List<UnsentServer.Written>(first);
        foreach (var page in (object[])[new { last = 2 }, new { first = 2, after = cursor }, new { last = 2, before = cursor }, new { first = 2, after = cursor, before = cursor }])
        {
            statements.AddRange((await server.AskAsync(caller, query, rows, page)).Statements);
        }

        return statements;
    }

    private static void AssertGood(UnsentServer.Written statement, bool sqlServer)
    {
        // what EF Core makes of a text for LIKE cannot be made again without it
        Assert.True(statement.IsLearnt || statement.Text.Contains("LIKE @", StringComparison.Ordinal), $"{statement.Field} is translated anew each time:\n{statement.Text}");
        Assert.All(Enumerable.Range(0, statement.Columns), column => Assert.Contains(sqlServer ? $" AS [C{column}]" : $" AS \"C{column}\"", statement.Text));
        Assert.True(FoundThroughOthers.Contains(statement.Field) || !JoinsInner(statement.Text), $"{statement.Field} drops rows whose related one may not be seen:\n{statement.Text}");
        if (!sqlServer)
        {
            Assert.True(!statement.Text.Contains("ROW_NUMBER", StringComparison.Ordinal), $"{statement.Field} numbers the rows of a whole table:\n{statement.Text}");
            return;
        }

        new TSql170Parser(initialQuotedIdentifiers: true).Parse(new StringReader(statement.Text), out var errors);
        Assert.True(errors.Count == 0, $"{statement.Field} {errors.FirstOrDefault()?.Message}\n{statement.Text}");
    }

    /// <summary>
    /// Whether a row that may be hidden is joined so that it must be there, outside of subqueries. A parent's key is; a table whose rows nobody is denied may be.
    /// </summary>
    private static bool JoinsInner(string text)
    {
        var flat = new StringBuilder();
        var depth = 0;
        foreach (var character in text)
        {
            depth -= character == ')' ? 1 : 0;
            if (depth == 0)
            {
                flat.Append(character);
            }

            depth += character == '(' ? 1 : 0;
        }

        return KeysJoined().Replace(flat.ToString(), "").Contains("INNER JOIN (", StringComparison.Ordinal);
    }

    private static Documents DocumentsOf(UnsentServer server) => new(server.Schema, server.Services.GetRequiredService<INodeIdSerializer>());

    [GeneratedRegex("\"endCursor\":\\s*\"([^\"]+)\"")]
    private static partial Regex Cursor();

    [GeneratedRegex(@"FROM \(\) AS [""\[]s[""\]]\s+INNER JOIN")]
    private static partial Regex KeysJoined();

    public sealed class Servers : IDisposable
    {
        private readonly Lazy<UnsentServer> _sqlite = new(() => new UnsentServer(sqlServer: false));
        private readonly Lazy<UnsentServer> _sqlServer = new(() => new UnsentServer(sqlServer: true));

        internal UnsentServer Of(bool sqlServer) => (sqlServer ? _sqlServer : _sqlite).Value;

        public void Dispose()
        {
            foreach (var server in (Lazy<UnsentServer>[])[_sqlite, _sqlServer])
            {
                if (server.IsValueCreated)
                {
                    server.Value.Dispose();
                }
            }
        }
    }
}
