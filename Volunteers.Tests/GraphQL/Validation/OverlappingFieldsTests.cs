using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Validation;
using Volunteers.GraphQL.Validation.Rules;
using static Volunteers.Tests.GraphQL.Validation.RuleHarness;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class OverlappingFieldsTests
{
    private const string Advice = " Use different aliases on the fields to fetch both if this was intentional.";

    [Theory]
    [InlineData("{ volunteer { id id name n: name } volunteer { id } }")]
    [InlineData("{ volunteer { hours(from: 1, to: 2) hours(to: 2, from: 1) } }")]
    [InlineData("{ volunteer { friends(where: { required: true, name: \"a\" }) { id } friends(where: { name: \"a\", required: true }) { name } } }")]
    [InlineData("{ person { ... on Volunteer { x: hours(from: 1) } ... on Visitor { x: name(short: true) @skip(if: true) } } }", "x")]
    [InlineData("{ person { ... on Volunteer { x: name } ... on Visitor { x: name(short: true) } } }")]
    [InlineData("{ ...F ...F volunteer { id } } fragment F on Query { volunteer { name } ...F }")]
    [InlineData("{ unknown unknown { a } }")]
    [InlineData("{ a: unknown a: unknown }")]
    public void Accepts_WhatCanBeMerged(string document, string? conflicting = null)
    {
        if (conflicting is null)
        {
            Accepts(c => new OverlappingFieldsCanBeMergedRule(c), document);
        }
        else
        {
            Rejects(
                c => new OverlappingFieldsCanBeMergedRule(c),
                document,
                $"Fields \"{conflicting}\" conflict because they return conflicting types \"Float\" and \"String!\".{Advice} (1:31 1:68)");
        }
    }

    [Theory]
    [InlineData("{ volunteer { a: name a: id } }", "Fields \"a\" conflict because \"name\" and \"id\" are different fields.", "1:15 1:23")]
    [InlineData("{ volunteer { hours(from: 1) hours(from: 2) } }", "Fields \"hours\" conflict because they have differing arguments.", "1:15 1:30")]
    [InlineData("{ volunteer { name name(short: false) } }", "Fields \"name\" conflict because they have differing arguments.", "1:15 1:20")]
    [InlineData("{ person { ... on Volunteer { s: stage } ... on Visitor { s: stage } } }", "Fields \"s\" conflict because they return conflicting types \"Stage!\" and \"String\".", "1:31 1:59")]
    [InlineData("{ person { ... on Volunteer { centre { id } } ... on Visitor { centre { id } } } }", "Fields \"centre\" conflict because they return conflicting types \"Centre\" and \"Centre!\".", "1:31 1:64")]
    [InlineData("{ person { ... on Volunteer { friends { id } } ... on Visitor { friends { id } } } }", "Fields \"friends\" conflict because they return conflicting types \"[Volunteer!]!\" and \"[Visitor]\".", "1:31 1:65")]
    [InlineData("{ x: volunteer { a: id } x: volunteer { a: name } }", "Fields \"x\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields.", "1:3 1:18 1:26 1:41")]
    [InlineData("{ volunteer { ...A ...B } } fragment A on Volunteer { x: id } fragment B on Volunteer { x: name }", "Fields \"x\" conflict because \"id\" and \"name\" are different fields.", "1:55 1:89")]
    [InlineData("{ volunteer { x: id ...A } } fragment A on Volunteer { ...B } fragment B on Volunteer { x: name }", "Fields \"x\" conflict because \"id\" and \"name\" are different fields.", "1:15 1:89")]
    [InlineData("{ volunteer { x: id } ...A } fragment A on Query { volunteer { x: name } }", "Fields \"volunteer\" conflict because subfields \"x\" conflict because \"id\" and \"name\" are different fields.", "1:3 1:15 1:52 1:64")]
    public void Rejects_WhatCannotBeMerged(string document, string message, string locations) =>
        Rejects(c => new OverlappingFieldsCanBeMergedRule(c), document, $"{message}{Advice} ({locations})");

    [Fact]
    public void Names_EveryConflictBelow()
    {
        Rejects(
            c => new OverlappingFieldsCanBeMergedRule(c),
            "{ x: volunteer { a: id b: id } x: volunteer { a: name b: stage } }",
            "Fields \"x\" conflict because subfields \"a\" conflict because \"id\" and \"name\" are different fields and "
            + $"subfields \"b\" conflict because \"id\" and \"stage\" are different fields.{Advice} (1:3 1:18 1:24 1:32 1:47 1:55)");
    }

    [Fact]
    public void Validate_GivesUp_WhenThereIsTooMuchToCompareAndSomethingConflicts()
    {
        var fields = string.Concat(Enumerable.Range(0, 1_200).Select(i => $"friends {{ id name f{i}: id }} "));
        var document = Parser.Parse($"{{ volunteer {{ {fields} friends {{ f7: name }} }} }}");

        var errors = DocumentValidator.Validate(Schema, document);

        Assert.Contains(errors, error => (error.Message, error.Code) == ("Validation aborted.", ErrorCodes.LimitExceeded));
    }
}
