using Twiplomacy.Jobs.Backups;
using Twiplomacy.Jobs.Inbox;
using Twiplomacy.Reports.Delivery;
using Twiplomacy.Reports.Webhooks;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Server.Settings;

/// <summary>Every setting of the program, checked. A section is one record with its own <c>Read</c>.</summary>
public sealed record TwiplomacySettings
{
    /// <summary>The setting <c>Logging:Format</c>: text, or json with event ids and values for whoever collects logs.</summary>
    public const string LogFormat = "Format";

    public required DatabaseOptions Database { get; init; }
    public required ServerSettings Server { get; init; }
    public required AccessSettings Access { get; init; }
    public required RateLimitSettings RateLimit { get; init; }
    public required LimitSettings Limits { get; init; }
    public required CorsSettings Cors { get; init; }
    public required JobSettings Jobs { get; init; }
    public required ImportSettings Imports { get; init; }
    public required MailOptions Mail { get; init; }
    public required WebhookOptions Webhooks { get; init; }
    public required InboxOptions? Inbox { get; init; }
    public required BackupOptions? Backups { get; init; }
    public required OpenIdSettings? OpenId { get; init; }
    public required TelemetrySettings? Telemetry { get; init; }
    public required RetentionTimes Retention { get; init; }

    /// <summary>The file of the key of audience sets.</summary>
    public string AudienceKeyFile => Imports.AudienceKeyFile ?? Path.Combine(Database.DataFolder, "audience.key");

    /// <summary>Where data about persons lies outside of the database.</summary>
    public PersonalFolders Folders => new(
        Inbox?.Folder, Path.Combine(Database.DataFolder, "uploads"), Mail.Outbox, Path.Combine(Database.DataFolder, "cluster", "server.log"));

    /// <summary>Log levels by category, in the words of Microsoft.Extensions.Logging; not checked key by key. <c>Format</c> is text or json.</summary>
    public required IConfigurationSection Logging { get; init; }

    /// <summary>Reads and checks everything; throws one <see cref="SettingsException"/> that names every fault.</summary>
    public static TwiplomacySettings Read(IConfiguration configuration)
    {
        var faults = new List<string>();
        var root = new SettingsSection(configuration, "", faults);
        var settings = Read(root, configuration.GetSection("Logging"));
        root.RefuseUnknown();
        return faults.Count == 0 ? settings : throw new SettingsException(faults);
    }

    private static TwiplomacySettings Read(SettingsSection root, IConfigurationSection logging)
    {
        _ = root.Section("Logging").Choice(LogFormat, "text", "json");
        var database = DatabaseSettings.Read(root.Section("Database"), root.Section("ConnectionStrings"));
        var jobs = JobSettings.Read(root.Section("Jobs"));
        var server = ServerSettings.Read(root.Section("Server"));
        var imports = ImportSettings.Read(root.Section("Imports"));
        var backups = BackupSettings.Read(root.Section("Backups"));
        return new TwiplomacySettings
        {
            Database = database with { JobsAtOnce = jobs.Concurrency ?? database.JobsAtOnce },
            Server = server,
            Access = AccessSettings.Read(root.Section("Access")),
            RateLimit = RateLimitSettings.Read(root.Section("RateLimit")),
            Limits = LimitSettings.Read(root.Section("Limits")),
            Cors = CorsSettings.Read(root.Section("Cors")),
            Jobs = jobs,
            Imports = imports,
            Webhooks = WebhookSettings.Read(root.Section("Webhooks")),
            Mail = MailSettings.Read(root.Section("Mail"), database.DataFolder, server),
            Inbox = InboxSettings.Read(root.Section("Inbox"), imports),
            Backups = backups,
            Retention = RetentionSettings.Read(root.Section("Retention"), imports, backups),
            OpenId = OpenIdSettings.Read(root.Section("OpenId")),
            Telemetry = TelemetrySettings.Read(root.Section("Telemetry")),
            Logging = logging,
        };
    }
}
