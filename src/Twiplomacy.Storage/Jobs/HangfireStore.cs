using System.Globalization;
using System.Text.RegularExpressions;
using Hangfire;
using Hangfire.Common;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Hangfire.States;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Hangfire's tables, in the schema <c>hangfire</c> of the same database.</summary>
public static partial class HangfireStore
{
    /// <summary>How long a silent worker keeps what it holds, a job or a lock of Hangfire's. A living one says so each second.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(6);

    private const string Schema = "hangfire";

    private const string HasVersion = "select to_regclass('hangfire.schema') is not null";

    private const string FindVersion = "select max(version) from hangfire.schema";

    // Hangfire.PostgreSql takes what was never fetched first, so that an orphan would wait for the end of the queue. The doubles:
    // somebody requeued in the dashboard what waits in the queue.
    private const string TakeBack =
        """
        with doubles as (
            delete from hangfire.jobqueue later using hangfire.jobqueue earlier
            where later.jobid = earlier.jobid and later.id > earlier.id and later.fetchedat is null and earlier.fetchedat is null)
        update hangfire.jobqueue set fetchedat = null where fetchedat < now() - @Silence
        """;

    // As Hangfire.PostgreSql says it of a new job.
    private const string Wake = "notify new_job";

    private static readonly int NewestVersion = typeof(PostgreSqlStorage).Assembly.GetManifestResourceNames()
        .Select(name => InstallScript().Match(name)).Where(match => match.Success).Max(match => int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));

    // Queued jobs outlive an upgrade: types are written without versions, arguments as this level of Hangfire writes them.
    static HangfireStore() => GlobalConfiguration.Configuration
        .SetDataCompatibilityLevel(CompatibilityLevel.Version_180).UseSimpleAssemblyNameTypeSerializer().UseRecommendedSerializerSettings();

    /// <summary>The storage, for a server, the dashboard and recurring jobs.</summary>
    /// <param name="connectionString">The database.</param>
    /// <param name="listens">
    /// Whether workers are woken by the database the moment a job is committed (one connection each), and look only now and then;
    /// else they look once a second.
    /// </param>
    public static JobStorage Open(string connectionString, bool listens)
    {
        var options = Options(listens);
        var connection = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // A listener that was cut off comes back by the text of its connection, which has no password otherwise.
            PersistSecurityInfo = listens,
        };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(connection.ConnectionString, options), options);
    }

    /// <summary>Creates Hangfire's tables, or brings them up to date. Serialise callers.</summary>
    internal static async Task InstallAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        var isNewest = await connection.ExecuteScalarAsync<bool>(HasVersion, cancellationToken)
            && await FindVersionAsync(connection, cancellationToken) >= NewestVersion;
        if (!isNewest) PostgreSqlObjectsInstaller.Install(connection, Schema);
    }

    /// <summary>The version of the tables that are there.</summary>
    internal static Task<int> FindVersionAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteScalarAsync<int>(FindVersion, cancellationToken);

    /// <summary>Gives the jobs of silent workers back to the head of the queue.</summary>
    internal static int TakeBackFromSilent(NpgsqlConnection connection)
    {
        var taken = connection.Execute(TakeBack, new { Silence });
        if (taken > 0) connection.Execute(Wake, null);
        return taken;
    }

    /// <summary>Creates a job in the connection's <see cref="SharedTransaction"/> and answers with its id.</summary>
    internal static long Create(NpgsqlConnection connection, Job job, IState state) => SharedTransaction.Within(connection, () =>
        long.Parse(new BackgroundJobClient(Existing(connection), Filters).Create(job, state), CultureInfo.InvariantCulture));

    /// <summary>Puts a job into a state, likewise; false if there is no such job (Hangfire forgets ended ones after a day) or it is in another one.</summary>
    internal static bool Change(NpgsqlConnection connection, long id, IState state, string? from = null) => SharedTransaction.Within(connection, () =>
        new BackgroundJobClient(Existing(connection), Filters).ChangeState(id.ToString(CultureInfo.InvariantCulture), state, from));

    /// <summary>Lets a job begin anew: all its tries lie before it. False as for <see cref="Change"/>.</summary>
    internal static bool Requeue(NpgsqlConnection connection, long id, string reason)
    {
        if (!Change(connection, id, new EnqueuedState { Reason = reason })) return false;
        return SharedTransaction.Within(connection, () =>
        {
            using var hangfire = Existing(connection).GetConnection();
            hangfire.SetJobParameter(id.ToString(CultureInfo.InvariantCulture), RetryCount, "0");
            return true;
        });
    }

    /// <summary>The parameter in which Hangfire counts the tries of a job that have failed.</summary>
    public const string RetryCount = "RetryCount";

    // What is said by the attributes of a method, and nothing else: filters that look after our rows stand with the servers.
    private static JobFilterProviderCollection Filters => [new JobFilterAttributeFilterProvider()];

    private static PostgreSqlStorage Existing(NpgsqlConnection connection)
    {
        // Who listens elsewhere is told at the commit.
        var options = Options(listens: true);
        return new PostgreSqlStorage(new ExistingNpgsqlConnectionFactory(connection, options), options);
    }

    private static PostgreSqlStorageOptions Options(bool listens) => new()
    {
        SchemaName = Schema,
        PrepareSchemaIfNecessary = false,
        QueuePollInterval = TimeSpan.FromSeconds(listens ? 3 : 1),
        UseSlidingInvisibilityTimeout = true,
        InvisibilityTimeout = Silence,
        DistributedLockTimeout = Silence,
        EnableLongPolling = listens,
    };

    [GeneratedRegex(@"Install\.v(\d+)\.sql$")]
    private static partial Regex InstallScript();
}
