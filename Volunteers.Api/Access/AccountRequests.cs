using System.Text.Json;

namespace Volunteers.Api.Access;

/// <param name="AuthenticatorCode">Where the account asks for one.</param>
public sealed record SignInRequest(string? Email, string? Password, string? AuthenticatorCode = null);

public sealed record SignInLinkRequest(string? Email);

/// <summary>The token of a link, or an address with the six digits that were sent to it.</summary>
/// <param name="AuthenticatorCode">Where the account asks for one.</param>
public sealed record RedeemRequest(string? Token, string? Email, string? Code, string? AuthenticatorCode = null);

/// <param name="Password">The present one; not needed a short while after signing in with a link.</param>
public sealed record PasswordRequest(string? Password, string? NewPassword);

public sealed record AddressRequest(string? Password, string? Email);

/// <summary>The present password, or the code of the app.</summary>
public sealed record AuthenticatorRequest(string? Password, string? Code);

/// <param name="Name">What the new passkey is to be called.</param>
public sealed record PasskeyRequest(string? Password, string? Name);

/// <summary>What the browser answered: a PublicKeyCredential as its toJSON() writes it.</summary>
public sealed record PasskeyAnswer(JsonElement? Credential);

public sealed record PasskeyRemoval(string? Password, string? Id);

public sealed record TokenRequest(string? Token);

public sealed record InvitationRequest(string? Token, string? Password);

/// <summary>The first administrator of an empty installation.</summary>
public sealed record SetUpRequest(string? Token, string? Name, string? Email, string? Password);
