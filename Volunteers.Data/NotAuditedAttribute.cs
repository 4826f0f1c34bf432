namespace Volunteers.Data;

/// <summary>Kept out of the audit trail: book-keeping that says nothing about what people did.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class NotAuditedAttribute : Attribute;
