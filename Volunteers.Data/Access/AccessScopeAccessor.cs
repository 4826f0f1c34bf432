namespace Volunteers.Data.Access;

/// <summary>The scope of the present request; nobody until sign-in says otherwise. Scoped: one per request.</summary>
public sealed class AccessScopeAccessor
{
    public AccessScope Scope { get; set; } = AccessScope.Nobody;
}
