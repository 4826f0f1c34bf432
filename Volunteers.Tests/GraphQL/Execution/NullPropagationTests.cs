namespace Volunteers.Tests.GraphQL.Execution;

/// <summary>Specification, section 6.4.4 "Handling Field Errors".</summary>
public sealed class NullPropagationTests
{
    private const string Sdl = """
        type Query { nullable: Item, required: Item!, items: [Item], requiredItems: [Item!], strictItems: [Item!]!, matrix: [[Int!]!] }
        type Item { ok: String, fails: String, strict: String!, strictFails: String!, child: Item, strictChild: Item! }
        """;

    [Theory]
    [InlineData("{ nullable { ok fails } }", """{"nullable":{"ok":"ok","fails":null}}""", "nullable.fails")]
    [InlineData("{ nullable { ok strictFails } }", """{"nullable":null}""", "nullable.strictFails")]
    [InlineData("{ nullable { child { strictFails } ok } }", """{"nullable":{"child":null,"ok":"ok"}}""", "nullable.child.strictFails")]
    [InlineData("{ nullable { strictChild { strictFails } ok } }", """{"nullable":null}""", "nullable.strictChild.strictFails")]
    [InlineData("{ required { strictFails } nullable { ok } }", "null", "required.strictFails")]
    [InlineData("{ items { ok strictFails } }", """{"items":[null,null]}""", "items.0.strictFails items.1.strictFails")]
    [InlineData("{ requiredItems { strictFails } nullable { ok } }", """{"requiredItems":null,"nullable":{"ok":"ok"}}""", "requiredItems.0.strictFails")]
    [InlineData("{ strictItems { strictFails } }", "null", "strictItems.0.strictFails")]
    [InlineData("{ matrix }", """{"matrix":null}""", "matrix.1.1")]
    [InlineData("{ nullable { a: strictFails b: fails } }", """{"nullable":null}""", "nullable.a", "nullable.b")]
    public async Task Execute_PropagatesNullToTheNearestNullable_WhenAFieldFails(string query, string data, string paths, string? beside = null)
    {
        foreach (var isAsync in new[] { false, true })
        {
            var host = Host(isAsync);

            var result = await host.ExecuteAsync(query);

            Assert.Contains($"\"data\":{data}", await host.JsonAsync(query), StringComparison.Ordinal);
            var failed = result.Errors.Select(error => string.Join('.', error.Path!));
            if (isAsync)
            {
                // fields and items fail at the same time on several threads: which of them is told of first, or at all once their
                // parent is null, is left open (specification, section 6.4.4 "Handling Execution Errors")
                Assert.Equal(AnyItem(paths.Split(' ')), AnyItem(failed.Where(path => path != beside)));
            }
            else
            {
                Assert.Equal(paths, string.Join(' ', failed));
            }
        }
    }

    [Fact]
    public async Task Execute_SaysWhichFieldIsNull_WhenANonNullFieldAnswersNull()
    {
        var host = GraphQLHost.OfSdl("type Query { strict: String! }", (_, field) => field.Pure = _ => null);

        var result = await host.ExecuteAsync("{\n  again: strict\n}");

        var error = Assert.Single(result.Errors);
        Assert.Equal("Cannot return null for non-nullable field Query.strict.", error.Message);
        Assert.Equal(["again"], error.Path!);
        Assert.Equal((2, 3), (error.Locations[0].Line, error.Locations[0].Column));
        Assert.Contains("\"data\": null", result.ToJson(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> AnyItem(IEnumerable<string> paths) =>
        paths.Select(path => string.Join('.', path.Split('.').Select(part => int.TryParse(part, out _) ? "*" : part))).Order(StringComparer.Ordinal);

    private static GraphQLHost Host(bool isAsync) => GraphQLHost.OfSdl(Sdl, (coordinate, field) =>
    {
        object? value = field.Name switch
        {
            "items" or "requiredItems" or "strictItems" => new object[] { new(), new() },
            "matrix" => new object?[] { new object?[] { 1 }, new object?[] { 2, null } },
            "ok" or "strict" => "ok",
            _ => new object(),
        };
        object? Resolve() => field.Name is "fails" or "strictFails" ? throw new Volunteers.GraphQL.GraphQLException($"{coordinate} failed") : value;
        if (isAsync)
        {
            field.Resolver = async context =>
            {
                await Task.Yield();
                context.Result = Resolve();
            };
        }
        else
        {
            field.Pure = _ => Resolve();
        }
    });
}
