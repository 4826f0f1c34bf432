using Microsoft.Extensions.Options;
using Volunteers.Api.Hosting;

namespace Volunteers.Api.Access;

/// <summary>Addresses as people outside see them.</summary>
public sealed class PublicAddress(IOptions<ServerOptions> server)
{
    /// <param name="relative">Without a slash at its beginning.</param>
    public Uri Of(string relative) => new(server.Value.PublicUri, relative);
}
