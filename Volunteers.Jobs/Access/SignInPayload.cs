namespace Volunteers.Jobs.Access;

/// <summary>What a sign-in e-mail is made from, kept in the ledger until it is sent.</summary>
/// <param name="Centre">The sender, as its families know it.</param>
/// <param name="People">One for each person behind the address: a couple or siblings may share one.</param>
public sealed record SignInPayload(string Centre, int ValidMinutes, IReadOnlyList<SignInPerson> People);

/// <summary>A person behind an address, with a way in that works once.</summary>
public sealed record SignInPerson(string Name, Uri Link, string Code);
