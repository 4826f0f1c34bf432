namespace Volunteers.GraphQL.Annotations;

/// <summary>Every public static method of the class becomes a field of the mutation root. Any number of classes may carry it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class MutationTypeAttribute : Attribute;
