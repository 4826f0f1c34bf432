using System.CommandLine;
using Volunteers.Api.People.Import;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>import</summary>
public static class ImportCommand
{
    public static Command Create(string[] configuration)
    {
        var file = new Argument<string>("file") { Description = "CSV or XLSX, one row a volunteer, column names in the first row." };
        var centre = new Option<string>("--centre") { Required = true, Description = "The centre that they are enrolled at." };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only shows what would happen." };
        var notify = new Option<bool>("--notify") { Description = "Mails people: invitations to meetings that are announced, and what waited for an address." };
        var command = new Command("import", "Imports volunteers; prints what was created, updated, and failed with all reasons.") { file, centre, dryRun, notify };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            (services, ct) => RunAsync(services, parsed.GetValue(file)!, parsed.GetValue(centre)!, parsed.GetValue(dryRun), parsed.GetValue(notify), ct),
            cancellationToken));
        return command;
    }

    private static async Task RunAsync(IServiceProvider services, string path, string centreName, bool dryRun, bool notify, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            throw new CommandFailedException($"There is no file {Path.GetFullPath(path)}.");
        }

        var centre = await services.GetRequiredService<Centres>().FindAsync(centreName, cancellationToken);
        await using var stream = File.OpenRead(path);
        var result = await services.GetRequiredService<VolunteerImporter>().RunAsync(stream, centre.Id, dryRun, new ImportOptions { Notify = notify }, cancellationToken);
        if (result.Lacks is { } lacking)
        {
            throw new CommandFailedException(lacking);
        }

        var lines = result.Notices
            .Concat(result.Rows.Where(row => row.Outcome == ImportOutcome.Update).Select(row => $"row {row.Row}: {row.FullName}: {string.Join("; ", row.Changes)}"))
            .Concat(result.Failed.Select(failure => $"row {failure.Row}: failed: {string.Join(" ", failure.Reasons)}"))
            .Concat(result.Mails.Select(mail => $"{(!mail.Sent ? "Not mailed" : dryRun ? "Would be mailed" : "Mailed")}: {mail.What}: {mail.People}"))
            .Append($"{(dryRun ? "Would be created" : "Created")}: {result.Created}")
            .Append($"{(dryRun ? "Would be updated" : "Updated")}: {result.Updated}")
            .Append($"Failed: {result.Failed.Count}");
        await Console.Out.WriteLineAsync(string.Join(Environment.NewLine, lines));
    }
}
