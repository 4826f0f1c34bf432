using Volunteers.GraphQL.Validation.Rules;
using static Volunteers.Tests.GraphQL.Validation.RuleHarness;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class FragmentRulesTests
{
    [Fact]
    public void KnownTypeNames_RefusesUnknownTypes()
    {
        Accepts(c => new KnownTypeNamesRule(c), "query ($a: [ID!], $b: Filter) { ... on Volunteer { id } } fragment F on Node { id }");
        Rejects(
            c => new KnownTypeNamesRule(c),
            "query ($a: [Filtre!]) { ... on Volunter { id } }\nfragment F on Nowhere { id }",
            "Unknown type \"Filtre\". Did you mean \"Filter\" or \"Centre\"? (1:13)",
            "Unknown type \"Volunter\". Did you mean \"Volunteer\" or \"Filter\"? (1:32)",
            "Unknown type \"Nowhere\". (2:15)");
    }

    [Fact]
    public void FragmentsOnCompositeTypes_RefusesLeavesAndInputs()
    {
        Accepts(
            c => new FragmentsOnCompositeTypesRule(c),
            "{ ... on Node { id } ... on Anyone { a } ... { b } ... on Unknown { c } } fragment F on Volunteer { id }");
        Rejects(
            c => new FragmentsOnCompositeTypesRule(c),
            "{ ... on Stage { a } ... on Filter { b } }\nfragment F on Int { c }",
            "Fragment cannot condition on non composite type \"Stage\". (1:10)",
            "Fragment cannot condition on non composite type \"Filter\". (1:29)",
            "Fragment \"F\" cannot condition on non composite type \"Int\". (2:15)");
    }

    [Fact]
    public void UniqueFragmentNames_RefusesASecondOfTheName()
    {
        Accepts(c => new UniqueFragmentNamesRule(c), "{ ...A ...B } fragment A on Query { a } fragment B on Query { b }");
        Rejects(
            c => new UniqueFragmentNamesRule(c),
            "{ ...A }\nfragment A on Query { a }\nfragment A on Query { b }",
            "There can be only one fragment named \"A\". (2:10 3:10)");
    }

    [Fact]
    public void KnownFragmentNames_RefusesMissingOnes()
    {
        Accepts(c => new KnownFragmentNamesRule(c), "{ ...A } fragment A on Query { ... { ...A } }");
        Rejects(
            c => new KnownFragmentNamesRule(c),
            "{ ...A ... { ...B } }",
            "Unknown fragment \"A\". (1:6)",
            "Unknown fragment \"B\". (1:17)");
    }

    [Fact]
    public void NoUnusedFragments_RefusesWhatNoOperationReaches()
    {
        Accepts(c => new NoUnusedFragmentsRule(c), "{ a { ...A } } fragment A on Query { ... { ...B } } fragment B on Query { b }");
        Rejects(
            c => new NoUnusedFragmentsRule(c),
            "{ a }\nfragment A on Query { ...B }\nfragment B on Query { ...A }",
            "Fragment \"A\" is never used. (2:1)",
            "Fragment \"B\" is never used. (3:1)");
    }

    [Fact]
    public void PossibleFragmentSpreads_RefusesWhatCanNeverApply()
    {
        Accepts(
            c => new PossibleFragmentSpreadsRule(c),
            "{ node(id: 1) { ... on Volunteer { id } ... on Person { id } ... on Anyone { a } ... { id } } }",
            "{ volunteer { ... on Volunteer { id } ... on Node { id } ...F } anyone { ... on Node { id } } } fragment F on Anyone { a }",
            "{ volunteer { ... on Unknown { id } ...Unknown } unknown { ... on Centre { id } } }");
        Rejects(
            c => new PossibleFragmentSpreadsRule(c),
            "{ volunteer { ... on Centre { id } ...F } anyone { ... on Unrelated { id } } person { ... on Centre { id } } }\nfragment F on Visitor { id }",
            "Fragment cannot be spread here as objects of type \"Volunteer\" can never be of type \"Centre\". (1:15)",
            "Fragment \"F\" cannot be spread here as objects of type \"Volunteer\" can never be of type \"Visitor\". (1:36)",
            "Fragment cannot be spread here as objects of type \"Anyone\" can never be of type \"Unrelated\". (1:52)",
            "Fragment cannot be spread here as objects of type \"Person\" can never be of type \"Centre\". (1:87)");
    }

    [Fact]
    public void NoFragmentCycles_RefusesThemHoweverLong()
    {
        Accepts(
            c => new NoFragmentCyclesRule(c),
            "fragment A on Query { ...B ...B ...C } fragment B on Query { ...C } fragment C on Query { c ...Unknown }");
        Rejects(
            c => new NoFragmentCyclesRule(c),
            "fragment A on Query { a { ...A } }",
            "Cannot spread fragment \"A\" within itself. (1:27)");
        Rejects(
            c => new NoFragmentCyclesRule(c),
            "fragment A on Query { ...B }\nfragment B on Query { ... { ...C } }\nfragment C on Query { ...A }",
            "Cannot spread fragment \"A\" within itself via \"B\", \"C\". (1:23 2:29 3:23)");
    }
}
