namespace Volunteers.Data;

/// <summary>The audit trail says that this changed, and never copies what it said.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SensitiveAttribute : Attribute;
