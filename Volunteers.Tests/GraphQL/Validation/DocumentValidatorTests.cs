using Volunteers.GraphQL;
using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Validation;

namespace Volunteers.Tests.GraphQL.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void Validate_FindsNothing_WhenDocumentIsValid()
    {
        var document = Parser.Parse("""
            query List($stages: [Stage!]!, $short: Boolean!) {
              volunteers(stages: $stages) { ...Card friends(where: { required: true }) { ...Card } }
            }
            fragment Card on Volunteer { id ... on Person { name(short: $short) } __typename }
            """);

        Assert.Empty(DocumentValidator.Validate(RuleHarness.Schema, document));
    }

    [Fact]
    public void Validate_ReportsEveryRuleInTheOrderOfTheText()
    {
        var errors = DocumentValidator.Validate(
            RuleHarness.Schema, Parser.Parse("query ($unused: Int) { nothing volunteer(id: true) { id @wrong } }"));

        Assert.Equal(
            [
                "Cannot query field \"nothing\" on type \"Query\".",
                "ID cannot represent a non-string and non-integer value: true",
                "Unknown directive \"@wrong\".",
                "Variable \"$unused\" is never used.",
            ],
            errors.Select(error => error.Message));
        Assert.All(errors, error => Assert.Equal(ErrorCodes.BadUserInput, error.Code));
    }

    [Fact]
    public void Validate_GivesUp_AfterTheErrorsAllowed()
    {
        var document = Parser.Parse($"{{ {string.Join(' ', Enumerable.Range(0, 50).Select(i => $"x{i}"))} }}");

        var errors = DocumentValidator.Validate(RuleHarness.Schema, document, new ValidationOptions { MaxErrors = 10 });

        Assert.Equal(11, errors.Count);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
    }
}
