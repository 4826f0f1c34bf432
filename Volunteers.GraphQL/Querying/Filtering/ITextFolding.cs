using System.Linq.Expressions;
using System.Reflection;

namespace Volunteers.GraphQL.Querying.Filtering;

/// <summary>
/// Makes text comparable regardless of case. Register an implementation to replace <see cref="LowerCaseFolding"/>, for example where a
/// table keeps a normalised copy of its names, or where the database needs a function of its own.
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

/// <summary>Compares in lower case.</summary>
/// <remarks>
/// SQLite's own <c>lower</c> changes only the letters A to Z. Register a connection function of that name that calls
/// <see cref="string.ToLowerInvariant"/>, or names such as "Élodie" are found only as they are written.
/// </remarks>
public sealed class LowerCaseFolding : ITextFolding
{
    internal static readonly LowerCaseFolding Instance = new();

    private static readonly MethodInfo ToLower = typeof(string).GetMethod(nameof(string.ToLower), Type.EmptyTypes)!;

    /// <inheritdoc/>
    public Expression Fold(Expression text) => Expression.Call(text, ToLower);

    /// <inheritdoc/>
    public string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToLowerInvariant();
    }
}
