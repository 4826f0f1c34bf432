using Microsoft.AspNetCore.Authorization;

namespace Volunteers.Api.Access;

/// <summary>That somebody is signed in whose account still counts.</summary>
public sealed class SignedInRequirement : IAuthorizationRequirement;
