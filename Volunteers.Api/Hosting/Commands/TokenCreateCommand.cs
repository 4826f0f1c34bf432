using System.CommandLine;
using Volunteers.Api.Access;

namespace Volunteers.Api.Hosting.Commands;

/// <summary>token create</summary>
public static class TokenCreateCommand
{
    public static Command Create(string[] configuration)
    {
        var email = new Option<string>("--for") { Required = true, Description = "The e-mail address of the member of staff or volunteer." };
        var name = new Option<string>("--name") { Required = true, Description = "What the token is for." };
        var days = new Option<int>("--days") { DefaultValueFactory = _ => 365, Description = "Days until it expires." };
        var person = new Option<string?>("--person") { Description = "The full name, where several people share the address." };
        var scope = new Option<string[]>("--scope") { Description = "A permission to limit the token to; may be repeated." };
        days.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out var number) || number is < 1 or > 3650))
            {
                result.AddError("--days must be a whole number from 1 to 3650.");
            }
        });
        var command = new Command("create", "Prints a personal access token, nothing else, on standard output. It cannot be shown again.") { email, name, days, person, scope };
        command.SetAction((parsed, cancellationToken) => Operator.RunAsync(
            configuration,
            migrate: true,
            async (services, ct) =>
            {
                var secret = await services.GetRequiredService<Tokens>().CreateAsync(
                    parsed.GetValue(email)!, parsed.GetValue(person), parsed.GetValue(name)!, parsed.GetValue(scope) ?? [], parsed.GetValue(days), ct);
                await Console.Out.WriteLineAsync(secret);
            },
            cancellationToken));
        return command;
    }
}
