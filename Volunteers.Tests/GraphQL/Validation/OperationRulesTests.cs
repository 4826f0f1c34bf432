using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Types;
using Volunteers.GraphQL.Validation;
using Volunteers.GraphQL.Validation.Rules;
using Volunteers.Tests.GraphQL.Sdl;
using static Volunteers.Tests.GraphQL.Validation.RuleHarness;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class OperationRulesTests
{
    [Fact]
    public void ExecutableDefinitions_RefusesDefinitionsOfTypes()
    {
        Accepts(c => new ExecutableDefinitionsRule(c), "{ person { id } }", "query A { b } fragment F on Query { b }");
        Rejects(
            c => new ExecutableDefinitionsRule(c),
            "{ a }\ntype Cow { name: String }\nextend schema @a\nextend type Cow @b\ndirective @d on FIELD",
            "The \"Cow\" definition is not executable. (2:1)",
            "The schema definition is not executable. (3:1)",
            "The \"Cow\" definition is not executable. (4:1)",
            "The \"d\" definition is not executable. (5:1)");
    }

    [Fact]
    public void KnownOperationTypes_RefusesWhatTheSchemaHasNoRootFor()
    {
        var queriesOnly = SdlSchema.Of("type Query { a: Int }");

        Accepts(c => new KnownOperationTypesRule(c), "{ a } mutation { b } subscription { c }");
        var errors = DocumentValidator.Validate(
            queriesOnly, Parser.Parse("mutation { a }"), rules: [c => new KnownOperationTypesRule(c)]);
        Assert.Equal("The mutation operation is not supported by the schema.", Assert.Single(errors).Message);
    }

    [Fact]
    public void UniqueOperationNames_RefusesASecondOfTheName()
    {
        Accepts(c => new UniqueOperationNamesRule(c), "query A { a } query B { a }", "query A { a } fragment A on Query { a }");
        Rejects(
            c => new UniqueOperationNamesRule(c),
            "query A { a }\nmutation A { a }",
            "There can be only one operation named \"A\". (1:7 2:10)");
    }

    [Fact]
    public void LoneAnonymousOperation_RefusesCompany()
    {
        Accepts(c => new LoneAnonymousOperationRule(c), "{ a } fragment F on Query { a }", "query A { a } query B { a }");
        Rejects(
            c => new LoneAnonymousOperationRule(c),
            "{ a }\nquery B { a }",
            "This anonymous operation must be the only defined operation. (1:1)");
    }

    [Fact]
    public void SingleFieldSubscriptions_WantsOneField()
    {
        Accepts(
            c => new SingleFieldSubscriptionsRule(c),
            "subscription { changed { id } }",
            "subscription { ...F } fragment F on Subscription { changed { id } ...G } fragment G on Subscription { changed { name } }",
            "subscription { changed { id __typename } }",
            "query { centre { id } person { id } }");
        Rejects(
            c => new SingleFieldSubscriptionsRule(c),
            "subscription S { changed { id } left { id } ...F }\nfragment F on Subscription { other: left { id } }",
            "Subscription \"S\" must select only one top level field. (1:33 2:30)");
        Rejects(
            c => new SingleFieldSubscriptionsRule(c),
            "subscription { __typename }",
            "Anonymous Subscription must not select an introspection top level field. (1:16)");
        Rejects(
            c => new SingleFieldSubscriptionsRule(c),
            "subscription S($on: Boolean!) { changed @include(if: $on) { id } }",
            "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. (1:41)");
    }

    [Fact]
    public void MaxIntrospectionDepth_RefusesCircles()
    {
        Accepts(
            c => new MaxIntrospectionDepthRule(c),
            "{ __schema { types { fields { type { fields { name } } } } } }");
        Rejects(
            c => new MaxIntrospectionDepthRule(c),
            "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
            "Maximum introspection depth exceeded (1:3)");
        Rejects(
            c => new MaxIntrospectionDepthRule(c),
            "{ __type(name: \"A\") { ...F } } fragment F on __Type { fields { type { ...G } } } "
            + "fragment G on __Type { interfaces { possibleTypes { name } } }",
            "Maximum introspection depth exceeded (1:3)");
    }
}
