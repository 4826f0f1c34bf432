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
        var (link, token) = SignInLink.Create("Ana@Example.org", 1, null, Now);
        Assert.Equal((Secrets.Hash(token), "ana@example.org"), (link.TokenHash, link.Email));
        Assert.False(link.UsableAt(Now.AddMinutes(15)));
        link.Consume(Now.AddMinutes(14));
        Assert.Throws<SignInRefusedException>(() => link.Consume(Now.AddMinutes(14)));
    }

    [Fact]
    public void Code_IsNoLongerTaken_AfterFiveWrongOnes_AndTheLinkStillWorks()
    {
        var (link, _) = SignInLink.Create("ana@example.org", 1, null, Now);
        Assert.False(SignInLinkFacts.TakesCodeAt.Of(link, Now));
        link.AddCode("sealed", "browser");
        for (var i = 0; i < SignInLink.MostAttempts; i++)
        {
            Assert.True(SignInLinkFacts.TakesCodeAt.Of(link, Now));
            link.CountFailure();
        }

        Assert.False(SignInLinkFacts.TakesCodeAt.Of(link, Now));
        link.Consume(Now);
    }

    [Fact]
    public async Task Consume_WorksOnce_WhenTwoBrowsersRace()
    {
        // arrange
        await using var database = await TestDatabase.CreateAsync();
        await using var first = database.Open();
        var (link, _) = SignInLink.Create("ana@example.org", null, null, Now);
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
