using System.Reflection;
using Volunteers.GraphQL.Execution;

namespace Volunteers.GraphQL.Querying.Projections;

/// <summary>What a query needs of one type of object: a tree that is gathered from a selection set.</summary>
internal sealed class ProjectionNode
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PreloadedMember> _preloaded = new(StringComparer.Ordinal);

    /// <summary>A resolver needs more than can be listed, so the whole row is read.</summary>
    public bool Whole { get; private set; }

    /// <summary>The needed properties.</summary>
    public IReadOnlyCollection<Member> Members => _members.Values;

    /// <summary>What may come along with the row.</summary>
    public IReadOnlyCollection<PreloadedMember> Preloaded => _preloaded.Values;

    /// <summary>Needs every column.</summary>
    public void AddWhole() => Whole = true;

    /// <summary>Needs the value of a property.</summary>
    public void Add(PropertyInfo property) => _members.TryAdd(property.Name, new Member(property, null));

    /// <summary>Needs parts of a related object or of related rows; the answer gathers which.</summary>
    public ProjectionNode AddRelated(PropertyInfo property)
    {
        if (!_members.TryGetValue(property.Name, out var member) || member.Node is null)
        {
            member = new Member(property, new ProjectionNode());
            _members[property.Name] = member;
        }

        return member.Node!;
    }

    /// <summary>Would have the value of <paramref name="selection"/> come along; the answer says how.</summary>
    public PreloadedMember Add(Preload preload, Selection selection)
    {
        if (!_preloaded.TryGetValue(preload.Property.Name, out var member))
        {
            member = new PreloadedMember(preload);
            _preloaded.Add(preload.Property.Name, member);
        }
        else if (member.Preload != preload)
        {
            // another field's value comes along in the property already: the resolver of this one is asked
            return new PreloadedMember(preload);
        }

        member.Selections.Add(selection);
        return member;
    }

    /// <summary>A needed property and, for related objects, what is needed of them.</summary>
    public sealed record Member(PropertyInfo Property, ProjectionNode? Node);
}
