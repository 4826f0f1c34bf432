namespace Volunteers.GraphQL.Annotations;

/// <summary>The field is answered to everybody, although its type asks for authorisation.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class AllowAnonymousAttribute : Attribute;
