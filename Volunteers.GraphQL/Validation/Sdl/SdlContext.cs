using Volunteers.GraphQL.Language;
using Volunteers.GraphQL.Limits;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>What the rules share while one type system document is validated.</summary>
public sealed class SdlContext
{
    private readonly List<GraphQLError> _errors = [];

    internal SdlContext(DocumentNode document)
    {
        Document = document;
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case TypeDefinitionNode type:
                    Types[type.Name.Value] = type;
                    break;
                case DirectiveDefinitionNode directive:
                    Directives[directive.Name.Value] = SdlDirective.Of(directive);
                    break;
            }
        }

        foreach (var directive in SpecifiedDirectives.All.Append(CostDirectives.Cost).Append(CostDirectives.ListSize))
        {
            Directives.TryAdd(directive.Name, SdlDirective.Of(directive));
        }
    }

    /// <summary>The document.</summary>
    public DocumentNode Document { get; }

    /// <summary>The nodes around the current one, outermost first.</summary>
    public List<SyntaxNode> Ancestors { get; } = [];

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>The types that the document defines; of several with one name the last.</summary>
    internal Dictionary<string, TypeDefinitionNode> Types { get; } = new(StringComparer.Ordinal);

    /// <summary>The directives that may be used.</summary>
    internal Dictionary<string, SdlDirective> Directives { get; } = new(StringComparer.Ordinal);

    /// <summary>Reports an error at the places of some nodes.</summary>
    public void Report(string message, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var locations = new List<SourceLocation>(nodes.Length);
        foreach (var node in nodes)
        {
            if (node.Location is { } location)
            {
                locations.Add(location);
            }
        }

        _errors.Add(new GraphQLError(message, locations));
    }
}
