using System.Linq.Expressions;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>
/// Makes text comparable regardless of case. Registered by the application, which knows whether a table keeps a normalised copy of its names, and
/// whether the database needs a function of its own.
/// </summary>
public interface ITextFolding
{
    /// <summary>The folded form of a column, as an expression that the data source translates.</summary>
    /// <param name="text">An expression of type <see cref="string"/> that is not null.</param>
    Expression Fold(Expression text);

    /// <summary>The folded form of what the client sent. Must agree with <see cref="Fold(Expression)"/>.</summary>
    string Fold(string text);

    /// <summary>The same for a part of a text that is looked for in the column: the blanks at its edges count.</summary>
    string FoldPart(string text) => Fold(text);
}
