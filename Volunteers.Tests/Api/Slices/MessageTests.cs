using Microsoft.EntityFrameworkCore;
using Volunteers.Api.Access;
using Volunteers.Data.Access;
using Volunteers.Data.Messaging;

namespace Volunteers.Tests.Api.Slices;

public sealed class MessageTests
{
    private const string Retry =
        "mutation($input: RetryMessageInput!) { retryMessage(input: $input) { message { status } errors { __typename ... on Error { message } } } }";

    private const string Link = """{"centre":"East","validMinutes":15,"people":[{"name":"Someone","link":"https://volunteers.example.org/sign-in","code":"123456"}]}""";

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
        await using var db = slices.Database.Open();
        var entry = Assert.Single(await db.AuditEntries.Where(e => e.Action == "Retried").ToListAsync());
        Assert.Equal((id, slices.Town.East.Id), (entry.SubjectId, entry.CentreId));
    }

    [Fact]
    public async Task RetryMessage_SaysWhy_WhenNothingWouldBeSent()
    {
        // arrange: the link in the e-mail has expired meanwhile
        await using var slices = await Slices.CreateAsync();
        var id = await FailedAsync(slices);
        slices.Database.Clock.Advance(TimeSpan.FromHours(2));

        // act
        var late = await slices.AskAsync(slices.EastCoordinator, Retry, new { input = new { messageId = slices.Id("Message", id) } });
        await using var db = slices.Database.Open();
        (await db.Messages.SingleAsync()).MarkSent(slices.Database.Clock.GetUtcNow(), "Your link");
        await db.SaveChangesAsync();
        var sent = await slices.AskAsync(slices.EastCoordinator, Retry, new { input = new { messageId = slices.Id("Message", id) } });

        // assert
        Assert.Equal("Nothing is sent any more: The link had expired before the e-mail could be sent.", Refusal(late));
        Assert.Equal("This e-mail was sent.", Refusal(sent));
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
        Enum.GetValues<StaffRoleKind>().Where(role => Permissions.Of([role]).Contains(Permissions.MessagesWrite)).OrderDescending().ToArray());

    private static string? Refusal(Slices.Answer answer)
    {
        var error = answer.Data.GetProperty("retryMessage").GetProperty("errors")[0];
        Assert.Equal("MessageRefusedError", error.GetProperty("__typename").GetString());
        return error.GetProperty("message").GetString();
    }

    private static async Task<int> FailedAsync(Slices slices)
    {
        await using var db = slices.Database.Open();
        var now = slices.Database.Clock.GetUtcNow();
        var message = Message.ForAddress(MessageKinds.SignIn, new Occasion(Topic.SignIn, 0), "someone@example.org", slices.Town.East.Id, now, now, slices.Seal.Close(Link));
        message.MarkAttemptFailed("550 no such mailbox", permanent: true, now);
        db.Add(message);
        await db.SaveChangesAsync();
        return message.Id;
    }
}
