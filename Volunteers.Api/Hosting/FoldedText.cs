using System.Linq.Expressions;
using Volunteers.Data.People;
using Volunteers.GraphQL.Querying.Filtering;

namespace Volunteers.Api.Hosting;

/// <summary>
/// Text fields of filters are declared over columns that hold folded text, or over codes of ours in lower case: only what the client sends
/// has to be folded.
/// </summary>
public sealed class FoldedText : ITextFolding
{
    /// <inheritdoc/>
    public Expression Fold(Expression text) => text;

    /// <inheritdoc/>
    public string Fold(string text) => SearchText.Fold(text);

    /// <inheritdoc/>
    public string FoldPart(string text) => SearchText.FoldPart(text);
}
