using Volunteers.GraphQL.Language;

namespace Volunteers.GraphQL.Validation.Sdl;

/// <summary>One rule for type system documents: is told about every node and reports what is wrong.</summary>
public abstract class SdlRule(SdlContext context) : SyntaxVisitor
{
    /// <summary>What all rules share.</summary>
    protected SdlContext Context { get; } = context;
}
