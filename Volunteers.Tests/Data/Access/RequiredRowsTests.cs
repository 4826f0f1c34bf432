using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Demo;
using Volunteers.Data.People;
using Volunteers.Data.Programmes;

namespace Volunteers.Tests.Data.Access;

/// <summary>Somebody who may read a row may read each row that it requires: otherwise one row would fail the list that it stands in.</summary>
public sealed class RequiredRowsTests : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("required-rows-").FullName;
    private TestDatabase _database = null!;
    private int _here;
    private int _elsewhere;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await DemoCentre.LoadAsync(_database, _database.Clock, _directory, CancellationToken.None);
        await using var db = _database.Open();
        _here = await db.Enrolments.OrderBy(e => e.Id).Select(e => e.CentreId).FirstAsync();
        _elsewhere = await db.Centres.Where(c => c.Id != _here && !db.Enrolments.Any(e => e.CentreId == c.Id)).OrderBy(c => c.Id).Select(c => c.Id).FirstAsync();

        // the demonstration has no waivers
        var requirements = await db.RoleRequirements.Select(r => r.Id).ToListAsync();
        var people = await db.Volunteers.OrderBy(v => v.Id).Select(v => v.Id).Take(8).ToListAsync();
        db.AddRange(people.SelectMany(_ => requirements, (person, requirement) => new Waiver
        {
            VolunteerId = person, RoleRequirementId = requirement, By = Actors.Somebody, Reason = "Known from before", At = _database.Clock.GetUtcNow(), Until = _database.Today,
        }));
        await db.SaveChangesAsync();

        // nor anybody who was merged
        var twice = await db.Volunteers.OrderByDescending(v => v.Id).Select(v => v.Id).FirstAsync();
        await VolunteerMerging.MergeAsync(
            db, await db.Volunteers.Where(v => v.FullName == "Hannah Winterbourne").Select(v => v.Id).SingleAsync(), twice, default, confirmSignIn: true, Actors.Somebody, _database.Clock.GetUtcNow(),
            CancellationToken.None);

        // every second record of a centre becomes another centre's, so that what belongs together is split between the two
        foreach (var type in db.Model.GetEntityTypes().Where(type => type.FindProperty("CentreId") is { IsNullable: false } && type.GetTableName() is not null))
        {
#pragma warning disable EF1002 // names of tables
            await db.Database.ExecuteSqlRawAsync($"UPDATE {type.GetTableName()} SET CentreId = {_elsewhere} WHERE Id % 2 = 0");
#pragma warning restore EF1002
        }
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Row_IsReadOnlyTogetherWithThoseThatItRequires()
    {
        await using var everything = _database.Open();
        var keys = everything.Model.GetEntityTypes()
            .Where(IsFiltered)
            .SelectMany(type => type.GetForeignKeys())
            .Where(key => key.IsRequired && !key.IsOwnership && IsFiltered(key.PrincipalEntityType))
            .ToList();
        var scopes = await ScopesAsync(everything);

        List<string> broken = [];
        foreach (var key in keys)
        {
            Assert.True(await CountAsync(everything, key, missing: false) > 0, $"No rows of {key.DeclaringEntityType.ClrType.Name} to look at.");
            foreach (var scope in scopes)
            {
                await using var db = _database.Create(scope);
                if (await CountAsync(db, key, missing: true) is var count and > 0)
                {
                    broken.Add($"{scope.Name}: {count} × {key.DeclaringEntityType.ClrType.Name} without {key.PrincipalEntityType.ClrType.Name}");
                }
            }
        }

        Assert.True(broken.Count == 0, string.Join('\n', broken));
        Assert.True(keys.Count > 40);
    }

    private async Task<IReadOnlyList<AccessScope>> ScopesAsync(VolunteersDbContext everything)
    {
        var busy = await everything.Volunteers.OrderByDescending(v => v.Assignments.Count).Select(v => new { v.Id, Centres = v.Enrolments.Select(e => e.CentreId).ToList() }).Take(6).ToListAsync();
        return
        [
            AccessScope.Staff(1, "Coordinator here", false, [_here]),
            AccessScope.Staff(2, "Coordinator elsewhere", false, [_elsewhere]),
            AccessScope.Staff(3, "Staff of no centre", false, []),
            .. busy.Select(v => AccessScope.OfVolunteer(v.Id, $"Volunteer {v.Id}", v.Centres)),
            AccessScope.OfVolunteer(busy[0].Id, "Volunteer without a centre", []),
            AccessScope.Staff(4, "Coordinator elsewhere who volunteers", false, [_elsewhere], busy[0].Id, busy[0].Centres),
            AccessScope.Nobody,
        ];
    }

    private static bool IsFiltered(IReadOnlyEntityType type) => type.GetDeclaredQueryFilters().Count > 0;

    private static Task<int> CountAsync(VolunteersDbContext db, IForeignKey key, bool missing) =>
        (Task<int>)typeof(RequiredRowsTests).GetMethod(nameof(CountRowsAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(key.DeclaringEntityType.ClrType, key.PrincipalEntityType.ClrType)
            .Invoke(null, [db, key.Properties.Single().Name, missing])!;

    /// <summary>Counts the rows that may be read, or those among them whose required row may not.</summary>
    private static Task<int> CountRowsAsync<TRow, TRequired>(VolunteersDbContext db, string key, bool missing)
        where TRow : class
        where TRequired : class =>
        db.Set<TRow>().CountAsync(row => !missing || !db.Set<TRequired>().Any(required => EF.Property<int>(required, "Id") == EF.Property<int>(row, key)));
}
