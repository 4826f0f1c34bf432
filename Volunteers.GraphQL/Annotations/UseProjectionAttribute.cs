using System.Reflection;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The query loads only the columns that the selection set and its resolvers' requirements (<see cref="ParentAttribute"/>) ask for. A
/// property without setter or field of its own, being computed, makes it load the whole row.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseProjectionAttribute : Attribute, IFieldConfigurationAttribute
{
    /// <inheritdoc/>
    public int Order => 200;

    /// <inheritdoc/>
    public void Configure(FieldBuilder field, MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(field);
        QuerySettings.Of(field, this).Projects = true;
    }
}
