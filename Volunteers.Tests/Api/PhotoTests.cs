using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Data.Contributions;
using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.Api;

public sealed class PhotoTests(VolunteersApp app) : IClassFixture<VolunteersApp>
{
    // a PNG of one pixel
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task Photo_IsServedToTheCentre_AndDoesNotExistForAnother()
    {
        var name = await StoryAsync("picture-one.png");
        using var east = await app.SignedInAsync("east@example.org");
        using var west = await app.SignedInAsync("west@example.org");
        using var nobody = app.Browser();

        var seen = await east.GetAsync($"/api/photos/{name}");
        var hidden = await west.GetAsync($"/api/photos/{name}");
        var refused = await nobody.GetAsync($"/api/photos/{name}");

        Assert.Equal("image/png", seen.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Pixel, await seen.Content.ReadAsByteArrayAsync());
        Assert.Equal("nosniff", seen.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(seen.Headers.CacheControl!.Private);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.Unauthorized), (hidden.StatusCode, refused.StatusCode));
    }

    [Fact]
    public async Task PublishedPhoto_IsServedToAnybody_OnlyWhileAnIssueShowsIt()
    {
        var name = await StoryAsync("picture-two.png");
        using var reader = app.Browser(preflight: false);
        var before = await reader.GetAsync($"/newsletters/photos/{name}");
        await PublishAsync(name);

        var after = await reader.GetAsync($"/newsletters/photos/{name}");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.OK), (before.StatusCode, after.StatusCode));
        Assert.Equal("image/png", after.Content.Headers.ContentType?.MediaType);
        Assert.True(after.Headers.CacheControl!.Public);
    }

    [Theory]
    [InlineData("..%2Fvolunteers.db")]
    [InlineData("%2e%2e/volunteers.db")]
    [InlineData("none.png")]
    public async Task Photo_IsNotFound_WhenTheNameIsNoPhotograph(string name)
    {
        using var east = await app.SignedInAsync("east@example.org");

        Assert.Equal(HttpStatusCode.NotFound, (await east.GetAsync($"/api/photos/{name}")).StatusCode);
    }

    private const string Submit =
        """
        mutation($input: SubmitStoryInput!) {
          submitStory(input: $input) { story { photoUrl } errors { __typename ... on InvalidInputError { fields { name message } } } }
        }
        """;

    [Fact]
    public async Task SubmitStory_KeepsThePhotograph_AndServesItToTheCentre()
    {
        using var east = await app.SignedInAsync("east@example.org");

        var answer = await SubmitAsync(east, Pixel);

        var url = new Uri(answer.GetProperty("story").GetProperty("photoUrl").GetString()!);
        Assert.EndsWith(".png", url.AbsolutePath, StringComparison.Ordinal);
        var served = await east.GetAsync(url.AbsolutePath);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (served.StatusCode, served.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task SubmitStory_IsRefused_WhenTheFileIsNoPhotographOrTooLarge()
    {
        using var east = await app.SignedInAsync("east@example.org");

        var text = await SubmitAsync(east, "<svg onload=alert(1)>"u8.ToArray());
        var large = await SubmitAsync(east, [.. Pixel, .. new byte[9 * 1024 * 1024]]);

        Assert.Equal("photo", text.GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());
        Assert.Equal("The photograph is larger than 8 MB.", large.GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("message").GetString());
    }

    private async Task<System.Text.Json.JsonElement> SubmitAsync(HttpClient browser, byte[] photo)
    {
        var id = await app.EnrolAsync("Stella Story", "stella@example.org", app.EastId);
        var operations = System.Text.Json.JsonSerializer.Serialize(new
        {
            query = Submit,
            variables = new { input = new { volunteerId = app.Services.GetRequiredService<INodeIdSerializer>().Format("Volunteer", $"{id}"), title = "T", text = "X", photo = (string?)null } },
        });
        using var form = new MultipartFormDataContent
        {
            { new StringContent(operations), "operations" },
            { new StringContent("""{"0":["variables.input.photo"]}"""), "map" },
            { new ByteArrayContent(photo), "0", "photo.png" },
        };
        var answer = await browser.PostAsync("/graphql", form);
        var json = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.False(json.TryGetProperty("errors", out var errors), errors.ToString());
        return json.GetProperty("data").GetProperty("submitStory");
    }

    private async Task<string> StoryAsync(string file)
    {
        var folder = Directory.CreateDirectory(Path.Combine(app.DataDirectory, "uploads"));
        await File.WriteAllBytesAsync(Path.Combine(folder.FullName, file), Pixel);
        await using var db = app.Open();
        var story = Story.Submit(app.EastId, null, "A story", "Text", app.Clock.GetUtcNow());
        story.Illustrate(file, "image/png", null);
        db.Add(story);
        await db.SaveChangesAsync();
        return file;
    }

    private async Task PublishAsync(string photo)
    {
        await using var db = app.Open();
        var now = app.Clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var issue = NewsletterIssue.Draft(app.EastId, "East", "With a picture", today.AddDays(-30), today, now);
        var story = await db.Stories.SingleAsync(s => s.PhotoFileName == photo);
        var item = issue.AddSection("Stories", SectionKind.Stories).Add("A story", "Text", ItemSource.Story, null, story.Id, true);
        item.PhotoFileName = photo;
        db.Add(issue);
        await db.SaveChangesAsync();
        await NewsletterPublisher.PublishAsync(db, issue.Id, now, CancellationToken.None);
        await db.SaveChangesAsync();
    }
}
