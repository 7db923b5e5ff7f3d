using Microsoft.Extensions.Logging.Console;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Caching;
using Twiplomacy.Analytics.Chains;
using Twiplomacy.Analytics.Changes;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Countries;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Qap;
using Twiplomacy.Analytics.RankingViews;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Analytics.Structure;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Analytics.Worklists;
using Twiplomacy.Application;
using Twiplomacy.Application.Bundles;
using Twiplomacy.Application.People;
using Twiplomacy.Ingest.Audiences;
using Twiplomacy.Ingest.Evidence;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Jobs;
using Twiplomacy.Jobs.Backups;
using Twiplomacy.Jobs.Editions;
using Twiplomacy.Jobs.Imports;
using Twiplomacy.Jobs.Qap;
using Twiplomacy.Jobs.Reports;
using Twiplomacy.Jobs.Retention;
using Twiplomacy.Reports;
using Twiplomacy.Server.Access;
using Twiplomacy.Server.Settings;
using Twiplomacy.Storage;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Server.Hosting;

/// <summary>What web server and worker have in common.</summary>
public static class ProgramServices
{
    /// <summary>For jobs and verbs.</summary>
    public static void AddTwiplomacy(this IServiceCollection services, TwiplomacySettings settings, TwiplomacyDatabase database)
    {
        services.AddTwiplomacyStorage(database);
        services.AddRooms(settings);
    }

    /// <summary>For requests; of jobs they know what is queued.</summary>
    public static void AddTwiplomacyForRequests(this IServiceCollection services, TwiplomacySettings settings, TwiplomacyDatabase database)
    {
        services.AddTwiplomacyStorageForRequests(database);
        services.AddRooms(settings);
        services.AddJobStorage(settings.Jobs.Options(database.ConnectionStringOfHangfire) with { Stays = true });
        services.AddFolderSweep();
        if (settings.Database.MaxLag is { } maxLag) services.AddStandbyReading(database, maxLag).AddHostedService<StandbyPart>();
        if (settings.Jobs.Enabled) services.AddHostedService<JobPart>();
    }

    private static void AddRooms(this IServiceCollection services, TwiplomacySettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(settings.Retention);
        services.AddSingleton(settings.Folders);
        services.AddSingleton(TimeProvider.System);
        services.AddImports(settings);
        services.AddAnalytics(settings);
        services.AddTwiplomacyReports(settings.Mail, settings.Webhooks);
        services.AddApplication();
        services.AddSingleton<PasswordHashing>(PersonSignIn.Hash);
    }

    private static void AddImports(this IServiceCollection services, TwiplomacySettings settings)
    {
        var keys = new AudienceKeyFile(settings.AudienceKeyFile);
        services.AddSingleton(new AudienceOptions(keys) { TiesUpTo = settings.Imports.TiesOfFollowersUpTo });
        services.AddSingleton<ImportIntake>();
        services.AddSingleton<ImportRunner>();
        services.AddSingleton<ImportPreview>();
        services.AddSingleton<ImportRereading>();
        services.AddSingleton<KeptRows>();
    }

    private static void AddAnalytics(this IServiceCollection services, TwiplomacySettings settings)
    {
        services.AddSingleton<PanelStudyLoader>();
        services.AddSingleton<PanelChangeComputation>();
        services.AddSingleton<PanelChanges>();
        services.AddSingleton<AudienceReach>();
        services.AddSingleton<AccountFinder>();
        services.AddSingleton<FollowBounds>();
        services.AddSingleton<TieExplanation>();
        services.AddSingleton<AccountTies>();
        services.AddSingleton<StepVerification>();
        services.AddSingleton<AccountReach>();
        services.AddSingleton<LateCaptures>();
        services.AddSingleton<FollowerCounts>();
        services.AddSingleton<PanelActivity>();
        services.AddSingleton<PanelMentions>();
        services.AddSingleton<ActorPostRankings>();
        services.AddSingleton<EditionComputation>();
        services.AddSingleton<EditionBuilder>();
        services.AddSingleton<EvidenceSealing>();
        services.AddSingleton<EditionSealing>();
        services.AddSingleton<EditionBundles>();
        services.AddSingleton<RevisionDifferences>();
        services.AddSingleton<RankExplanations>();
        services.AddSingleton<QuietSpells>();
        services.AddSingleton<EditionMovements>();
        services.AddSingleton<ConstantRankings>();
        services.AddSingleton<ChosenPrevious>();
        services.AddSingleton<WithinRankings>();
        services.AddSingleton<PublishedRankings>();
        services.AddSingleton<FilteredRankings>();
        services.AddSingleton<SubsetRankings>();
        services.AddSingleton(new WorkGate(settings.Limits.HeavyAtOnce, settings.Limits.MostPairs));
        services.AddSingleton(new BundleProofLimits(settings.Limits.MaxBundleBytes));
        services.AddSingleton<ProvisionalRankings>();
        services.AddSingleton<YearlyRankings>();
        services.AddSingleton<EditionAccounts>();
        services.AddSingleton<AccountComparisons>();
        services.AddSingleton<GroupComparisons>();
        services.AddSingleton<EditionTieReading>();
        services.AddSingleton<EditionChains>();
        services.AddSingleton<EditionStructures>();
        services.AddSingleton<QapNetworks>();
        services.AddSingleton<QapComputation>();
        services.AddSingleton<EditionNetworks>();
        services.AddSingleton<PanelNetworks>();
        services.AddSingleton<NetworkPictures>();
    }

    /// <summary>Hangfire's storage and server, and every kind of job.</summary>
    /// <param name="stays">Whether the process stays, rather than seeing a job or two of its own through.</param>
    public static void AddJobs(this IServiceCollection services, TwiplomacySettings settings, TwiplomacyDatabase database, bool stays)
    {
        services.AddJobServer(settings.Jobs.Options(database.ConnectionStringOfHangfire) with { Stays = stays });
        services.AddJob<IImportJob, ImportJob>();
        services.AddJob<IUndoJob, UndoJob>();
        services.AddJob<IEditionBuildJob, EditionBuildJob>();
        services.AddJob<IReportJob, ReportJob>();
        services.AddJob<IAlertJob, AlertJob>();
        services.AddJob<IQapJob, QapJob>();
        services.AddDaily<CaptureReminderJob>(CaptureReminderJob.Work);
        services.AddDaily<RetentionJob>(RetentionJob.Work);
        if (settings.Backups is { } backups) services.AddSingleton(backups).AddDaily<BackupJob>(BackupJob.WorkAt(backups.Hour));
    }

    /// <summary>What a process that stays does by itself: it looks into the inbox.</summary>
    public static void AddWatches(this IServiceCollection services, TwiplomacySettings settings)
    {
        if (settings.Inbox is { } inbox) services.AddInbox(inbox);
    }

    /// <summary>Logs go to standard error, one line each: standard output is for answers.</summary>
    public static ILoggingBuilder AddTwiplomacyLogging(this ILoggingBuilder logging, IConfiguration levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        logging.AddConfiguration(levels).AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        return string.Equals(levels[TwiplomacySettings.LogFormat], "json", StringComparison.OrdinalIgnoreCase)
            ? logging.AddJsonConsole(lines => Stamp(lines, "yyyy-MM-dd'T'HH:mm:ss.fff'Z'"))
            : logging.AddSimpleConsole(lines =>
            {
                Stamp(lines, "yyyy-MM-dd'T'HH:mm:ss'Z' ");
                lines.SingleLine = true;
                lines.ColorBehavior = Console.IsErrorRedirected ? LoggerColorBehavior.Disabled : LoggerColorBehavior.Default;
            });
    }

    private static void Stamp(ConsoleFormatterOptions lines, string format) => (lines.UseUtcTimestamp, lines.TimestampFormat) = (true, format);
}
