using System.Net;
using System.Text;
using Volunteers.GraphQL.Transport;

namespace Volunteers.Tests.GraphQL.Transport;

public sealed class UploadTests(GraphQLTestServer server) : IClassFixture<GraphQLTestServer>
{
    private const string One = """{"query":"mutation ($f: Upload!) { upload(input: { file: $f }) { string } }","variables":{"f":null}}""";
    private const string OneMap = """{"0":["variables.f"]}""";

    [Theory]
    [InlineData(5)]
    [InlineData(70_000)]
    [InlineData(200_000)]
    public async Task Upload_HandsTheFileToTheResolver(int length)
    {
        var answer = await SendAsync([Field("operations", One), Field("map", OneMap), File("0", "../../etc/a photo.csv", new string('x', length))]);

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal($$$$"""{"data":{"upload":{"string":"a photo.csv text/csv {{{{length}}}} xxxxx"}}}""", answer.Text);
    }

    [Fact]
    public async Task Upload_FillsListsInsideInputs()
    {
        var answer = await SendAsync(
        [
            Field("operations", """{"query":"mutation ($i: UploadAllInput!) { uploadAll(input: $i) { strings } }","variables":{"i":{"files":[null,null,null]}}}"""),
            Field("map", """{"a":["variables.i.files.0","variables.i.files.2"],"b":["variables.i.files.1"]}"""),
            File("a", "a.csv", "a"),
            File("b", "b.csv", "b"),
        ]);

        Assert.Equal("""{"data":{"uploadAll":{"strings":["a.csv","b.csv","a.csv"]}}}""", answer.Text);
    }

    [Theory]
    [InlineData("mutation ($files: [Upload!]!) { names: uploadList(input: { files: $files }) { strings } }", """{"files":null}""", "variables.files")]
    [InlineData("mutation ($files: [Upload!]) { names: uploadList(input: { files: $files }) { strings } }", """{"files":null}""", "variables.files")]
    [InlineData("mutation ($i: UploadAllInput!) { names: uploadAll(input: $i) { strings } }", """{"i":{"files":null}}""", "variables.i.files")]
    public async Task Upload_MakesAListOfOneFile_WhenAListIsWanted(string query, string variables, string place)
    {
        var answer = await SendAsync(
        [
            Field("operations", $$"""{"query":"{{query}}","variables":{{variables}}}"""),
            Field("map", $$"""{"0":["{{place}}"]}"""),
            File("0", "a.csv", "a"),
        ]);

        Assert.Equal("""{"data":{"names":{"strings":["a.csv"]}}}""", answer.Text);
    }

    [Fact]
    public async Task Upload_WantsThePreflightHeader()
    {
        var answer = await SendAsync([Field("operations", One), Field("map", OneMap), File("0", "a", "a")], preflight: null);

        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Upload_Refuses_WhenAFileIsTooLarge()
    {
        var answer = await SendAsync([Field("operations", One), Field("map", OneMap), File("0", "a.csv", new string('x', 200_001))]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        Assert.Equal("The file \"a.csv\" is larger than 200000 bytes.", answer.Message);
        Assert.Equal("LIMIT_EXCEEDED", answer.Code);
    }

    [Fact]
    public async Task Upload_Refuses_WhenThereAreTooManyFiles()
    {
        var answer = await SendAsync(
        [
            Field("operations", """{"query":"mutation ($i: UploadAllInput!) { uploadAll(input: $i) { strings } }","variables":{"i":{"files":[null,null,null,null]}}}"""),
            Field("map", """{"0":["variables.i.files.0"],"1":["variables.i.files.1"],"2":["variables.i.files.2"],"3":["variables.i.files.3"]}"""),
        ]);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "The upload holds more than 3 files."), (answer.Status, answer.Message));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Upload_Refuses_WhenTheMapNamesTooManyPlaces(int files)
    {
        // arrange: none of the places is there, which would be said if any had been looked for
        var places = string.Join(',', Enumerable.Range(0, 101 / files).Append(0).Append(0).Select(place => $"\"variables.g.{place}\""));
        var map = string.Join(',', Enumerable.Range(0, files).Select(file => $"\"{file}\":[{places}]"));

        // act
        var answer = await SendAsync([Field("operations", One), Field("map", $"{{{map}}}")]);

        // assert
        Assert.Equal(
            (HttpStatusCode.RequestEntityTooLarge, "The upload's \"map\" names more than 100 places.", "LIMIT_EXCEEDED"),
            (answer.Status, answer.Message, answer.Code));
    }

    [Fact]
    public async Task Upload_IsItsOwnersAlone_WhenItLiesInAFile()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // act
        using var file = await UploadedFile.ReadAsync(new MemoryStream(new byte[100_000]), "a", null, 200_000, default);

        // assert
        using var content = Assert.IsType<FileStream>(file.OpenReadStream());
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(content.SafeFileHandle));
    }

    [Theory]
    [InlineData("[" + One + "]", OneMap, "0", "Batching is not supported. Send one operation in a request.")]
    [InlineData("{", OneMap, "0", "The upload's part \"operations\" is not valid JSON (line 1, byte 2).")]
    [InlineData(One, "[]", "0", "The upload's \"map\" must be a JSON object of lists of paths.")]
    [InlineData(One, "{\"0\":\"variables.f\"}", "0", "The upload's \"map\" must be a JSON object of lists of paths.")]
    [InlineData(One, "{\"0\":[\"variables.g\"]}", "0", "The upload's \"map\" names \"variables.g\", where the variables do not hold null.")]
    [InlineData(One, "{\"0\":[\"query\"]}", "0", "The upload's \"map\" names \"query\", where the variables do not hold null.")]
    [InlineData(One, OneMap, "1", "The upload's part \"1\" is not named in its \"map\", or comes twice.")]
    public async Task Upload_NamesTheMistake_WhenPartsDoNotFit(string operations, string map, string file, string message)
    {
        var answer = await SendAsync([Field("operations", operations), Field("map", map), File(file, "a", "a")]);

        Assert.Equal((HttpStatusCode.BadRequest, message), (answer.Status, answer.Message));
    }

    [Fact]
    public async Task Upload_Refuses_WhenPartsAreMissing()
    {
        var noFile = await SendAsync([Field("operations", One), Field("map", OneMap)]);
        var wrongOrder = await SendAsync([File("0", "a", "a"), Field("operations", One), Field("map", OneMap)]);

        Assert.Equal("The upload lacks the file \"0\" that its \"map\" names.", noFile.Message);
        Assert.Equal("The upload's first parts must be \"operations\" and \"map\", in this order.", wrongOrder.Message);
    }

    [Theory]
    [InlineData("multipart/form-data", "")]
    [InlineData("multipart/form-data; boundary=b", "")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"operations\"\r\n\r\n{}")]
    [InlineData("multipart/form-data; boundary=b", "nonsense")]
    public async Task Upload_Refuses_WhenFormIsBroken(string contentType, string body)
    {
        var answer = await server.PostAsync(body, contentType: contentType, headers: [("GraphQL-Preflight", "1")]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("BAD_USER_INPUT", answer.Code);
    }

    private static (string Name, string? FileName, string Content) Field(string name, string content) => (name, null, content);

    private static (string Name, string? FileName, string Content) File(string name, string fileName, string content) => (name, fileName, content);

    private async Task<GraphQLTestServer.Answer> SendAsync(
        IEnumerable<(string Name, string? FileName, string Content)> parts, string? preflight = "1")
    {
        var form = new StringBuilder();
        foreach (var (name, fileName, content) in parts)
        {
            form.Append($"--b\r\nContent-Disposition: form-data; name=\"{name}\"");
            form.Append(fileName is null ? "\r\n\r\n" : $"; filename=\"{fileName}\"\r\nContent-Type: text/csv\r\n\r\n");
            form.Append(content).Append("\r\n");
        }

        return await server.PostAsync(
            form.Append("--b--\r\n").ToString(),
            contentType: "multipart/form-data; boundary=b",
            headers: preflight is null ? [] : [("GraphQL-Preflight", preflight)]);
    }
}
