using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;
using Volunteers.Data.Demo;
using Volunteers.Data.People;
using Volunteers.Data.Privacy;

namespace Volunteers.Tests.Data.Privacy;

public sealed class PersonalDataTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        var directory = Directory.CreateTempSubdirectory("volunteers-data-");
        await DemoCentre.LoadAsync(_database, _database.Clock, directory.FullName, CancellationToken.None);
        directory.Delete(recursive: true);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    /// <summary>What refers to a person is told to the person, or left out for a reason.</summary>
    [Fact]
    public async Task PersonalDataParts_CoverEveryEntity_ThatRefersToAPerson()
    {
        await using var db = _database.Open();
        var referring = db.Model.GetEntityTypes()
            .Where(e => !e.IsOwned())
            .Where(e => e.ClrType == typeof(Volunteer)
                || e.FindProperty("VolunteerId") is not null
                || e.FindProperty("AccountId") is not null
                || e.GetForeignKeys().Any(k => k.PrincipalEntityType.ClrType == typeof(Volunteer) || k.PrincipalEntityType.ClrType == typeof(Account))
                || e.GetComplexProperties().Any(p => p.ClrType == typeof(Actor)))
            .Select(e => e.ClrType);

        var told = PersonalDataParts.All.SelectMany(part => part.Covers).Concat(PersonalDataParts.Exceptions.Keys).ToHashSet();

        Assert.Empty(referring.Where(type => !told.Contains(type)).Select(type => type.Name));
        Assert.All(PersonalDataParts.Exceptions.Values, reason => Assert.NotEmpty(reason));
    }

    [Fact]
    public async Task ReadAsync_GivesThePersonWhatTheyMayRead_AndNoNotesOrReferees()
    {
        // arrange
        int id;
        await using (var db = _database.Open())
        {
            id = await db.VolunteerNotes.Select(n => n.VolunteerId).FirstAsync();
            var person = await db.Volunteers.Include(v => v.Checks).ThenInclude(c => c.Facts).AsSplitQuery().SingleAsync(v => v.Id == id);
            person.RecordCheck(CheckKind.Reference, CheckStatus.Clear, _database.Today, "Mrs Confidential", Actors.Somebody, _database.Today);
            await db.SaveChangesAsync();
        }

        var centres = await CentresAsync(id);
        await using var own = _database.Create(AccessScope.OfVolunteer(id, "Themselves", centres));
        await using var staff = _database.Create(AccessScope.Staff(7, "Cora", false, centres));

        // act
        var mine = await PersonalData.ReadAsync(own, id, own: true, _database.Clock.GetUtcNow(), CancellationToken.None);
        var draft = await PersonalData.ReadAsync(staff, id, own: false, _database.Clock.GetUtcNow(), CancellationToken.None);

        // assert
        Assert.Contains(mine.Sections, s => s.Key == "checks");
        Assert.DoesNotContain(mine.Sections, s => s.Key is "notes" or "referrals" or "retention");
        Assert.Contains(draft.Sections, s => s.Key == "notes");
        Assert.DoesNotContain("Mrs Confidential", Words(mine) + Words(draft), StringComparison.Ordinal);
        Assert.Equal(draft.Sections.SelectMany(s => s.Items).Count(), draft.Sections.SelectMany(s => s.Items).Select(i => i.Key).Distinct().Count());
    }

    [Fact]
    public async Task HandOver_GivesTheCopyWithoutWhatWasLeftOut_AndNeedsAReason()
    {
        // arrange
        await using var db = _database.Open();
        var request = await db.DataRequests.SingleAsync(r => r.Kind == DataRequestKind.Copy);
        var draft = await PersonalData.ReadAsync(db, request.VolunteerId, own: false, _database.Clock.GetUtcNow(), CancellationToken.None);
        var item = draft.Sections[0].Items[0];

        // act
        Assert.Throws<InvalidInputException>(() => request.HandOver(draft, [new LeftOutPart(item.Key, " ")], Actors.Somebody, _database.Clock.GetUtcNow()));
        request.HandOver(draft, [new LeftOutPart(item.Key, "Tells of somebody else.")], Actors.Somebody, _database.Clock.GetUtcNow());
        await db.SaveChangesAsync();

        // assert
        await using var check = _database.Open();
        var copy = (await check.DataRequests.SingleAsync(r => r.Id == request.Id)).Copy!;
        Assert.DoesNotContain(copy.Sections.SelectMany(s => s.Items), i => i.Key == item.Key);
        Assert.Equal("Tells of somebody else.", copy.LeftOut.Single().Reason);
        Assert.Throws<DataRequestRefusedException>(() => request.Withdraw(_database.Clock.GetUtcNow()));
        await RetentionRules.ForgetCopiesAsync(check, _database.Clock.GetUtcNow().AddDays(31), CancellationToken.None);
        await using var later = _database.Open();
        Assert.Null((await later.DataRequests.SingleAsync(r => r.Id == request.Id)).Copy);
    }

    private async Task<int[]> CentresAsync(int id)
    {
        await using var db = _database.Open();
        return await db.Enrolments.Where(e => e.VolunteerId == id).Select(e => e.CentreId).ToArrayAsync();
    }

    private static string Words(PersonalData data) => string.Join('\n', data.Sections.SelectMany(s => s.Items).SelectMany(i => i.Facts.Select(f => f.Value).Append(i.Title)));
}
