using System.Runtime.CompilerServices;

namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The field answers a connection with <c>first after last before</c> over the <see cref="IQueryable{T}"/> that the resolver returns
/// (Relay cursor connections). First of <c>[UsePaging] [UseProjection] [UseFiltering] [UseSorting]</c>.
/// </summary>
/// <param name="order">The attribute's line: attributes apply from top to bottom.</param>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute([CallerLineNumber] int order = 0) : Attribute
{
    /// <summary>Position among the field's attributes.</summary>
    public int Order { get; } = order;

    /// <summary>The largest page a client may ask for.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>The page's size when the client gives neither <c>first</c> nor <c>last</c>.</summary>
    public int DefaultPageSize { get; set; } = 10;

    /// <summary>What the connection type is named after (<c>Volunteers</c> → <c>VolunteersConnection</c>); null takes the field's name.</summary>
    public string? ConnectionName { get; set; }
}
