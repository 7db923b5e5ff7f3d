using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Alerts;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Audit;
using Twiplomacy.Storage.Backups;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Covariates;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Embedded;
using Twiplomacy.Storage.Events;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Jobs;
using Twiplomacy.Storage.Keys;
using Twiplomacy.Storage.ListedNames;
using Twiplomacy.Storage.Notes;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PeerSets;
using Twiplomacy.Storage.People;
using Twiplomacy.Storage.PersonalData;
using Twiplomacy.Storage.Posts;
using Twiplomacy.Storage.Qap;
using Twiplomacy.Storage.Recipes;
using Twiplomacy.Storage.Reports;
using Twiplomacy.Storage.Schema;
using Twiplomacy.Storage.Sharing;
using Twiplomacy.Storage.Ties;
using Twiplomacy.Storage.Worklists;

namespace Twiplomacy.Storage;

/// <summary>Hands this room's readers and writers to the program. The database belongs to whoever opened it.</summary>
public static class StorageRegistration
{
    // While something large is published, who waits at a page is told to come back.
    private static readonly TimeSpan PatienceOfRequests = TimeSpan.FromSeconds(3);

    /// <summary>For jobs and verbs: nothing is given up because it takes long.</summary>
    public static IServiceCollection AddTwiplomacyStorage(this IServiceCollection services, TwiplomacyDatabase database) => services
        .AddBoth(database, database.Pools.Work)
        .AddSingleton(new ImportWriter(database.Pools.Work))
        .AddSingleton(new EditionWriter(database.Pools.Work))
        .AddSingleton(new PreparedImports(database.Pools.Work))
        .AddSingleton(provider => new PersonErasure(database.Pools.Work, provider.GetRequiredService<ILogger<PersonErasure>>()));

    /// <summary>For requests, whose statements and waiting have an end.</summary>
    public static IServiceCollection AddTwiplomacyStorageForRequests(this IServiceCollection services, TwiplomacyDatabase database) => services
        .AddBoth(database, database.Pools.Requests)
        .AddSingleton(new ImportWriter(database.Pools.Uploads))
        .AddSingleton(new EditionWriter(database.Pools.Uploads))
        .AddSingleton(new PreparedImports(database.Pools.Uploads))
        .AddSingleton(provider => new PersonErasure(database.Pools.Uploads, provider.GetRequiredService<ILogger<PersonErasure>>())
        {
            Patience = PatienceOfRequests,
        });

    private static IServiceCollection AddBoth(this IServiceCollection services, TwiplomacyDatabase database, NpgsqlDataSource source) => services
        .AddSingleton(database)
        .AddReaders(source)
        .AddWatching(database)
        .AddHeartbeats(database.Pools.Heartbeats)
        .AddWriters(database, source);

    private static IServiceCollection AddReaders(this IServiceCollection services, NpgsqlDataSource source) => services
        .AddSingleton(new AccountQueries(source))
        .AddSingleton(new ProfileObservationQueries(source))
        .AddSingleton(new PanelQueries(source))
        .AddSingleton(new GroupQueries(source))
        .AddSingleton(new MadeUpQueries(source))
        .AddSingleton(new TieQueries(source))
        .AddSingleton(new EvidenceQueries(source))
        .AddSingleton(new ListOrderQueries(source))
        .AddSingleton(new NamedPeerQueries(source))
        .AddSingleton(new EvidenceVersionQueries(source))
        .AddSingleton(new PanelChangeStore(source))
        .AddSingleton(new CaptureArrivalQueries(source))
        .AddSingleton(new PostQueries(source))
        .AddSingleton(new MentionQueries(source))
        .AddSingleton(new CaptureSourceQueries(source))
        .AddSingleton(new AudienceQueries(source))
        .AddSingleton(new AccountDirectory(source))
        .AddSingleton(new AccountWordQueries(source))
        .AddSingleton(new ImportQueries(source))
        .AddSingleton(new ColumnRecipeQueries(source))
        .AddSingleton(new ListedNameQueries(source))
        .AddSingleton(new PeerSetQueries(source))
        .AddSingleton(new CovariateQueries(source))
        .AddSingleton(new QapRunQueries(source))
        .AddSingleton(new EditionQueries(source))
        .AddSingleton(new EditionPosts(source))
        .AddSingleton(new RankingPageQueries(source))
        .AddSingleton(new EditionVersionQueries(source))
        .AddSingleton(new JobQueries(source))
        .AddSingleton(new ApiKeyQueries(source))
        .AddSingleton(new SubscriptionQueries(source))
        .AddSingleton(new DeliveryQueries(source))
        .AddSingleton(new AlertQueries(source))
        .AddSingleton(new NoteQueries(source))
        .AddSingleton(new StepMarkQueries(source))
        .AddSingleton(new ShareLinkQueries(source))
        .AddSingleton(new ReportDataQueries(source))
        .AddSingleton(new PersonQueries(source))
        .AddSingleton(new HeldQueries(source));

    /// <summary>Lets requests read from a standby; see <see cref="StandbyWatch"/>.</summary>
    /// <param name="maxLag">How far it may be behind.</param>
    public static IServiceCollection AddStandbyReading(this IServiceCollection services, TwiplomacyDatabase database, TimeSpan maxLag)
    {
        ArgumentNullException.ThrowIfNull(database);
        return services.AddSingleton(provider => new StandbyWatch(
            database.Pools, maxLag, provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<StandbyWatch>>()));
    }

    private static IServiceCollection AddWatching(this IServiceCollection services, TwiplomacyDatabase database) => services
        .AddSingleton(provider => new DatabasePresence(database.Pools.Watching, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(new DatabaseLoadQueries(database.Pools.Watching, () => database.FreeBytes))
        .AddSingleton(new SchemaReadiness(database.Pools.Watching));

    private static IServiceCollection AddHeartbeats(this IServiceCollection services, NpgsqlDataSource source) => services
        .AddSingleton(new JobClaims(source))
        .AddSingleton(new JobMirror(source))
        .AddSingleton(new JobRecovery(source));

    private static IServiceCollection AddWriters(this IServiceCollection services, TwiplomacyDatabase database, NpgsqlDataSource source) => services
        .AddSingleton(new AuditLog(source))
        .AddSingleton(new RetentionSweep(source))
        .AddSingleton(new SessionStore(source))
        .AddSingleton(new BackupLog(source))
        .AddSingleton(provider => new DatabaseBackup(database, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(new RawExportStore(source))
        .AddSingleton(new ColumnRecipeWriter(source))
        .AddSingleton(new NameMatchWriter(source))
        .AddSingleton(new PeerSetWriter(source))
        .AddSingleton(new CovariateWriter(source))
        .AddSingleton(new QapRunWriter(source))
        .AddSingleton(new JobWriter(source))
        .AddSingleton(new SubscriptionWriter(source))
        .AddSingleton(new SigningKeys(source))
        .AddSingleton(new AlertWriter(source))
        .AddSingleton(new NoteWriter(source))
        .AddSingleton(new StepMarkWriter(source))
        .AddSingleton(new ShareLinkWriter(source))
        .AddSingleton(new ReportWriter(source))
        .AddSingleton(new DeliveryLedger(source))
        .AddSingleton(new ApiKeyWriter(source))
        .AddSingleton(new NetworkLayoutStore(source))
        .AddSingleton(new PersonWriter(source))
        .AddSingleton(new ProtectionKeys(source, database.Pools.Work));
}
