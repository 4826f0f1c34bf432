using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Volunteers.Api.Hosting;

namespace Volunteers.Tests.Api.Hosting;

/// <summary>What can be said of docker/ without an engine to run it, and the settings that it relies on.</summary>
public sealed partial class ShippedDockerTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("volunteers-docker-").FullName;

    [Fact]
    public void Compose_HoldsNoSecret_AndGivesNoneADefault()
    {
        var compose = Read("compose.yaml");

        Assert.DoesNotMatch(@"(?im)^[^#\n]*password\w*\s*[:=]\s*[""']?(?!\$\$\(cat)[a-z0-9$]{3,}", Secrets().Replace(compose, ""));
        Assert.DoesNotMatch(@"(?i)\$\{\w*PASSWORD\w*:-", compose);
    }

    [Fact]
    public void Nodes_BelieveTheProxyAlone()
    {
        var address = ProxyAddress().Match(Read("compose.yaml")).Groups[1].Value;

        Assert.Contains($"Web__KnownProxies: {address}\n", Read("compose.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("ForwardedHeaders", Read("compose.yaml"), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?m)^\s*trusted_proxies", Read("Caddyfile"));
    }

    [Fact]
    public void Image_RunsAsNobodyInParticular() => Assert.Matches(@"(?m)^USER \$APP_UID$", Read("Dockerfile"));

    [Fact]
    public async Task Build_TakesSecretsFromFiles_AndPutsThePasswordIntoTheConnectionString()
    {
        await File.WriteAllTextAsync(Path.Combine(_directory, "Database__Password"), "se;cret\"\n");
        await File.WriteAllTextAsync(Path.Combine(_directory, "Mail__Smtp__Password"), "relay's\n");

        await using var app = VolunteersApplication.Build(
            [$"--DataDirectory={_directory}", $"--SecretsDirectory={_directory}", "--Database:Provider=SqlServer", "--ConnectionStrings:Volunteers=Server=sql;User Id=sa;Encrypt=True"], quiet: true);

        var built = new Microsoft.Data.SqlClient.SqlConnectionStringBuilder(app.Configuration.GetConnectionString("Volunteers"));
        Assert.Equal(("sql", "sa", "se;cret\""), (built.DataSource, built.UserID, built.Password));
        Assert.Equal("relay's", app.Configuration["Mail:Smtp:Password"]);
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    private static string Read(string file) => File.ReadAllText(Path.Combine(Repository.Root, "docker", file));

    [GeneratedRegex(@"(?m)^\s*(- \{ source: |sql_password: \{ file|smtp_password: \{ file).*$")]
    private static partial Regex Secrets();

    [GeneratedRegex(@"ipv4_address: ([\d.]+)")]
    private static partial Regex ProxyAddress();
}
