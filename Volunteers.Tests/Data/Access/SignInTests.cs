using Microsoft.EntityFrameworkCore;
using Volunteers.Data;
using Volunteers.Data.Access;

namespace Volunteers.Tests.Data.Access;

public sealed class SignInTests
{
    private static readonly DateTimeOffset Now = new(2026, 5, 6, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Consume_WorksOnce_AndOnlyForAQuarterOfAnHour()
    {
        var (link, token, _) = SignInLink.Create("Ana@Example.org", 1, null, Now);
        Assert.Equal((Secrets.Hash(token), "ana@example.org"), (link.TokenHash, link.Email));
        Assert.False(link.UsableAt(Now.AddMinutes(15)));
        link.Consume(Now.AddMinutes(14));
        Assert.Throws<SignInRefusedException>(() => link.Consume(Now.AddMinutes(14)));
    }

    [Fact]
    public void TryConsume_GivesUp_AfterFiveWrongCodes()
    {
        var (link, _, code) = SignInLink.Create("ana@example.org", 1, null, Now);
        var wrong = code == "000000" ? "000001" : "000000";
        for (var i = 0; i < SignInLink.MostAttempts; i++)
        {
            Assert.False(link.TryConsume(wrong, Now));
        }

        Assert.False(link.TryConsume(code, Now));
        Assert.Throws<SignInRefusedException>(() => link.Consume(Now));
    }

    [Fact]
    public void TryConsume_TakesTheCode_WithSpacesAround()
    {
        var (link, _, code) = SignInLink.Create("ana@example.org", 1, null, Now);
        Assert.True(link.TryConsume($" {code} ", Now));
        Assert.False(link.UsableAt(Now));
    }

    [Fact]
    public async Task Consume_WorksOnce_WhenTwoBrowsersRace()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var first = database.Open();
        var (link, _, _) = SignInLink.Create("ana@example.org", null, null, Now);
        first.Add(link);
        await first.SaveChangesAsync();
        await using var second = database.Open();
        var same = await second.SignInLinks.SingleAsync();

        // act
        link.Consume(Now);
        same.Consume(Now);
        await first.SaveChangesAsync();

        // assert
        await Assert.ThrowsAsync<StaleRecordException>(() => second.SaveChangesAsync());
    }

    [Fact]
    public void AccessToken_StopsWorking_WhenRevokedOrExpired()
    {
        var (token, secret) = AccessToken.Create(1, null, "script", [], Now, Now.AddDays(1));
        Assert.StartsWith(AccessToken.Prefix, secret, StringComparison.Ordinal);
        Assert.True(Secrets.Matches(secret, token.Hash));
        Assert.False(token.UsableAt(Now.AddDays(1)));
        token.Revoke(Now);
        Assert.False(token.UsableAt(Now));
        Assert.Throws<InvalidInputException>(() => AccessToken.Create(1, 2, "both", [], Now, null));
    }

    [Fact]
    public void Permissions_OfAViewer_AreAPartOfACoordinators()
    {
        Assert.Subset(Permissions.Of(StaffRoleKind.Coordinator).ToHashSet(), Permissions.Of(StaffRoleKind.Viewer).ToHashSet());
        Assert.DoesNotContain(Permissions.NotesRead, Permissions.Of(StaffRoleKind.Viewer));
        Assert.DoesNotContain(Permissions.StaffManage, Permissions.Of(StaffRoleKind.Coordinator));
        Assert.Equal(Permissions.All().Order(StringComparer.Ordinal), Permissions.Of([StaffRoleKind.Administrator, StaffRoleKind.Viewer]));
    }
}
