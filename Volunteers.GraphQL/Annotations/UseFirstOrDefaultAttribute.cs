using System.Reflection;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>The resolver's <see cref="IQueryable{T}"/> answers its first element, or null when it has none.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFirstOrDefaultAttribute : Attribute, IFieldConfigurationAttribute
{
    /// <summary>The field promises an element for every parent, so that its type is not nullable.</summary>
    public bool Required { get; set; }

    /// <inheritdoc/>
    public int Order => 150;

    /// <inheritdoc/>
    public void Configure(FieldBuilder field, MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(field);
        var settings = QuerySettings.Of(field, this);
        if (settings.Paging is not null)
        {
            throw new SchemaException($"{field.DeclaringTypeName}.{field.Name} has [UseFirstOrDefault] and [UsePaging]. Keep one of them.");
        }

        settings.Single = true;
        if (!member.IsDefined(typeof(GraphQLTypeAttribute)))
        {
            var type = field.Types.GetOutputType(settings.RowType);
            field.Type = Required ? new GraphQLNonNull(type) : type;
        }
    }
}
