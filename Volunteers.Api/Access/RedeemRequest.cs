namespace Volunteers.Api.Access;

/// <summary>The token of a link, or an address with the six digits that were sent to it.</summary>
public sealed record RedeemRequest(string? Token, string? Email, string? Code);
