using System.CommandLine;
using System.Globalization;
using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>token create, list, revoke</summary>
public static class TokenCommands
{
    public static Command Create(string[] configuration) => new("token", "Personal access tokens.") { CreateOne(configuration), List(configuration), Revoke(configuration) };

    private static Command CreateOne(string[] configuration)
    {
        var email = Owner();
        var name = new Option<string>("--name") { Required = true, Description = "What the token is for." };
        var days = new Option<int>("--days") { DefaultValueFactory = _ => 90, Description = "Days until it expires." };
        var person = Person();
        var scopes = new Option<string[]>("--scopes", "--scope") { Description = "Permissions to limit the token to, separated by commas; may be repeated.", AllowMultipleArgumentsPerToken = false };
        days.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 1 or > 3650))
            {
                result.AddError("--days must be a whole number from 1 to 3650.");
            }
        });
        var command = new Command("create", "Prints a personal access token, nothing else, on standard output. It cannot be shown again.") { email, name, days, person, scopes };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (services, ct) =>
            {
                string[] limits = [.. (parsed.GetValue(scopes) ?? []).SelectMany(scope => scope.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))];
                var secret = await services.GetRequiredService<Tokens>().CreateAsync(
                    parsed.GetValue(email)!, parsed.GetValue(person), parsed.GetValue(name)!, limits, parsed.GetValue(days), ct);
                await Console.Out.WriteLineAsync(secret);
            },
            cancellationToken));
        return command;
    }

    private static Command List(string[] configuration)
    {
        var email = Owner();
        var person = Person();
        var command = new Command("list", "Prints the tokens that still work, one a line: number, name, what it is limited to, until when, last used.") { email, person };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (services, ct) =>
            {
                foreach (var token in await services.GetRequiredService<Tokens>().ListAsync(parsed.GetValue(email)!, parsed.GetValue(person), ct))
                {
                    await Console.Out.WriteLineAsync(string.Join('\t', [
                        token.Id.ToString(CultureInfo.InvariantCulture),
                        token.Name,
                        token.Scopes.Length == 0 ? "all that its owner may do" : token.Scopes.Replace(' ', ','),
                        token.ExpiresAt is { } until ? $"until {Day(until)}" : "without an end",
                        token.LastUsedAt is { } used ? $"last used {Day(used)}" : "never used"]));
                }
            },
            cancellationToken));
        return command;
    }

    private static Command Revoke(string[] configuration)
    {
        var id = new Argument<int>("id") { Description = "The number that token list prints." };
        var command = new Command("revoke", "Ends a token at once.") { id };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (services, ct) => await Console.Out.WriteLineAsync(
                await services.GetRequiredService<Tokens>().RevokeAsync(parsed.GetValue(id), ct)
                    ? $"Token {parsed.GetValue(id)} is revoked."
                    : $"Token {parsed.GetValue(id)} was revoked already."),
            cancellationToken));
        return command;
    }

    private static Option<string> Owner() => new("--for") { Required = true, Description = "The e-mail address of the member of staff or volunteer." };

    private static Option<string?> Person() => new("--person") { Description = "The full name, where several people share the address." };

    private static string Day(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
