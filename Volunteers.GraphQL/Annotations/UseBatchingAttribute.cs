using System.Runtime.CompilerServices;

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
/// <param name="order">The attribute's line: attributes apply from top to bottom.</param>
/// <remarks>The resolver takes no <c>[Parent]</c>: it speaks for all of them.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseBatchingAttribute(string childMember, [CallerLineNumber] int order = 0) : Attribute
{
    /// <summary>Property, or dotted path, of the child that is compared with <see cref="ParentKey"/>.</summary>
    public string ChildMember { get; } = childMember;

    /// <summary>The property of the parent whose value the child refers to.</summary>
    public string ParentKey { get; set; } = "Id";

    /// <summary>Position among the field's attributes.</summary>
    public int Order { get; } = order;
}
