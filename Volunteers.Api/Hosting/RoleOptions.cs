namespace Volunteers.Api.Hosting;

/// <summary>What this process does: answers requests, does what happens by itself, or both.</summary>
/// <param name="Web"><c>Web:Run</c></param>
/// <param name="Jobs"><c>Jobs:Run</c></param>
public sealed record RoleOptions(bool Web, bool Jobs);
