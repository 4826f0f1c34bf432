namespace Volunteers.Api.Hosting;

/// <summary>The configuration cannot be used; the message names the key and what it should be.</summary>
public sealed class ConfigurationException(string message) : Exception(message);
