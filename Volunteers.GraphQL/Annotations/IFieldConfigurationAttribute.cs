using System.Reflection;
using Volunteers.GraphQL.Types;

namespace Volunteers.GraphQL.Annotations;

/// <summary>An attribute on a resolver method or property that changes the field made from it.</summary>
public interface IFieldConfigurationAttribute
{
    /// <summary>Attributes apply in ascending order; the outermost middleware comes first.</summary>
    int Order { get; }

    /// <summary>Called once, after the field's own arguments and resolver are known.</summary>
    /// <param name="field">The field.</param>
    /// <param name="member">The method or property that carries the attribute.</param>
    void Configure(FieldBuilder field, MemberInfo member);
}
