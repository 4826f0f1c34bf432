namespace Volunteers.Data;

/// <summary>Kept out of the audit trail: book-keeping that says nothing about what people did.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class NotAuditedAttribute : Attribute;

/// <summary>The audit trail says that this changed, and never copies what it said.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute : Attribute;
