using System.Text;

namespace Volunteers.Tests.Conformance.Fuzz;

/// <summary>Documents that ask for far too much, each up to a megabyte.</summary>
internal static class Excesses
{
    /// <summary>The documents by what there is too much of.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["braces"] = Repeat("{a", 300_000),
        ["lists"] = "{ a(b: " + Repeat("[", 500_000),
        ["closed lists"] = "{ a(b: " + Repeat("[", 200_000) + Repeat("]", 200_000) + ") }",
        ["objects"] = "{ a(b: " + Repeat("{c:", 200_000),
        ["list types"] = "query($a: " + Repeat("[", 400_000) + "Int",
        ["fields in each other"] = Repeat("{ node(id: 1) ", 5_000) + Repeat("}", 5_000),
        ["inline fragments"] = Repeat("{ ... ", 100_000) + Repeat("}", 100_000),
        ["aliases"] = "{ " + Each(50_000, i => $"a{i}: __typename ") + "}",
        ["equal fields"] = "{ " + Repeat("viewer { __typename } ", 5_000) + "}",
        ["equal fields of 50 levels"] = Repeat("{ a: viewer ", 50) + Repeat("{ __typename ", 1) + Repeat("}", 51),
        ["conflicting fields"] = "{ " + Each(3_000, i => $"x: node(id: {i}) {{ id }} ") + "}",
        ["directives"] = "{ __typename " + Repeat("@skip(if: false) ", 50_000) + "}",
        ["unknown directives"] = "{ __typename " + Each(50_000, i => $"@d{i} ") + "}",
        ["fragments"] = "{ ...f0 } " + Each(20_000, i => $"fragment f{i} on Query {{ ...f{i + 1} }} "),
        ["unused fragments"] = "{ __typename } " + Each(20_000, i => $"fragment f{i} on Query {{ __typename }} "),
        ["fragments of fragments"] = "{ ...f0 } " + Each(40, i => $"fragment f{i} on Query {{ a: __typename ...f{i + 1} ...f{i + 1} b: __typename ...f{i + 1} }} ") + "fragment f40 on Query { __typename }",
        ["cyclic fragments"] = "{ ...f0 } " + Each(500, i => $"fragment f{i} on Query {{ {Each(20, j => $"...f{((i * 7) + j) % 500} ")} }} "),
        ["spreads"] = "{ " + Repeat("...f ", 100_000) + "} fragment f on Query { __typename }",
        ["conflicts in fragments"] = "{ ...f0 } " + Each(300, i => $"fragment f{i} on Query {{ x: node(id: {i}) {{ id }} {Each(300, j => $"...f{j} ")}}} "),
        ["variables"] = "query(" + Each(30_000, i => $"$v{i}: Int ") + ") { __typename }",
        ["undefined variables"] = "{ node(id: [" + Each(40_000, i => $"$v{i} ") + "]) { id } }",
        ["operations"] = Each(20_000, i => $"query q{i} {{ __typename }} "),
        ["operations sharing fragments"] = Each(400, i => $"query q{i}($v: ID!) {{ ...f0 }} ") + Each(400, i => $"fragment f{i} on Query {{ node(id: $v) {{ id }} ...f{i + 1} }} ") + "fragment f400 on Query { __typename }",
        ["arguments"] = "{ node(" + Each(50_000, i => $"a{i}: 1 ") + ") { id } }",
        ["unknown fields"] = "{ " + Each(50_000, i => $"volunteer{i} ") + "}",
        ["long name"] = "{ " + Repeat("volunteers", 90_000) + " }",
        ["long number"] = "{ volunteers(first: " + Repeat("9", 900_000) + ") { totalCount } }",
        ["long fraction"] = "{ volunteers(first: 0." + Repeat("9", 900_000) + "e999999999) { totalCount } }",
        ["long string"] = "{ node(id: \"" + Repeat("\\u{1F600}", 90_000) + "\") { id } }",
        ["block string"] = "{ node(id: \"\"\"" + Repeat("\n   \t", 200_000) + "\"\"\") { id } }",
        ["comments"] = Repeat("#\n", 400_000) + "{ __typename }",
        ["commas"] = Repeat(",\uFEFF", 200_000) + "{ __typename }",
        ["introspection of introspection"] = "{ __schema { types " + Repeat("{ fields { type ", 40) + "{ name }" + Repeat("} }", 40) + " } }",
        ["list of introspection"] = "{ " + Each(40, i => $"a{i}: __schema {{ types {{ fields {{ args {{ name }} }} inputFields {{ name }} }} }} ") + "}",
        ["descriptions"] = Repeat("\"d\" ", 200_000) + "{ __typename }",
        ["type definitions"] = Each(20_000, i => $"type T{i} {{ a: Int }} "),
        ["input object"] = "{ volunteers(where: " + Repeat("{ and: [", 90) + Repeat("] }", 90) + ") { totalCount } }",
        ["input fields"] = "{ volunteers(where: { " + Each(30_000, i => $"f{i}: 1 ") + "}) { totalCount } }",
    };

    private static string Repeat(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static string Each(int times, Func<int, string> make) => string.Concat(Enumerable.Range(0, times).Select(make));
}
