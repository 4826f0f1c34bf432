using Volunteers.GraphQL.Validation.Rules;
using static Volunteers.Tests.GraphQL.Validation.RuleHarness;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class FieldRulesTests
{
    [Fact]
    public void FieldsOnCorrectType_RefusesUnknownFields()
    {
        Accepts(
            c => new FieldsOnCorrectTypeRule(c),
            "{ volunteer { id name __typename centre { id } } }",
            "{ anyone { __typename ... on Volunteer { stage } } __schema { description } __type(name: \"A\") { name } }",
            "{ unknown: volunteer { id } ... on Nowhere { anything } }");
        Rejects(
            c => new FieldsOnCorrectTypeRule(c),
            "{ volunteer { nam postcode { deeper } } }",
            "Cannot query field \"nam\" on type \"Volunteer\". Did you mean \"name\"? (1:15)",
            "Cannot query field \"postcode\" on type \"Volunteer\". (1:19)");
        Rejects(
            c => new FieldsOnCorrectTypeRule(c),
            "{ node(id: 1) { name } anyone { id } person { stage } centre { __schema { types { name } } } }",
            "Cannot query field \"name\" on type \"Node\". Did you mean to use an inline fragment on \"Person\", \"Visitor\", or \"Volunteer\"? (1:17)",
            "Cannot query field \"id\" on type \"Anyone\". Did you mean to use an inline fragment on \"Node\", \"Person\", \"Visitor\", or \"Volunteer\"? (1:33)",
            "Cannot query field \"stage\" on type \"Person\". Did you mean to use an inline fragment on \"Visitor\" or \"Volunteer\"? (1:47)",
            "Cannot query field \"__schema\" on type \"Centre\". (1:64)");
    }

    [Fact]
    public void ScalarLeafs_WantsSelectionsExactlyOnComposites()
    {
        Accepts(c => new ScalarLeafsRule(c), "{ volunteer { id centre { rooms } } }");
        Rejects(
            c => new ScalarLeafsRule(c),
            "{ volunteer { id { x } stage { y } centre } volunteers anyone }",
            "Field \"id\" must not have a selection since type \"ID!\" has no subfields. (1:18)",
            "Field \"stage\" must not have a selection since type \"Stage!\" has no subfields. (1:30)",
            "Field \"centre\" of type \"Centre\" must have a selection of subfields. Did you mean \"centre { ... }\"? (1:36)",
            "Field \"volunteers\" of type \"[Volunteer]\" must have a selection of subfields. Did you mean \"volunteers { ... }\"? (1:45)",
            "Field \"anyone\" of type \"Anyone\" must have a selection of subfields. Did you mean \"anyone { ... }\"? (1:56)");
    }

    [Fact]
    public void KnownArgumentNames_RefusesUnknownOnes()
    {
        Accepts(
            c => new KnownArgumentNamesRule(c),
            "{ volunteer(id: 1) { hours(from: 1, to: 2) @onField(size: 1) } unknown(a: 1) @unknown(b: 1) }");
        Rejects(
            c => new KnownArgumentNamesRule(c),
            "{ volunteer(di: 1, completely: 2) { hours(from: 1) @onField(sizes: 1) } }",
            "Unknown argument \"di\" on field \"Query.volunteer\". Did you mean \"id\"? (1:13)",
            "Unknown argument \"completely\" on field \"Query.volunteer\". (1:20)",
            "Unknown argument \"sizes\" on directive \"@onField\". Did you mean \"size\"? (1:61)");
    }

    [Fact]
    public void UniqueArgumentNames_RefusesRepetition()
    {
        Accepts(c => new UniqueArgumentNamesRule(c), "{ a(x: 1, y: 1) b(x: 1) @d(x: 1) }");
        Rejects(
            c => new UniqueArgumentNamesRule(c),
            "{ a(x: 1, y: 2, x: 3, x: 4) @d(z: 1, z: 2) }",
            "There can be only one argument named \"x\". (1:5 1:17 1:23)",
            "There can be only one argument named \"z\". (1:32 1:38)");
    }

    [Fact]
    public void ProvidedRequiredArguments_WantsWhatHasNoDefault()
    {
        Accepts(
            c => new ProvidedRequiredArgumentsRule(c),
            "{ node(id: 1) { id } volunteers { hours(from: $x) } unknown @unknown }",
            "{ a @onField @tag(name: \"x\") }");
        Rejects(
            c => new ProvidedRequiredArgumentsRule(c),
            "{ node { id } volunteer { hours(to: 1) } person @tag { id } x: person @include { id } }",
            "Field \"node\" argument \"id\" of type \"ID!\" is required, but it was not provided. (1:3)",
            "Field \"hours\" argument \"from\" of type \"Int!\" is required, but it was not provided. (1:27)",
            "Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided. (1:49)",
            "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:71)");
    }
}
