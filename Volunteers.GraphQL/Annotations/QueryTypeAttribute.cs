namespace Volunteers.GraphQL.Annotations;

/// <summary>Every public static method and property of the class becomes a field of the query root. Any number of classes may carry it.</summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class QueryTypeAttribute : Attribute;
