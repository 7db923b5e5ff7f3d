using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Twiplomacy.Server.Settings;
using Xunit;

namespace Twiplomacy.IntegrationTests.Deploy;

/// <summary>The program takes every setting that the files in <c>deploy</c> make.</summary>
public sealed partial class DeploymentSettingsTests
{
    [Theory]
    [InlineData("Dockerfile", 2)]
    [InlineData("compose.yaml", 11)]
    [InlineData("systemd/twiplomacy.service", 1)]
    [InlineData("systemd/twiplomacy-worker@.service", 2)]
    [InlineData("systemd/twiplomacy.env", 8)]
    [InlineData("nginx/twiplomacy.conf", 3)]
    [InlineData("kubernetes/config.yaml", 7)]
    [InlineData("kubernetes/secret.example.yaml", 2)]
    public void Every_setting_of_the_file_is_one(string file, int least)
    {
        var settings = SettingsOf(File.ReadAllText(Path.Combine(SourceTree.Root, "deploy", file)));
        Assert.True(settings.Count >= least, $"Only {settings.Count} settings were found.");

        // Each is half of a pair whose other half is a secret, or in another of the files.
        settings.TryAdd("Mail:Password", settings.GetValueOrDefault("Mail:Username"));
        settings.TryAdd("Mail:Username", settings["Mail:Password"]);
        var read = TwiplomacySettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

        // What a file of secrets holds is not in this one.
        Assert.Equal(settings.GetValueOrDefault("ConnectionStrings:Twiplomacy") is { Length: > 0 } text ? text : null, read.Database.ConnectionString);
    }

    /// <summary>Whatever the file, reading stays closed to those who are passed on.</summary>
    [Theory]
    [InlineData("compose.yaml")]
    [InlineData("systemd/twiplomacy.env")]
    [InlineData("nginx/twiplomacy.conf")]
    [InlineData("kubernetes/config.yaml")]
    public void Reading_needs_a_key(string file)
    {
        var settings = SettingsOf(File.ReadAllText(Path.Combine(SourceTree.Root, "deploy", file))).Where(setting => setting.Key.StartsWith("Server:", StringComparison.OrdinalIgnoreCase));
        var read = TwiplomacySettings.Read(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

        Assert.Equal(Readers.None, read.Access.Readers(read.Server));
        Assert.Single(read.Server.Proxies);
        Assert.Single(read.Server.AllowedHosts);
    }

    private static Dictionary<string, string?> SettingsOf(string text) => EnvironmentName().Matches(text).Concat(SecretName().Matches(text))
        .Select(match => (Name: match.Groups["name"].Value.Replace("__", ":", StringComparison.Ordinal), Value: Filled(match.Groups["value"].Value)))
        .DistinctBy(setting => setting.Name.ToUpperInvariant())
        .ToDictionary(setting => setting.Name, setting => (string?)setting.Value, StringComparer.OrdinalIgnoreCase);

    // compose fills in what .env says, or what stands behind the name.
    private static string Filled(string value) => Variable().Replace(value.Trim().Trim('"'), match =>
        match.Groups["name"].Value == "TWIPLOMACY_HOST" ? "twiplomacy.example.org" : match.Groups["otherwise"].Value);

    [GeneratedRegex(@"TWIPLOMACY__(?<name>[A-Z]+__[A-Z]+)\s?[:=]\s?(?<value>[^\r\n]*?)(\s*\\)?$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex EnvironmentName();

    [GeneratedRegex(@"^ +(target: (?<name>[A-Z][A-Za-z]+__[A-Z][A-Za-z]+)|(?<name>[A-Z][a-z][A-Za-z]*__[A-Z][A-Za-z]+): (?<value>.+))$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex SecretName();

    [GeneratedRegex(@"\$\{(?<name>\w+)(:-(?<otherwise>[^}]*))?[^}]*\}", RegexOptions.ExplicitCapture)]
    private static partial Regex Variable();
}
