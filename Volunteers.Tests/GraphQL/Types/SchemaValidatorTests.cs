using Volunteers.GraphQL.Types;
using Volunteers.Tests.GraphQL.Sdl;

namespace Volunteers.Tests.GraphQL.Types;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("type T { a: Int }", "Query root type must be provided.")]
    [InlineData("type Query { a(b: Query): Int }", "The type of Query.a(b:) must be Input Type but got: Query.")]
    [InlineData("type Query { a: In } input In { b: Int }", "The type of Query.a must be Output Type but got: In.")]
    [InlineData("type Query implements I { a: Int } interface I { b: Int }", "Interface field I.b expected but Query does not provide it.")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int! }", "Interface field I.a expects type Int! but Query.a is type Int.")]
    [InlineData("type Query implements I { a: Int } interface I { a(b: Int): Int }", "Interface field argument I.a(b:) expected but Query.a does not provide it.")]
    [InlineData("type Query implements I { a(b: Int!): Int } interface I { a: Int }", "Argument \"Query.a(b:)\" must not be required type \"Int!\" if not provided by the Interface field \"I.a\".")]
    [InlineData("type Query implements B { a: Int } interface A { a: Int } interface B implements A { a: Int }", "Type Query must implement A because it is implemented by B.")]
    [InlineData("type Query implements I { a: Int @deprecated } interface I { a: Int }", "Interface field I.a is not deprecated, so implementation field Query.a must not be deprecated.")]
    [InlineData("type Query { a(b: In): Int } input In { c: In! }", "Cannot reference Input Object \"In\" within itself through a series of non-null fields: \"c\".")]
    [InlineData("type Query { a(b: A): Int } input A { b: B! } input B { a: A! }", "Cannot reference Input Object \"A\" within itself through a series of non-null fields: \"b.a\".")]
    [InlineData("type Query { a(b: In): Int } input In @oneOf { c: Int! }", "OneOf input field In.c must be nullable.")]
    [InlineData("type Query { a(b: In): Int } input In @oneOf { c: Int = 1 }", "OneOf input field In.c cannot have a default value.")]
    [InlineData("type Query { a(x: A): Int } input A { a: A = {} }", "Invalid circular reference. The default value of Input Object field A.a references itself.")]
    [InlineData("type Query { a(x: A = {}): Int } input A { a: [A] = [{}] }", "Invalid circular reference. The default value of Input Object field A.a references itself.")]
    [InlineData("type Query { a(x: A = {}): Int } input A { b: B = {} } input B { n: Int, a: A = { b: { n: 1 } } }", "Invalid circular reference. The default value of Input Object field B.a references itself.")]
    [InlineData("directive @d(x: A = {}) on FIELD type Query { a: Int } input A { b: B = {} } input B { a: A = {} }", "Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.a.")]
    [InlineData("type Query { a(b: A): Int } input A @oneOf { a: A }", "Input Object A cannot be provided a finite value because it references itself through fields: A.a.")]
    [InlineData("type Query { a(b: A): Int } input A @oneOf { b: B, c: C } input B { a: A! } input C { a: A!, b: B }", "Input Object A cannot be provided a finite value because it references itself through fields: A.b, B.a.")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "Required argument Query.a(b:) cannot be deprecated.")]
    [InlineData("type Query { a(b: Int = \"x\"): Int }", "Query.a(b:) has invalid default value: \"x\".")]
    [InlineData("type Query { __a: Int }", "Name \"__a\" must not begin with \"__\", which is reserved by GraphQL introspection.")]
    [InlineData("type Query { a: Int } type Mutation { a: Int } schema { query: Query mutation: Query }", "All root types must be different, \"Query\" type is used as more than one root type.")]
    public void Validate_SaysWhatIsWrong(string sdl, string message)
    {
        var exception = Assert.Throws<SchemaException>(() => SdlSchema.Of(sdl));

        Assert.Contains(exception.Errors, error => error.StartsWith(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("type Query implements I { a: [Query!]! } interface I { a: [I] }")]
    [InlineData("type Query { a(b: A): Int } input A { b: B! } input B { a: [A!]! }")]
    [InlineData("type Query { a(x: A = {}): Int } input A { a: A = { a: null }, b: B = {} } input B { a: A = { a: null, b: null }, n: Int = 1 }")]
    [InlineData("type Query { a(x: A): Int } input A { a: A = null, b: [A] = [] }")]
    [InlineData("type Query { a(b: A): Int } input A @oneOf { a: A, n: Int } input B @oneOf { c: C, b: [B] } input C { b: B! }")]
    [InlineData("type Query { u: U } union U = A | B type A { b: B } type B { a: A }")]
    public void Validate_IsContent_WhenTheSchemaIsRight(string sdl)
    {
        Assert.NotNull(SdlSchema.Of(sdl).QueryType);
    }
}
