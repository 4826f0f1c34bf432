namespace Volunteers.Jobs.Access;

/// <summary>A person behind an address, with a way in that works once.</summary>
public sealed record SignInPerson(string Name, Uri Link, string Code);
