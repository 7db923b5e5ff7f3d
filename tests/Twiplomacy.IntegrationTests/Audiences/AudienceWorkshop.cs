using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using NpgsqlTypes;
using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Audiences;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Audiences;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Audiences;
using Twiplomacy.Ingest.Evidence;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Audiences;

/// <summary>A database into which follower lists of ids are imported; lists of more than three members keep strangers as hashes.</summary>
internal sealed class AudienceWorkshop : IAsyncDisposable
{
    public const string Panel = "panel";

    private static readonly DateTimeOffset Now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly TemporaryFolder _folder = new();
    private readonly ServiceProvider _services;

    private AudienceWorkshop(TestDatabase database, int tiesUpTo)
    {
        _database = database;
        _services = new ServiceCollection().AddTwiplomacyStorage(database.Database)
            .AddSingleton(new AudienceOptions(new AudienceKeyFile(_folder.Combine("audience.key"))) { TiesUpTo = tiesUpTo })
            .AddSingleton(TimeProvider.System).AddSingleton<ImportIntake>().AddSingleton<ImportRunner>().AddSingleton<PanelStudyLoader>().AddSingleton<AudienceReach>()
            .AddSingleton<ImportRereading>().AddSingleton<KeptRows>().AddSingleton<FollowBounds>().AddSingleton<TieExplanation>().AddSingleton<AccountFinder>()
            .BuildServiceProvider();
    }

    public static async Task<AudienceWorkshop> OpenAsync(int tiesUpTo = 3) => new(await TestDatabase.CreateAsync(), tiesUpTo);

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public string KeyPath => _folder.Combine("audience.key");

    public Task<(int Import, ImportEffect Effect)> FollowersAsync(string owner, string day, params IEnumerable<int> followers) => ImportAsync(
        string.Concat(followers.Select(id => FormattableString.Invariant($"{id}\n"))),
        new ImportDeclaration
        {
            Platform = "x", Owner = AccountRef.ById(owner), List = ListDirection.Followers, CapturedAt = Capture.Parse(day),
            AccountsBy = ProfileKeyKind.Id, Completeness = ListCompleteness.Complete, Format = "twarc1-ids",
        });

    public Task<(int Import, ImportEffect Effect)> PanelAsync(params IEnumerable<string> ids) => ImportAsync(
        "platform_id,name\n" + string.Concat(ids.Select(id => $"{id},someone\n")), new ImportDeclaration { Format = "panel" },
        new PanelTarget(Panel, null, "x", null, null));

    public async Task<(int Import, ImportEffect Effect)> ImportAsync(string text, ImportDeclaration declaration, PanelTarget? panel = null)
    {
        var file = new IncomingFile("export", () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        return await RunAsync(await Get<ImportIntake>().SubmitAsync("export", [file], declaration, panel, null, Now, key: null, CancellationToken.None));
    }

    /// <summary>Runs an import that was handed in.</summary>
    public async Task<(int Import, ImportEffect Effect)> RunAsync(SubmittedImport submitted)
    {
        var ended = await Get<ImportRunner>().RunAsync(submitted.ImportId, Now, new Progress<ImportProgress>(), CancellationToken.None);
        Assert.True(ended.Status == ImportStatus.Published, ended.Error?.ToString());
        return (submitted.ImportId, ended.Effect);
    }

    /// <summary>Turns the empty captured list of an account into one of these followers, past the import.</summary>
    public async Task FillAsync(string owner, string day, IEnumerable<int> followers)
    {
        var (import, _) = await FollowersAsync(owner, day, [1_000_000]);
        var key = new AudienceKeyFile(KeyPath).Get();
        var hashes = followers.AsParallel().Select(id => key.HashOf(ProfileKey.OfId("x", id.ToString(CultureInfo.InvariantCulture)))).Order().ToArray();
        var bits = AudienceChunk.PrefixBitsFor(hashes.Length);
        await using var connection = await _database.Database.DataSource.OpenConnectionAsync();
        var place = await connection.QuerySingleAsync<(int Owner, int Observation)>(
            "delete from audience_chunk c using audience a where a.import_id = @import and c.observation_id = a.observation_id returning c.owner, c.observation_id", new { import });
        await connection.ExecuteAsync(
            "update audience set member_count = @members, prefix_bits = @bits, has_strangers = true where import_id = @import", new { import, members = (long)hashes.Length, bits = (short)bits });
        await using var copy = await connection.BeginBinaryImportAsync("copy audience_chunk (owner, observation_id, number, code) from stdin (format binary)");
        foreach (var chunk in hashes.GroupBy(hash => AudienceChunk.NumberOf(hash, bits)))
        {
            copy.StartRow();
            copy.Write(place.Owner, NpgsqlDbType.Integer);
            copy.Write(place.Observation, NpgsqlDbType.Integer);
            copy.Write(chunk.Key, NpgsqlDbType.Integer);
            copy.Write(SortedHashes.Encode([.. chunk]), NpgsqlDbType.Bytea);
        }
        await copy.CompleteAsync();
    }

    public async Task UndoAsync(int import) => Assert.True(await Get<ImportWriter>().UndoAsync(import, Now, CancellationToken.None));

    public async Task<AudienceAccount> AccountAsync(string id)
    {
        var key = ProfileKey.OfId("x", id);
        var profiles = await Get<AccountQueries>().FindProfilesAsync([key], CancellationToken.None);
        return new AudienceAccount(profiles[key], key.ToString(), null);
    }

    /// <summary>The states of "a follows b" among the panel at the end of a day, as text.</summary>
    public async Task<string> StateAsync(string a, string b, string day)
    {
        var study = (await Get<PanelStudyLoader>().FindAsync(Panel, Capture.Parse(day), null, CancellationToken.None))!;
        int NumberOf(string id) => study.Members.Select(m => m.Account.Value).ToList().IndexOf(id);
        return study.Ledger.At(study.AsOf).Follows(NumberOf(a), NumberOf(b)).ToString();
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var command = _database.Database.DataSource.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Dispose();
    }
}
