namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The resolver is called once for all objects of a level: its <see cref="ParentAttribute"/> parameter, a <c>List&lt;T&gt;</c> or
/// <c>IReadOnlyList&lt;T&gt;</c>, receives them, and it returns a list with the value of each, in their order. The field's type is that of
/// one value. What cannot be found out for one object alone fails for all of them.
/// </summary>
/// <remarks>
/// For what is read or worked out for many objects at once and asked in one place only. What several fields ask for belongs into a data
/// loader; children that are rows of a table are better read with <see cref="UseBatchingAttribute"/>, which reads the selected columns only.
/// </remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchResolverAttribute : Attribute;
