namespace Volunteers.Api.Access;

public sealed record SignInRequest(string? Email, string? Password);

public sealed record SignInLinkRequest(string? Email);

/// <summary>The token of a link, or an address with the six digits that were sent to it.</summary>
public sealed record RedeemRequest(string? Token, string? Email, string? Code);
