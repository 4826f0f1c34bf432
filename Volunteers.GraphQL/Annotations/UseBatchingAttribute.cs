using System.Reflection;
using Volunteers.GraphQL.Querying;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The resolver of a field of an object type is called once for all parents of a level and returns the children of all of them as one
/// <see cref="IQueryable{T}"/>; the children are then read in one statement and handed to their parents. Works with
/// <c>[UsePaging]</c> (a page for each parent), with <c>[UseFirstOrDefault]</c> (one child each) and without either (a list each).
/// Stands above <c>[UsePaging] [UseProjection] [UseFiltering] [UseSorting]</c>.
/// </summary>
/// <param name="childMember">
/// The property of the child that holds the parent's key, for example <c>nameof(Contribution.VolunteerId)</c>; a dotted path such as
/// <c>"Place.VolunteerId"</c> goes through related objects.
/// </param>
/// <remarks>The resolver takes no <c>[Parent]</c>: it speaks for all of them.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseBatchingAttribute(string childMember) : Attribute, IFieldConfigurationAttribute
{
    /// <summary>Property, or dotted path, of the child that is compared with <see cref="ParentKey"/>.</summary>
    public string ChildMember { get; } = childMember;

    /// <summary>The property of the parent whose value the child refers to.</summary>
    public string ParentKey { get; set; } = "Id";

    /// <inheritdoc/>
    public int Order => 50;

    /// <inheritdoc/>
    public void Configure(FieldBuilder field, MemberInfo member)
    {
        ArgumentNullException.ThrowIfNull(field);
        QuerySettings.Of(field, this).Batching = this;
        field.MayUseLoaders = true;
        field.ResolvesLevels = true;
        if (!field.ParentRequirements.IsAll)
        {
            field.ParentRequirements = ParentRequirements.Of([.. field.ParentRequirements.Members, ParentKey]);
        }
    }
}
