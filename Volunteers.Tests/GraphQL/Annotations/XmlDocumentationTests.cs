using Volunteers.GraphQL.Annotations;
using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Execution;
using Volunteers.GraphQL.Types;

namespace Volunteers.Tests.GraphQL.Annotations;

public sealed class XmlDocumentationTests
{
    private static readonly XmlDocumentation Documentation = new();

    [Fact]
    public void Describe_ReadsTheSummary_AsMarkdownOnOneLine()
    {
        Assert.Equal(
            "What a field reads from the object that it belongs to, so that a projection can load it.",
            Documentation.Describe(typeof(ParentRequirements)));
        Assert.Equal(
            "Response names (String) and list indices (Int32) from the root to this field.",
            Documentation.Describe(typeof(IResolverContext).GetProperty(nameof(IResolverContext.Path))!));
        Assert.Equal(
            "The document's text; null when `DocumentId` names a known document.",
            Documentation.Describe(typeof(GraphQLRequest).GetProperty(nameof(GraphQLRequest.Query))!));
        Assert.Equal(
            "A service of the request.",
            Documentation.Describe(typeof(IResolverContext).GetMethod(nameof(IResolverContext.Service))!));
    }

    [Fact]
    public void Describe_AnswersNothing_WhenNobodyWroteAnything()
    {
        Assert.Null(Documentation.Describe(typeof(XmlDocumentationTests)));
    }
}
