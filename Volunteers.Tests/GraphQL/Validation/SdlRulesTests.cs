using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation.Sdl;

namespace Volunteers.Tests.GraphQL.Validation;

/// <summary>Expected messages and places are those of graphql-js.</summary>
public sealed class SdlRulesTests
{
    [Theory]
    [InlineData("""
        schema @onSchema { query: Q } extend schema { mutation: Q }
        directive @onSchema on SCHEMA directive @many repeatable on OBJECT directive @need(a: Int!, b: Int! = 1) on FIELD_DEFINITION
        type Q @many @many { a(x: Int @deprecated): [Q!]! @need(a: 1) @cost(weight: "1") b: Int @listSize(assumedSize: 3) }
        extend type Q @many { c: Mood } enum Mood { GOOD } extend enum Mood { BAD } scalar When @specifiedBy(url: "https://a.example")
        input I @oneOf { a: Int b: Date } extend input I { c: [I] } union U = Q interface N { id: ID } extend interface N @many2 { x: Int }
        directive @many2 on INTERFACE directive @below(x: Below @deprecated) on OBJECT input Below { below: Below @cost(weight: "1") }
        """)]
    public void Accepts_WhatIsRight(string sdl) => Assert.Equal([], Validate(sdl));

    [Theory]
    [InlineData("schema { query: Q } schema { query: Q } type Q { a: Int }", "Must provide only one schema definition. (1:21)", "There can be only one query type in schema. (1:10 1:30)")]
    [InlineData("schema { query: Q query: Q } type Q { a: Int }", "There can be only one query type in schema. (1:10 1:19)")]
    [InlineData("schema { query: Q } extend schema { query: Q } type Q { a: Int }", "There can be only one query type in schema. (1:10 1:37)")]
    [InlineData("type A { a: Int } scalar A", "There can be only one type named \"A\". (1:6 1:26)")]
    [InlineData("enum E { A B A } extend enum E { B }", "Enum value \"E.A\" can only be defined once. (1:10 1:14)", "Enum value \"E.B\" can only be defined once. (1:12 1:34)")]
    [InlineData("type A { a: Int a: Int } extend type A { a: Int }", "Field \"A.a\" can only be defined once. (1:10 1:17)", "Field \"A.a\" can only be defined once. (1:10 1:42)")]
    [InlineData("input A { a: Int a: Int }", "Field \"A.a\" can only be defined once. (1:11 1:18)")]
    [InlineData("interface A { a(x: Int, x: Int, x: ID): Int }", "Argument \"A.a(x:)\" can only be defined once. (1:17 1:25 1:33)")]
    [InlineData("directive @a(x: Int, x: Int) on FIELD", "Argument \"@a(x:)\" can only be defined once. (1:14 1:22)")]
    [InlineData("directive @a on FIELD directive @a on QUERY", "There can be only one directive named \"@a\". (1:12 1:34)")]
    [InlineData("directive @d(x: Int @d) on ARGUMENT_DEFINITION", "Cannot use directive \"@d\" within its own definition. (1:1)")]
    [InlineData("directive @a(x: Int @b) on ARGUMENT_DEFINITION directive @b(x: Int @a) on ARGUMENT_DEFINITION", "Cannot use directive \"@a\" within its own definition via \"@b\". (1:1)", "Cannot use directive \"@b\" within its own definition via \"@a\". (1:48)")]
    [InlineData("directive @d(x: [I!]) on INPUT_FIELD_DEFINITION input I { j: J } input J { a: Int @d }", "Cannot use directive \"@d\" within its own definition via \"I\", \"J\". (1:1)")]
    [InlineData("directive @d(x: I) on INPUT_OBJECT input I { a: Int } extend input I @d", "Cannot use directive \"@d\" within its own definition via \"I\". (1:1)")]
    [InlineData("directive @d(x: E) on ENUM_VALUE enum E { A @d }", "Cannot use directive \"@d\" within its own definition via \"E\". (1:1)")]
    [InlineData("directive @d(x: S) on SCALAR scalar S @d", "Cannot use directive \"@d\" within its own definition via \"S\". (1:1)")]
    [InlineData("type A { a: Strin b: B } type AB { c: [A!] }", "Unknown type \"Strin\". Did you mean \"String\"? (1:13)", "Unknown type \"B\". Did you mean \"A\" or \"AB\"? (1:22)")]
    [InlineData("type A @no { a: Int }", "Unknown directive \"@no\". (1:8)")]
    [InlineData("type A @deprecated { a(x: Int @specifiedBy(url: \"\")): Int } input B { a: Int @oneOf }", "Directive \"@deprecated\" may not be used on OBJECT. (1:8)", "Directive \"@specifiedBy\" may not be used on ARGUMENT_DEFINITION. (1:31)", "Directive \"@oneOf\" may not be used on INPUT_FIELD_DEFINITION. (1:78)")]
    [InlineData("type A { a: Int @deprecated @deprecated }", "The directive \"@deprecated\" can only be used once at this location. (1:17 1:29)")]
    [InlineData("scalar A @specifiedBy(url: \"a\") extend scalar A @specifiedBy(url: \"b\")", "The directive \"@specifiedBy\" can only be used once at this location. (1:10 1:49)")]
    [InlineData("type Abc { a: Int } extend type Abd { b: Int }", "Cannot extend type \"Abd\" because it is not defined. Did you mean \"Abc\"? (1:33)")]
    [InlineData("type A { a: Int } extend input A { b: Int } extend enum A { C }", "Cannot extend non-input object \"A\". (1:1 1:19)", "Cannot extend non-enum \"A\". (1:1 1:45)")]
    [InlineData("extend scalar Int @specifiedBy(url: \"a\")", "Cannot extend type \"Int\" because it is not defined. (1:15)")]
    [InlineData("type A { a: Int @deprecated(reasons: \"x\") }", "Unknown argument \"reasons\" on directive \"@deprecated\". Did you mean \"reason\"? (1:29)")]
    [InlineData("type A { a: Int @deprecated(reason: \"x\", reason: \"y\") }", "There can be only one argument named \"reason\". (1:29 1:42)")]
    [InlineData("type A { a(x: I = { b: 1, b: 2 }): Int } input I { b: Int }", "There can be only one input field named \"b\". (1:21 1:27)")]
    [InlineData("scalar A @specifiedBy", "Directive \"@specifiedBy\" argument \"url\" of type \"String!\" is required, but it was not provided. (1:10)")]
    public void Rejects_WhatIsWrong(string sdl, params string[] errors) => Assert.Equal(errors, Validate(sdl));

    [Fact]
    public void Schema_IsRefusedWithEveryReason_WhenItsDefinitionIsWrong()
    {
        var exception = Assert.Throws<SchemaException>(() => SchemaBuilder.FromSdl("type Query { a: Nope a: Int }"));

        Assert.Equal(["Field \"Query.a\" can only be defined once. (1:14, 1:22)", "Unknown type \"Nope\". (1:17)"], exception.Errors);
    }

    [Fact]
    public void Schema_HasTheCostDirectives_WhenItUsesThem()
    {
        var schema = SchemaBuilder.FromSdl("type Query { a: Int @cost(weight: \"2\") }");

        Assert.NotNull(schema.FindDirective("cost"));
        Assert.Null(schema.FindDirective("listSize"));
    }

    private static IReadOnlyList<string> Validate(string sdl) =>
        [.. SdlValidator.Validate(Parser.Parse(sdl)).Select(error => $"{error.Message} ({string.Join(' ', error.Locations.Select(l => $"{l.Line}:{l.Column}"))})")];
}
