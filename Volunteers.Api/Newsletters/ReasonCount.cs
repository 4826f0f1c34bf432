namespace Volunteers.Api.Newsletters;

/// <summary>How many people a reason holds for.</summary>
public sealed record ReasonCount(string Reason, int Count);
