using Volunteers.Data.People;

namespace Volunteers.Data.Demo;

/// <summary>Someone of the demonstration, and since when they have been ready to start, or would be.</summary>
internal sealed record DemoPerson(DemoGroup Group, Volunteer Volunteer, DateOnly Since);
