namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// Every public static method of the class that is marked <see cref="SubscribeAttribute"/> becomes a field of the subscription root. Any
/// number of classes may carry it.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SubscriptionTypeAttribute : Attribute;
