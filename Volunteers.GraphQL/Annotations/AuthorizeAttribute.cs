using Microsoft.AspNetCore.Authorization;

namespace Volunteers.GraphQL.Annotations;

/// <summary>
/// The field, or every field of the type, is answered only when <see cref="Policy"/> allows it. Somebody not signed in gets
/// <see cref="ErrorCodes.Unauthenticated"/>, everybody else <see cref="ErrorCodes.Forbidden"/>. Evaluated once per request and policy.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true)]
public sealed class AuthorizeAttribute : Attribute, IAuthorizeData
{
    /// <summary>Signed in is enough.</summary>
    public AuthorizeAttribute()
    {
    }

    /// <param name="policy">A policy registered with <c>AddAuthorization</c>.</param>
    public AuthorizeAttribute(string policy) => Policy = policy;

    /// <summary>A policy registered with <c>AddAuthorization</c>; null asks only for somebody signed in.</summary>
    public string? Policy { get; set; }

    /// <summary>Roles of which one is enough, separated by commas; null asks for none.</summary>
    public string? Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }
}
