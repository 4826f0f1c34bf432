namespace Volunteers.GraphQL.Annotations;

/// <summary>Exactly one field of the input object must be given (specification, section 3.13.5 "@oneOf"). All its properties are nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class OneOfAttribute : Attribute;
