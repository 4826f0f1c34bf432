using System.CommandLine;
using Volunteers.Api.Access;
using Volunteers.Api.Places;
using Volunteers.Data.Places;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>centre create</summary>
public static class CentreCreateCommand
{
    public static Command Create(string[] configuration)
    {
        var name = new Option<string>("--name") { Required = true, Description = "The name that families know." };
        var address = new Option<string?>("--address") { Description = "Where it is." };
        var zone = new Option<string?>("--time-zone") { Description = $"Of the IANA list; {CentreTime.Usual} unless said otherwise." };
        var command = new Command("create", "Opens a centre of the cluster; the first one sets the cluster up under its name.") { name, address, zone };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (services, ct) =>
            {
                await using var db = services.GetRequiredService<SystemDatabase>().Open();
                var details = new CentreDetails { Name = parsed.GetValue(name), Address = parsed.GetValue(address), TimeZone = parsed.GetValue(zone) };
                var centre = await Clusters.OpenCentreAsync(db, details, ct);
                await db.SaveChangesAsync(ct);
                await Console.Out.WriteLineAsync($"{centre.Name} is open.");
            },
            cancellationToken));
        return command;
    }
}
