namespace Volunteers.Api.Access;

public sealed record SignInLinkRequest(string? Email);
