using System.Net;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volunteers.Api.Photos;
using Volunteers.Data.Access;
using Volunteers.Data.Contributions;
using Volunteers.Data.Newsletters;
using Volunteers.GraphQL.Execution;

namespace Volunteers.Tests.Api.Photos;

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

        Assert.EndsWith(".png", Address(answer), StringComparison.Ordinal);
        var served = await east.GetAsync(Address(answer));
        Assert.Equal((HttpStatusCode.OK, "image/png"), (served.StatusCode, served.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task SubmitStory_IsRefused_WhenTheFileIsNoPhotographOrTooLarge()
    {
        using var east = await app.SignedInAsync("east@example.org");

        var text = await SubmitAsync(east, "<svg onload=alert(1)>"u8.ToArray());
        var large = await SubmitAsync(east, [.. Pixel, .. new byte[9 * 1024 * 1024]]);

        Assert.Equal("photo", text.GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("name").GetString());
        Assert.Equal("The photograph is larger than 8 MB.", Refusal(large));
    }

    [Fact]
    public async Task SubmitStory_IsRefusedWithAdvice_WhenTheFileIsCut()
    {
        using var east = await app.SignedInAsync("east@example.org");
        var file = PhotoFiles.Jpeg(PhotoFiles.Quarters(), 1);

        var answer = await SubmitAsync(east, file[..(file.Length / 2)]);

        Assert.StartsWith("The photograph is cut off", Refusal(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SubmitStory_ServesAnUprightPhotograph_WithoutWhatTheCameraWrote()
    {
        using var east = await app.SignedInAsync("east@example.org");

        var answer = await SubmitAsync(east, PhotoFiles.Jpeg(6));

        var served = await east.GetByteArrayAsync(Address(answer));
        using var picture = SkiaSharp.SKBitmap.Decode(served);
        Assert.Equal((64, 96), (picture.Width, picture.Height));
        Assert.DoesNotContain(ImageMetadataReader.ReadMetadata(new MemoryStream(served)), directory => directory is ExifDirectoryBase);
        Assert.Equal(-1, served.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(PhotoFiles.Secret)));
    }

    [Fact]
    public async Task SubmitStory_KeepsThePhotograph_ForTheProgramAlone()
    {
        using var east = await app.SignedInAsync("east@example.org");

        var answer = await SubmitAsync(east, Pixel);

        if (!OperatingSystem.IsWindows())
        {
            var uploads = Path.Combine(app.DataDirectory, "uploads");
            var file = Path.Combine(uploads, Address(answer).Split('/')[^1]);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(uploads));
        }
    }

    [Theory]
    [InlineData(PhotoStore.MostPhotos, 1)]
    [InlineData(1, (int)PhotoStore.MostKeptBytes)]
    public async Task SubmitStory_IsRefused_WhenThePersonHasAddedAllTheyMay(int count, int bytes)
    {
        var email = $"quota{count}@example.org";
        var account = await app.AddStaffAsync(email, StaffRoleKind.Coordinator, app.EastId);
        using var browser = await app.SignedInAsync(email);
        using var other = await app.SignedInAsync("east@example.org");
        var now = app.Clock.GetUtcNow();
        await AddPhotosAsync(count, bytes, now.AddDays(-10), account);

        var refused = await SubmitAsync(browser, Pixel);
        var taken = await SubmitAsync(other, Pixel);

        Assert.Equal(
            FormattableString.Invariant($"You have added {count} photographs in the last 30 days, as much as one person may. You can add the next on {now.AddDays(20):d MMMM yyyy}."),
            Refusal(refused));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, taken.GetProperty("errors").ValueKind);
    }

    [Fact]
    public async Task SubmitStory_KeepsTheQuota_WhenSeveralAreSentAtOnce()
    {
        var account = await app.AddStaffAsync("hasty@example.org", StaffRoleKind.Coordinator, app.EastId);
        using var browser = await app.SignedInAsync("hasty@example.org");
        await AddPhotosAsync(PhotoStore.MostPhotos - 1, 1, app.Clock.GetUtcNow(), account);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SubmitAsync(browser, Pixel)));

        Assert.Single(answers, answer => answer.GetProperty("errors").ValueKind == System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task SubmitStory_IsTakenAgain_WhenWhatWasAddedIsAMonthOld()
    {
        var account = await app.AddStaffAsync("month@example.org", StaffRoleKind.Coordinator, app.EastId);
        using var browser = await app.SignedInAsync("month@example.org");
        await AddPhotosAsync(PhotoStore.MostPhotos, 1, app.Clock.GetUtcNow() - PhotoStore.Period, account);

        var answer = await SubmitAsync(browser, Pixel);

        Assert.Equal(System.Text.Json.JsonValueKind.Null, answer.GetProperty("errors").ValueKind);
    }

    [Fact]
    public async Task SubmitStory_RemovesFilesThatNothingRefersTo_AfterADay()
    {
        using var east = await app.SignedInAsync("east@example.org");
        var used = Address(await SubmitAsync(east, Pixel)).Split('/')[^1];
        await using (var db = app.Open())
        {
            var day = app.Clock.GetUtcNow().AddDays(-2);
            db.Add(Uploaded("old.jpg", 1, day));
            db.Add(Uploaded("new.jpg", 1, app.Clock.GetUtcNow()));
            await db.SaveChangesAsync();
            await db.UploadedPhotos.Where(photo => photo.FileName == used).ExecuteUpdateAsync(set => set.SetProperty(photo => photo.AddedAt, day));
        }

        var uploads = Path.Combine(app.DataDirectory, "uploads");
        await File.WriteAllBytesAsync(Path.Combine(uploads, "old.jpg"), Pixel);
        await File.WriteAllBytesAsync(Path.Combine(uploads, "new.jpg"), Pixel);

        await SubmitAsync(east, Pixel);

        Assert.Equal(
            (false, true, true),
            (File.Exists(Path.Combine(uploads, "old.jpg")), File.Exists(Path.Combine(uploads, "new.jpg")), File.Exists(Path.Combine(uploads, used))));
        await using var after = app.Open();
        Assert.False(await after.UploadedPhotos.AnyAsync(photo => photo.FileName == "old.jpg"));
        Assert.True(await after.UploadedPhotos.AnyAsync(photo => photo.FileName == used));
    }

    private static string? Refusal(System.Text.Json.JsonElement answer) =>
        answer.GetProperty("errors")[0].GetProperty("fields")[0].GetProperty("message").GetString();

    private static string Address(System.Text.Json.JsonElement answer) =>
        new Uri(answer.GetProperty("story").GetProperty("photoUrl").GetString()!).AbsolutePath;

    private static UploadedPhoto Uploaded(string name, int bytes, DateTimeOffset at, int? account = null) =>
        new() { FileName = name, Bytes = bytes, AddedAt = at, AccountId = account };

    /// <summary>Photographs that stories show.</summary>
    private async Task AddPhotosAsync(int count, int bytes, DateTimeOffset at, int account)
    {
        await using var db = app.Open();
        for (var i = 0; i < count; i++)
        {
            var story = Story.Submit(app.EastId, null, "A story", "Text", at);
            story.Illustrate($"{account}-{i}.jpg", "image/jpeg", null);
            db.AddRange(story, Uploaded(story.PhotoFileName!, bytes, at, account));
        }

        await db.SaveChangesAsync();
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
        var folder = System.IO.Directory.CreateDirectory(Path.Combine(app.DataDirectory, "uploads"));
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
        issue.AddSection("Stories", SectionKind.Stories).Propose(new StoryFact("A story", "Text"), story.Id).PhotoFileName = photo;
        db.Add(issue);
        await db.SaveChangesAsync();
        await NewsletterPublisher.PublishAsync(db, issue.Id, now, CancellationToken.None);
        await db.SaveChangesAsync();
    }
}
