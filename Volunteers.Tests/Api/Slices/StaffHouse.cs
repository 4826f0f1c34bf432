using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Api.Slices;

/// <summary>A cluster with staff of every kind, and the mutations that manage them.</summary>
internal sealed class StaffHouse : IAsyncDisposable
{
    public required Slices Slices { get; init; }

    public int Boss { get; private set; }

    public int East { get; private set; }

    public int West { get; private set; }

    public int Tutor { get; private set; }

    public int Viewer { get; private set; }

    public int Programme { get; private set; }

    public static async Task<StaffHouse> CreateAsync()
    {
        var slices = await Slices.CreateAsync();
        var house = new StaffHouse { Slices = slices };
        var (east, west) = (slices.Town.East.Id, slices.Town.West.Id);
        house.Boss = await house.AddAsync("Bea Boss", StaffRoleKind.Administrator, null);
        house.East = await house.AddAsync("Edda East", StaffRoleKind.Coordinator, east);
        house.West = await house.AddAsync("Will West", StaffRoleKind.Coordinator, west);
        house.Tutor = await house.AddAsync("Tina Tutor", StaffRoleKind.Tutor, east);
        house.Viewer = await house.AddAsync("Vera Viewer", StaffRoleKind.Viewer, west);
        await using var db = slices.Database.Open();
        var programme = Volunteers.Data.Programmes.Programme.Create(east, "Toy library", ProgrammeKind.WeeklyGroup, null, []);
        db.Add(programme);
        await db.SaveChangesAsync();
        house.Programme = programme.Id;
        return house;
    }

    public async Task<int> AddAsync(string name, StaffRoleKind? role, int? centreId)
    {
        await using var db = Slices.Database.Open();
        var account = Account.Create($"{name.Replace(' ', '.').ToLowerInvariant()}@example.org", name);
        account.PasswordHash = "hash";
        if (role is { } kind)
        {
            account.Grant(kind, centreId);
        }

        db.Add(account);
        await db.SaveChangesAsync();
        return account.Id;
    }

    public async Task<Caller> AsAsync(int accountId, string? scopes = null) => await Slices.CallerOfAsync(accountId, scopes);

    public string Id(int accountId) => Slices.Id("Account", accountId);

    public string? CentreId(int? centreId) => centreId is { } id ? Slices.Id("Centre", id) : null;

    /// <summary>Sends a mutation that answers an account.</summary>
    public async Task<Slices.Answer> DoAsync(Caller caller, string mutation, object input) => await Slices.AskAsync(
        caller,
        $$"""
        mutation($input: {{char.ToUpperInvariant(mutation[0])}}{{mutation[1..]}}Input!) {
          {{mutation}}(input: $input) {
            account { id displayName email disabled status roles { role centre { name } programme { name } } }
            errors { __typename ... on Error { message }{{(mutation is "inviteStaff" or "grantRole" ? " ... on InvalidInputError { fields { name } }" : "")}} }
          }
        }
        """,
        new { input });

    /// <summary>What became of a mutation: ok, the code of a GraphQL error, or the name of a declared one.</summary>
    public async Task<string> OutcomeAsync(Caller caller, string mutation, object input)
    {
        var answer = await DoAsync(caller, mutation, input);
        return answer.Code
            ?? (answer.Data.GetProperty(mutation).GetProperty("errors") is { ValueKind: JsonValueKind.Array } errors ? errors[0].GetProperty("__typename").GetString()! : "ok");
    }

    public async Task<Account> ReadAsync(int accountId)
    {
        await using var db = Slices.Database.Open();
        return await db.Accounts.AsNoTracking().Include(a => a.Roles).Include(a => a.Invitation).SingleAsync(a => a.Id == accountId);
    }

    public ValueTask DisposeAsync() => Slices.DisposeAsync();
}
