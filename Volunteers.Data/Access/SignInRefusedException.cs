namespace Volunteers.Data.Access;

/// <summary>A sign-in link or code that does not work (any more). Never says which.</summary>
public sealed class SignInRefusedException()
    : DomainException("This sign-in link or code has been used, has expired or is not right. Ask for a new one.");
