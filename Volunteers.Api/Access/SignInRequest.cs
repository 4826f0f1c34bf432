namespace Volunteers.Api.Access;

public sealed record SignInRequest(string? Email, string? Password);
