using System.Linq.Expressions;
using System.Reflection;
using Volunteers.GraphQL.Annotations.Binding;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The parent may have brought the field's value along, in a property of its own: then the resolver is not called. Where that property is
/// null, it is. Stands on a resolver of an <see cref="ObjectTypeAttribute{T}"/> class, in one of three ways:
/// <list type="bullet">
/// <item>with <see cref="From"/>: a query with <c>[UseProjection]</c> that reads the parent reads the value in the same statement;</item>
/// <item>
/// on <c>[UseBatching(nameof(Child.Id), ParentKey = …)] [UseFirstOrDefault] [UseProjection]</c>: such a query reads the one related row in the same
/// statement when few of its columns are selected;
/// </item>
/// <item>on any other resolver: whoever makes the parent sets the property.</item>
/// </list>
/// </summary>
/// <param name="property">The parent's property; of a type that can be null.</param>
/// <remarks>
/// Not for fields with arguments or with <see cref="AuthorizeAttribute"/>: nobody would look at either. The query of a related row becomes a part of the
/// statement that is kept for the parent's, so that its resolver takes nothing but the source of the rows: what it finds must not depend on who asks.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PreloadedAttribute(string property) : Attribute, IFieldConfigurationAttribute
{
    /// <summary>The parent's property.</summary>
    public string Property { get; } = property;

    /// <summary>
    /// A static property of the same class that says how the value follows from the parent's row:
    /// <c>Expression&lt;Func&lt;TParent, TValue&gt;&gt;</c>, translatable to SQL.
    /// </summary>
    public string? From { get; set; }

    /// <inheritdoc/>
    public int Order => 1000;

    /// <inheritdoc/>
    public void Configure(FieldBuilder field, MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(member);
        var name = $"{field.DeclaringTypeName}.{field.Name}";
        if (field.Arguments.Count > 0 || AuthorizationConvention.IsGuarded(member))
        {
            throw new SchemaException($"{name} has [Preloaded] and arguments or [Authorize], which a preloaded value would pass by. Leave [Preloaded] out.");
        }

        var resolvers = member.DeclaringType!;
        var parent = resolvers.GetCustomAttribute<ObjectTypeAttribute>(false)?.RuntimeType
            ?? throw new SchemaException($"{name} has [Preloaded], but {resolvers.Name} is no [ObjectType<T>] class.");
        var property = parent.GetProperty(Property, BindingFlags.Public | BindingFlags.Instance);
        if (property is null || !ExpressionParts.IsNullable(property.PropertyType))
        {
            throw new SchemaException($"{name} has [Preloaded(\"{Property}\")], but {parent.Name} has no such public property of a type that can be null.");
        }

        field.Preload = new Preload(property, ExpressionOf(resolvers, name), Related(field, (MethodInfo)member, property, name));
    }

    private LambdaExpression? ExpressionOf(Type resolvers, string name) => From is null
        ? null
        : resolvers.GetProperty(From, BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)?.GetValue(null) as LambdaExpression
            ?? throw new SchemaException($"{name} has [Preloaded] from \"{From}\", but {resolvers.Name} has no static property of this name that holds an expression.");

    /// <summary>The query of the one related row that the field is; null when it is something else.</summary>
    private QuerySettings? Related(FieldBuilder field, MethodInfo member, PropertyInfo property, string name)
    {
        if (From is not null || field.Features.Get<QuerySettings>() is not { } query)
        {
            return null;
        }

        if (member.GetParameters().Length > 1)
        {
            throw new SchemaException(
                $"{name} has [Preloaded] on a query, but its resolver takes more than the source of its rows. Its query is kept with that of the parent and must not depend on anything else.");
        }

        return query is { Single: true, Projects: true, Filter: null, Sort: null, Batching.ChildMember: "Id" } && property.PropertyType.IsAssignableFrom(query.RowType)
            ? query
            : throw new SchemaException(
                $"{name} has [Preloaded] on a query. Only one row that the parent refers to by its key can be preloaded: [UseBatching(\"Id\", ParentKey = …)] [UseFirstOrDefault] [UseProjection].");
    }
}
