using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Querying;

/// <summary>A field's value may come along with the parent, in one of its properties: see <see cref="Annotations.PreloadedAttribute"/>.</summary>
internal sealed class Preload
{
    public Preload(PropertyInfo property, LambdaExpression? expression, QuerySettings? related)
    {
        Property = property;
        Expression = expression;
        Related = related;
        var parent = System.Linq.Expressions.Expression.Parameter(typeof(object));
        Read = System.Linq.Expressions.Expression.Lambda<PureResolver>(
            System.Linq.Expressions.Expression.Convert(
                System.Linq.Expressions.Expression.Property(System.Linq.Expressions.Expression.Convert(parent, property.DeclaringType!), property), typeof(object)),
            parent).Compile();
    }

    /// <summary>The property of the parent.</summary>
    public PropertyInfo Property { get; }

    /// <summary>How a query that reads the parent's row finds the value; null when it does not.</summary>
    public LambdaExpression? Expression { get; }

    /// <summary>The query of the related row that the value is; null when it is none.</summary>
    public QuerySettings? Related { get; }

    /// <summary>
    /// Whether whoever makes the parent sets the property. Otherwise it counts only where the parent's own query read it: a row that came
    /// in another way may have been read with other eyes.
    /// </summary>
    public bool IsSetByAnyone => Expression is null && Related is null;

    /// <summary>Reads the property; null when the value did not come along.</summary>
    public PureResolver Read { get; }
}
