using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using Npgsql;
using Twiplomacy.Analytics.Bundles;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Time;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.PersonalData;
using Xunit;

namespace Twiplomacy.IntegrationTests.Server.Erasure;

/// <summary>A panel of three with a sealed edition, and a stranger whom every home of personal data names: by id, two handles and a name.</summary>
internal sealed class ErasureStudy : IAsyncDisposable
{
    public const string Id = "987654321";
    public const string Handle = "StrangerJane";
    public const string LaterHandle = "jane_renamed";
    public const string Name = "Jane Example";

    private static readonly DateTimeOffset Now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;

    private ErasureStudy(TestDatabase database, TemporaryFolder folder, TestServer server) => (_database, Folder, Server) = (database, folder, server);

    public static IReadOnlyList<string> Names { get; } = [Id, Handle, LaterHandle, Name];

    public TestServer Server { get; }

    public TestDatabase Database => _database;

    public TemporaryFolder Folder { get; }

    public static async Task<ErasureStudy> OpenAsync()
    {
        var (database, folder) = (await TestDatabase.CreateAsync(), new TemporaryFolder());
        var server = await TestServer.StartAsync(
            database, ("Database:DataFolder", folder.FullPath), ("Inbox:Folder", folder.Combine("inbox")), ("Mail:Outbox", folder.Combine("outbox")));
        var study = new ErasureStudy(database, folder, server);
        await study.FillAsync();
        return study;
    }

    public T Get<T>() where T : notnull => Server.Host.Services.GetRequiredService<T>();

    /// <summary>Every text of every table that says something of the stranger, and every file.</summary>
    public async Task<IReadOnlyList<string>> FindAsync()
    {
        var found = new List<string>();
        await using var connection = await _database.Database.DataSource.OpenConnectionAsync();
        foreach (var column in (await PersonalCatalogue.ListTextsAsync(connection, CancellationToken.None)).SelectMany(table => table))
        {
            var count = await connection.ExecuteScalarAsync<long>(
                $"select count(*) from {column.Table} t where exists (select from unnest(@names) n where position(lower(n) in lower(t.{column.Name}::text)) > 0)",
                new { names = Names.ToArray() }, CancellationToken.None);
            if (count > 0) found.Add($"{column.Table}.{column.Name}: {count}");
        }
        found.AddRange(await FindInRowsAsync(connection));
        found.AddRange(await FindInSourceFilesAsync());
        found.AddRange(Directory.EnumerateFiles(Folder.FullPath, "*", SearchOption.AllDirectories).Where(IsNamedIn).Select(path => Path.GetRelativePath(Folder.FullPath, path)));
        return found;
    }

    // Whole rows, so also numbers and bytes, of whatever table there is.
    private static async Task<List<string>> FindInRowsAsync(NpgsqlConnection connection)
    {
        var found = new List<string>();
        var tables = await connection.QueryAsync<string>(
            "select format('%s.%s', schemaname, tablename) from pg_tables where schemaname in ('public', 'hangfire') order by 1", CancellationToken.None);
        foreach (var table in tables)
        {
            var count = await connection.ExecuteScalarAsync<long>($"""
                select count(*) from {table} t where exists (select from unnest(@names) n
                    where position(lower(n) in lower(t::text)) > 0 or position(encode(convert_to(n, 'UTF8'), 'hex') in t::text) > 0)
                """, new { names = Names.ToArray() }, CancellationToken.None);
            if (count > 0) found.Add($"{table}: {count}");
        }
        return found;
    }

    private async Task<List<string>> FindInSourceFilesAsync()
    {
        var found = new List<string>();
        foreach (var export in await Get<HeldQueries>().ListExportsAsync(CancellationToken.None))
        {
            using var content = new StreamReader(Get<RawExportStore>().Open(export.Sha256));
            var text = await content.ReadToEndAsync();
            if (Names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase))) found.Add($"source file {string.Join(", ", export.Names)}");
        }
        return found;
    }

    /// <summary>Accounts outside of panels, by an export of their own.</summary>
    public Task<int> AddAccountsAsync(string name, params (string Handle, string Id)[] accounts) => ImportAsync(
        name, "handle,platform_id\n" + string.Concat(accounts.Select(account => $"{account.Handle},{account.Id}\n")), new ImportDeclaration { Format = "panel", Platform = "x" });

    /// <summary>Holds what a statement takes until it is disposed of.</summary>
    public async Task<NpgsqlConnection> HoldAsync(string sql)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(_database.ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("begin; " + sql, connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    public async Task<long> CountAsync(string sql)
    {
        await using var command = _database.Database.DataSource.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    public async Task<string?> TextAsync(string sql)
    {
        await using var command = _database.Database.DataSource.CreateCommand(sql);
        return await command.ExecuteScalarAsync() as string;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = _database.Database.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>The bundle of the sealed edition proves itself, and its hash.</summary>
    public async Task<string> VerifiedHashAsync()
    {
        var revision = (await Get<EditionQueries>().FindAsync("edition", null, CancellationToken.None))!;
        var files = await Get<EditionQueries>().ListFilesAsync(revision.RevisionId, CancellationToken.None);
        var verdict = BundleVerification.Verify(files.ToDictionary(file => file.Path, file => file.Content), CancellationToken.None);
        Assert.True(verdict.IsProven, string.Join('\n', verdict.Differences.Take(10)));
        return revision.Hash!;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await _database.DisposeAsync();
        Folder.Dispose();
    }

    private static bool IsNamedIn(string path)
    {
        var text = Path.GetFileName(path) + Encoding.UTF8.GetString(File.ReadAllBytes(path));
        if (path.EndsWith(".eml", StringComparison.Ordinal)) text += MimeMessage.Load(path).TextBody;
        return Names.Any(name => text.Contains(name, StringComparison.OrdinalIgnoreCase));
    }

    private async Task FillAsync()
    {
        await ImportAsync("panel.csv", "handle,platform_id,name\nalpha,11111,A\nbeta,22222,B\ngamma,33333,C\n", new ImportDeclaration { Format = "panel" }, new PanelTarget("panel", null, "x", null, null));
        await ImportAsync("accounts.csv", $"handle,platform_id,name,actor\n{Handle},{Id},{Name},{Name}\n", new ImportDeclaration { Format = "panel", Platform = "x" });
        await ImportAsync("later.csv", $"handle,platform_id,member_from,member_to\n{LaterHandle},{Id},2025-06-01,2025-06-01\n", new ImportDeclaration { Format = "panel", Platform = "x" });
        await ImportAsync($"followers_{Handle}.csv", $"source,target\nalpha,beta\nbeta,alpha\nalpha,{Handle}\n{Handle},alpha\ngamma,alpha\n", Follows with { AccountsBy = ProfileKeyKind.Handle });
        await ImportAsync("ids.csv", $"source,target\n11111,22222\n{Id},3.0E+18\n33333,{Id}\n", Follows with { AccountsBy = ProfileKeyKind.Id, Completeness = ListCompleteness.Partial });
        await SealAsync();
        await ExecuteAsync($"""
            insert into post (owner, post_id, observed_at, import_id, file, row, posted_at, is_repost, is_reply, hashtags)
            select profile_id, 'by-{Handle}', now(), 1, 0, 1, now(), false, false, array['{Handle}'] from profile where key = '{Id}';
            insert into mention (owner, post_id, target, kind, observed_at, import_id, file, row, posted_at, count)
            select profile_id, 'by-{Handle}', 1, 0, now(), 1, 0, 1, now(), 1 from profile where key = '{Id}';
            insert into listed_name (owner, import_id, list, row, name) values (1, 1, 0, 1, '{Name}');
            insert into name_match (owner, name, profile, matched_by, matched_at)
            select 1, '{Name}', profile_id, 'test', now() from profile where key = '{Id}';
            insert into job_log (job_id, at, level, message, said)
            select min(job_id), now(), 'warning', 'The list of @{Handle} ({Id}) is old', jsonb_build_object('code', 'x', 'values', jsonb_build_array('{Handle}', {Id})) from job
            """);
        await WriteFilesAsync();
    }

    private async Task WriteFilesAsync()
    {
        foreach (var folder in (string[])["inbox/done", "inbox/failed", "outbox", "cluster"]) Directory.CreateDirectory(Folder.Combine(folder));
        await File.WriteAllTextAsync(Folder.Combine("inbox/done/old.csv"), $"source,target\nalpha,{Handle}\n");
        await File.WriteAllTextAsync(Folder.Combine("inbox/done/others.csv"), "source,target\nalpha,beta\n");
        await using (var zip = await ZipFile.OpenAsync(Folder.Combine("inbox/failed/broken.zip"), ZipArchiveMode.Create))
        {
            await using var entry = new StreamWriter(await zip.CreateEntry("data/follower.js").OpenAsync());
            await entry.WriteAsync($"window.YTD.follower.part0 = [ {{ \"follower\" : {{ \"accountId\" : \"{Id}\" }} }} ]");
        }
        using var mail = new MimeMessage { Subject = "Report" };
        mail.Body = new TextPart("plain") { Text = $"{Handle} follows you.", ContentTransferEncoding = ContentEncoding.Base64 };
        await mail.WriteToAsync(Folder.Combine("outbox/one.eml"));
        await File.WriteAllTextAsync(Folder.Combine("cluster/server.log"), $"ERROR: duplicate key (x, 1, {LaterHandle})\n");
    }

    private async Task SealAsync()
    {
        await Get<EditionWriter>().RequestAsync("edition", "panel", Capture.Parse("2025-12-31"), "{}", null, Now, CancellationToken.None);
        Assert.True(await Get<EditionBuilder>().BuildAsync("edition", Now, CancellationToken.None));
        Assert.Null((await Get<EditionSealing>().SealAsync("edition", new SealTerms(), Now, CancellationToken.None)).Refusal);
    }

    private static ImportDeclaration Follows { get; } = new()
    {
        Platform = "x", CapturedAt = Capture.Parse("2025-06-01"), Completeness = ListCompleteness.Complete, Format = "edge-list",
    };

    public async Task<int> ImportAsync(string name, string text, ImportDeclaration declaration, PanelTarget? panel = null)
    {
        var file = new IncomingFile(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var submitted = await Get<ImportIntake>().SubmitAsync(name, [file], declaration, panel, TimeSpan.FromDays(30), TimeProvider.System.GetUtcNow(), key: null, CancellationToken.None);
        var ended = await Get<ImportRunner>().RunAsync(submitted.ImportId, TimeProvider.System.GetUtcNow(), new Progress<ImportProgress>(), CancellationToken.None);
        Assert.True(ended.Status == ImportStatus.Published, $"{name}: {ended.Error}");
        return submitted.ImportId;
    }
}
