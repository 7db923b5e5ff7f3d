using Microsoft.Extensions.Configuration;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Server.Settings;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Settings;

public sealed class SettingsTests
{
    [Fact]
    public void Nothing_set_means_loopback_open_reading_and_jobs()
    {
        var settings = Read();

        Assert.Equal("http://127.0.0.1:5080/", Assert.Single(settings.Server.Urls).ToString());
        Assert.True(settings.Server.LoopbackOnly);
        Assert.Equal(Readers.ThisMachine, settings.Access.Readers(settings.Server));
        Assert.True(settings.Jobs.Enabled);
        Assert.Null(settings.Database.ConnectionString);
    }

    [Theory]
    [InlineData("http://127.0.0.1:5080", null, null, null, Readers.ThisMachine)]
    [InlineData("http://localhost:5080", null, null, null, Readers.ThisMachine)]
    [InlineData("http://[::1]:5080", null, null, null, Readers.ThisMachine)]
    [InlineData("http://0.0.0.0:5080", null, null, null, Readers.None)]
    [InlineData("http://*:5080", null, null, null, Readers.None)]
    [InlineData("http://[::]:5080", null, null, null, Readers.None)]
    [InlineData("http://127.0.0.1:5080;http://192.0.2.1:80", null, null, null, Readers.None)]
    [InlineData("http://127.0.0.1:5080", "127.0.0.1", null, null, Readers.None)]
    [InlineData("http://127.0.0.1:5080", null, "reach.example.org", null, Readers.None)]
    [InlineData("http://127.0.0.1:5080", "127.0.0.1", "reach.example.org", null, Readers.None)]
    [InlineData("http://127.0.0.1:5080", null, null, "key", Readers.None)]
    [InlineData("http://127.0.0.1:5080", "127.0.0.1", "reach.example.org", "open", Readers.Anyone)]
    [InlineData("http://0.0.0.0:5080", null, null, "open", Readers.Anyone)]
    public void Reading_is_open_by_default_to_this_machine_and_only_where_nothing_tells_of_others(
        string urls, string? proxies, string? hosts, string? reading, Readers readers)
    {
        (string, string?)[] all = [("Server:Urls", urls), ("Server:Proxies", proxies), ("Server:AllowedHosts", hosts), ("Access:Reading", reading)];
        var settings = Read([.. all.Where(setting => setting.Item2 is not null).Select(setting => (setting.Item1, setting.Item2!))]);

        Assert.Equal(readers, settings.Access.Readers(settings.Server));
        Assert.EndsWith(".", settings.Access.Told(settings.Server), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Access:Reading", "opne", "Access:Reading is “opne” but must be one of: open, key (did you mean “open”?)")]
    [InlineData("Acess:Reading", "open", "Acess is not a setting (did you mean “Access”?)")]
    [InlineData("Access:Raeding", "open", "Access:Raeding is not a setting (did you mean “Reading”?)")]
    [InlineData("RateLimit:RequestsPerMinute", "-1", "must be a whole number from 0 to 1000000")]
    [InlineData("RateLimit:RequestsPerMinute", "many", "must be a whole number from 0 to 1000000")]
    [InlineData("Database:Port", "65536", "must be a whole number from 1 to 65535")]
    [InlineData("Database:ReadFrom", "standy", "must be one of: primary, standby (did you mean “standby”?)")]
    [InlineData("Database:ReadFrom", "standby", "does not name several hosts")]
    [InlineData("Database:MaxLagSeconds", "0", "must be a whole number from 1 to 3600")]
    [InlineData("Server:Urls", "https://127.0.0.1:5080", "put a reverse proxy in front for https")]
    [InlineData("Server:Urls", "5080", "must be http:// with an address of this machine and a port")]
    [InlineData("Server:Urls", "http://example.org:80", "must be http:// with an address of this machine and a port")]
    [InlineData("Server:Proxies", "proxy.example.org", "must be IP addresses")]
    [InlineData("Server:Proxies", "10.42.0.0/33", "or networks such as 10.42.0.0/16")]
    [InlineData("Cors:Origins", "https://example.org/", "no final slash")]
    [InlineData("Mail:From", "Press <press@mfa.example>", "must be an email address")]
    [InlineData("Mail:Security", "ssl", "must be one of: starttls, tls, none")]
    [InlineData("Mail:PublicUrl", "twiplomacy.example.org", "must be the address where people reach this server")]
    [InlineData("Mail:Host", "smtp.example.org", "a mail server needs a sender")]
    [InlineData("Inbox:SettledSeconds", "0", "must be a whole number from 1 to 3600")]
    [InlineData("Jobs:Enabled", "maybe", "must be one of: on, off, true, false")]
    public void A_wrong_setting_is_refused_with_the_way_to_mend_it(string name, string value, string told)
    {
        var refusal = Assert.Throws<SettingsException>(() => Read((name, value)));

        Assert.Contains(told, Assert.Single(refusal.Faults), StringComparison.Ordinal);
    }

    [Fact]
    public void A_proxy_is_an_address_or_a_network()
    {
        var proxies = Read(("Server:Proxies", "127.0.0.1, ::1, 10.42.0.0/16")).Server.Proxies;

        Assert.Equal(["127.0.0.1/32", "::1/128", "10.42.0.0/16"], proxies.Select(proxy => proxy.ToString()));
    }

    [Fact]
    public void A_login_never_travels_in_the_clear()
    {
        (string, string?)[] remote = [("Mail:Host", "smtp.example.org"), ("Mail:From", "a@b.example"), ("Mail:Username", "a"), ("Mail:Password", "b"), ("Mail:Security", "none")];

        var refusal = Assert.Throws<SettingsException>(() => Read(remote));

        Assert.Contains("would be sent unencrypted", Assert.Single(refusal.Faults), StringComparison.Ordinal);
        Assert.Equal(MailSecurity.None, Read([("Mail:Host", "localhost"), .. remote[1..]]).Mail.Security);
        Assert.DoesNotContain("sesame", Read([("Mail:Host", "localhost"), ("Mail:From", "x@y.example"), ("Mail:Username", "a"), ("Mail:Password", "sesame")]).Mail.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mail_server_with_implicit_TLS_has_a_port_of_its_own_and_a_token_excludes_a_password()
    {
        (string, string?)[] server = [("Mail:Host", "smtp.example.org"), ("Mail:From", "a@b.example"), ("Mail:Security", "tls")];

        Assert.Equal((MailSecurity.Tls, 465), (Read(server).Mail.Security, Read(server).Mail.Port));
        Assert.Equal(2525, Read([.. server, ("Mail:Port", "2525")]).Mail.Port);
        Assert.Contains("this file does not exist", Assert.Single(FaultsOf([.. server, ("Mail:Username", "a"), ("Mail:AccessTokenFile", "/nowhere/token")])), StringComparison.Ordinal);
        Assert.Contains("needs the account", Assert.Single(FaultsOf([.. server, ("Mail:AccessTokenFile", typeof(SettingsTests).Assembly.Location)])), StringComparison.Ordinal);
        Assert.Contains(
            "Mail:AccessTokenFile and Mail:Password cannot both be set: choose one.", Assert.Single(FaultsOf([.. server, ("Mail:Username", "a"), ("Mail:Password", "b"), ("Mail:AccessTokenFile", typeof(SettingsTests).Assembly.Location)])),
            StringComparison.Ordinal);
    }

    private static IReadOnlyCollection<string> FaultsOf((string, string?)[] settings) => [.. Assert.Throws<SettingsException>(() => Read(settings)).Faults];

    [Fact]
    public void A_fault_names_the_setting_as_the_file_and_as_the_environment_spell_it()
    {
        var refusal = Assert.Throws<SettingsException>(() => Read(("Access:Reading", "shut")));

        Assert.Contains("TWIPLOMACY__ACCESS__READING", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Access:Reading in appsettings.json", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("in the file Access__Reading of the folder TWIPLOMACY_SECRETS", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var refusal = Assert.Throws<SettingsException>(() => Read(("Access:Reading", "shut"), ("Jobs:Enabled", "maybe"), ("Foo", "1")));

        Assert.Equal(3, refusal.Faults.Count);
    }

    [Fact]
    public void A_file_is_overridden_by_the_environment_and_that_by_the_command_line()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, """{ "Access": { "Reading": "key" }, "RateLimit": { "RequestsPerMinute": 10 }, "Jobs": { "Concurrency": 3 } }""");
        Environment.SetEnvironmentVariable("TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE", "20");
        Environment.SetEnvironmentVariable("TWIPLOMACY__JOBS__CONCURRENCY", "4");
        try
        {
            var settings = TwiplomacySettings.Read(SettingsSources.Load(file, new Dictionary<string, string?> { ["Jobs:Concurrency"] = "5" }));

            Assert.False(settings.Access.ReadingOpen);
            Assert.Equal(20, settings.RateLimit.RequestsPerMinute);
            Assert.Equal(5, settings.Jobs.Concurrency);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TWIPLOMACY__RATELIMIT__REQUESTSPERMINUTE", null);
            Environment.SetEnvironmentVariable("TWIPLOMACY__JOBS__CONCURRENCY", null);
            File.Delete(file);
        }
    }

    [Fact]
    public void A_secret_is_the_content_of_a_file_that_is_named_like_its_setting()
    {
        var folder = Directory.CreateTempSubdirectory("twiplomacy-secrets-").FullName;
        File.WriteAllText(Path.Combine(folder, "ConnectionStrings__Twiplomacy"), "Host=db;Password=sesame\n");
        Directory.CreateDirectory(Path.Combine(folder, "..2026_01_01"));
        try
        {
            Assert.Equal("Host=db;Password=sesame", LoadWithSecrets(folder).Database.ConnectionString);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        Assert.Contains(folder, Assert.Throws<SettingsException>(() => LoadWithSecrets(folder)).Message, StringComparison.Ordinal);
    }

    private static TwiplomacySettings LoadWithSecrets(string folder) =>
        TwiplomacySettings.Read(SettingsSources.Load(null, folder, new Dictionary<string, string?>()));

    [Fact]
    public void A_settings_file_that_is_not_there_is_refused()
    {
        var refusal = Assert.Throws<SettingsException>(() => SettingsSources.Load("/nowhere/settings.json", new Dictionary<string, string?>()));

        Assert.Contains("/nowhere/settings.json", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_settings_file_that_is_no_JSON_is_refused_by_name()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "{ Access: ");
        try
        {
            var refusal = Assert.Throws<SettingsException>(() => SettingsSources.Load(file, new Dictionary<string, string?>()));

            Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static TwiplomacySettings Read(params (string Name, string? Value)[] settings) => TwiplomacySettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(setting => setting.Name, setting => setting.Value)).Build());
}
