using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Querying.Filtering;

namespace Volunteers.Tests.GraphQL.Querying.Model;

/// <summary>Compares in lower case.</summary>
/// <remarks>
/// SQLite's own <c>lower</c> changes only the letters A to Z. Register a connection function of that name that calls
/// <see cref="string.ToLowerInvariant"/>, or names such as "Élodie" are found only as they are written.
/// </remarks>
public sealed class LowerCaseFolding : ITextFolding
{
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
