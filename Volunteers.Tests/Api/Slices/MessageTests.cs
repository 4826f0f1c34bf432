using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;

namespace Volunteers.Tests.Api.Slices;

public sealed class MessageTests
{
    private const string Retry =
        "mutation($input: RetryMessageInput!) { retryMessage(input: $input) { message { status } errors { __typename } } }";

    [Fact]
    public async Task RetryMessage_QueuesTheMessageAgain_ForACoordinator()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var id = await FailedAsync(slices);

        // act
        var answer = await slices.AskAsync(slices.EastCoordinator, Retry, new { input = new { messageId = slices.Id("Message", id) } });

        // assert
        Assert.Equal("QUEUED", answer.Data.GetProperty("retryMessage").GetProperty("message").GetProperty("status").GetString());
    }

    [Fact]
    public async Task RetryMessage_IsForbidden_ForATokenThatMayOnlyReadMessages()
    {
        // arrange
        await using var slices = await Slices.CreateAsync();
        var id = await FailedAsync(slices);
        var reading = new Caller(
            AccessScope.Staff(1, "Carla Coordinator", seesEverything: false, [slices.Town.East.Id]),
            [(slices.Town.East.Id, StaffRoleKind.Coordinator)], null, new HashSet<string> { Permissions.MessagesRead });

        // act
        var answer = await slices.AskAsync(reading, Retry, new { input = new { messageId = slices.Id("Message", id) } });

        // assert
        Assert.Equal("FORBIDDEN", answer.Code);
        await using var db = slices.Database.Open();
        Assert.Equal(MessageStatus.Failed, (await db.Messages.SingleAsync()).Status);
    }

    [Fact]
    public void MessagesWrite_IsOnlyForThoseWhoRunACentre() => Assert.Equal(
        [StaffRoleKind.Coordinator, StaffRoleKind.Administrator],
        Permissions.RolesThatAllow(Permissions.MessagesWrite).OrderDescending().ToArray());

    private static async Task<int> FailedAsync(Slices slices)
    {
        await using var db = slices.Database.Open();
        var now = slices.Database.Clock.GetUtcNow();
        var message = Message.ForAddress(MessageKinds.SignIn, "test", "someone@example.org", slices.Town.East.Id, now, now);
        message.MarkAttemptFailed("550 no such mailbox", permanent: true, now);
        db.Add(message);
        await db.SaveChangesAsync();
        return message.Id;
    }
}
