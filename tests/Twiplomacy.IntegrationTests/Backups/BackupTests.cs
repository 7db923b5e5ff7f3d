using System.Globalization;
using System.IO.Compression;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Server;
using Twiplomacy.Storage.Backups;
using Twiplomacy.Storage.Embedded;
using Xunit;

namespace Twiplomacy.IntegrationTests.Backups;

/// <summary>A backup of the demo's database, put into another one.</summary>
[Collection(DemoServer.Collection)]
public sealed class BackupTests(DemoServer demo) : IDisposable
{
    // What follows from the rest is left out and made again.
    private const string Tables =
        "select format('%s.%s', schemaname, tablename) from pg_tables where schemaname in ('public', 'hangfire') and tablename not in ('schema_migration', 'session', 'server', 'lock', 'schema', 'panel_change', 'panel_change_basis') order by 1";

    private const string Schema =
        """
        select format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace in ('public'::regnamespace, 'hangfire'::regnamespace)
        union all select format('%s %s', tgrelid::regclass, tgname::text || tgenabled::text) from pg_trigger where not tgisinternal
        union all select indexdef from pg_indexes where schemaname in ('public', 'hangfire')
        order by 1
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_restored_database_holds_every_row_and_every_rule()
    {
        var path = await BackUpAsync();
        await using var empty = await EmptyDatabase.CreateAsync();

        var manifest = await RestoreAsync(empty, path);

        Assert.Equal(await EmptyDatabase.ReadAsync(demo.Database.ConnectionString, Tables), manifest.Tables.Select(table => table.Name));
        foreach (var table in manifest.Tables)
        {
            var rows = $"select md5(coalesce(string_agg(t::text, E'\\n' order by t::text), '')) || count(*) from {table.Name} t";
            Assert.Equal($"{table.Name} {(await EmptyDatabase.ReadAsync(demo.Database.ConnectionString, rows))[0]}", $"{table.Name} {(await empty.ReadAsync(rows))[0]}");
        }
        Assert.Equal(await EmptyDatabase.ReadAsync(demo.Database.ConnectionString, Schema), await empty.ReadAsync(Schema));
    }

    [Fact]
    public async Task New_rows_of_a_restored_database_get_numbers_of_their_own()
    {
        var path = await BackUpAsync();
        await using var empty = await EmptyDatabase.CreateAsync();
        await RestoreAsync(empty, path);

        const string Behind = """
            select s.relname from pg_class s
            join pg_depend d on d.objid = s.oid and d.deptype in ('a', 'i') join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
            where s.relkind = 'S' and s.relnamespace = 'public'::regnamespace
              and (xpath('/row/n/text()', query_to_xml(format('select coalesce(max(%I), 0) as n from %s', a.attname, d.refobjid::regclass), false, true, '')))[1]::text::bigint
                >= nextval(s.oid::regclass)
            """;
        Assert.Empty(await empty.ReadAsync(Behind));
    }

    [Theory]
    [InlineData(0.02)]
    [InlineData(0.5)]
    [InlineData(0.97)]
    public async Task A_damaged_file_is_refused_before_anything_is_changed(double where)
    {
        var path = await BackUpAsync();
        var bytes = await File.ReadAllBytesAsync(path);
        bytes[(int)(bytes.Length * where)] ^= 0x10;
        await File.WriteAllBytesAsync(path, bytes);
        await using var empty = await EmptyDatabase.CreateAsync();

        await Assert.ThrowsAsync<BackupException>(() => RestoreAsync(empty, path));
        Assert.Empty(await empty.ReadAsync(Tables));
    }

    [Fact]
    public async Task A_file_that_was_cut_off_is_refused()
    {
        var path = await BackUpAsync();
        await using (var file = new FileStream(path, FileMode.Open)) file.SetLength(file.Length / 2);
        await Assert.ThrowsAsync<BackupException>(() => BackupFile.OpenAsync(path, CancellationToken.None));
    }

    [Fact]
    public async Task A_table_that_is_missing_is_noticed()
    {
        var path = await BackUpAsync();
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update)) archive.GetEntry("tables/public.import.tsv")!.Delete();
        await using var file = await BackupFile.OpenAsync(path, CancellationToken.None);
        await Assert.ThrowsAsync<BackupException>(() => file.VerifyAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_database_with_rows_is_left_alone()
    {
        var path = await BackUpAsync();
        await using var empty = await EmptyDatabase.CreateAsync();
        await RestoreAsync(empty, path);

        Assert.Equal("backups.database.filled", (await RefusedAsync(empty, path)).Said.Code);
        Assert.NotEqual(["0"], await empty.ReadAsync("select count(*) from import"));
    }

    [Theory]
    [InlineData("create table treaty (id integer)", "public.treaty")]
    [InlineData("create sequence treaty_number", "public.treaty_number")]
    [InlineData("create view treaties as select 1 as id", "public.treaties")]
    [InlineData("create function ratified() returns integer language sql as 'select 1'", "ratified()")]
    [InlineData("create schema hangfire; create table hangfire.job (id integer)", "hangfire.job")]
    public async Task What_another_program_has_in_the_database_stays_there(string sql, string what)
    {
        await using var taken = await EmptyDatabase.CreateAsync();
        await taken.ReadAsync(sql);

        Assert.Contains(what, (await RefusedAsync(taken, await BackUpAsync())).Message, StringComparison.Ordinal);
        Assert.Equal(what.EndsWith("()", StringComparison.Ordinal) ? [] : [what], await taken.ReadAsync(
            "select format('%s.%s', relnamespace::regnamespace, relname) from pg_class where relnamespace::regnamespace::text in ('public', 'hangfire')"));
    }

    [Fact]
    public async Task A_database_that_is_in_use_is_not_filled()
    {
        var path = await BackUpAsync();
        await using var empty = await EmptyDatabase.CreateAsync();
        await using var other = new NpgsqlConnection(empty.ConnectionString);
        await other.OpenAsync();

        Assert.Equal("backups.database.busy", (await RefusedAsync(empty, path)).Said.Code);
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", "backups.newer")]
    [InlineData("\"number\": 13", "\"number\": 99", "backups.schema.newer")]
    [InlineData("\"tables\": [", "\"tables\": null, \"other\": [", "backups.unrecognised")]
    [InlineData("\"job_schema\": ", "\"job_schema\": 9", "backups.jobs.newer")]
    public async Task A_backup_of_a_newer_program_is_refused(string here, string there, string code)
    {
        var path = await BackUpAsync();
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
        {
            var entry = archive.GetEntry("backup.json")!;
            string manifest;
            using (var reader = new StreamReader(entry.Open())) manifest = await reader.ReadToEndAsync();
            Assert.Contains(here, manifest, StringComparison.Ordinal);
            entry.Delete();
            await using var writer = new StreamWriter(archive.CreateEntry("backup.json").Open());
            await writer.WriteAsync(manifest.Replace(here, there, StringComparison.Ordinal));
        }
        await using var empty = await EmptyDatabase.CreateAsync();

        Assert.Equal(code, (await RefusedAsync(empty, path)).Said.Code);
    }

    [Fact]
    public async Task What_the_database_writes_by_default_does_not_change_a_backup()
    {
        var path = await BackUpAsync();
        await using var odd = await EmptyDatabase.CreateAsync();
        var before = await RestoreAsync(odd, path);
        await odd.ReadAsync($"""
            alter database {odd.Name} set datestyle = 'SQL, DMY'; alter database {odd.Name} set extra_float_digits = -10;
            alter database {odd.Name} set timezone = 'Asia/Kathmandu'; alter database {odd.Name} set intervalstyle = 'sql_standard'
            """);
        await using var database = await TwiplomacyDatabase.OpenAsync(odd.Options, NullLogger.Instance, CancellationToken.None);
        var again = await new DatabaseBackup(database, TimeProvider.System).WriteAsync(_folder.Combine("odd.backup"), null, CancellationToken.None);

        Assert.Equal(["SQL, DMY"], await odd.ReadAsync("show datestyle"));
        Assert.Equal(before.Tables.Select(table => (table.Name, table.Sha256)), again.Tables.Select(table => (table.Name, table.Sha256)));
    }

    [Fact]
    public async Task What_somebody_put_beside_our_tables_does_not_stop_a_restore()
    {
        await using var shared = await TestDatabase.CreateAsync();
        await EmptyDatabase.ReadAsync(shared.ConnectionString, "create table treaty (id integer); insert into treaty values (1)");
        var path = _folder.Combine("shared.backup");
        await new DatabaseBackup(shared.Database, TimeProvider.System).WriteAsync(path, null, CancellationToken.None);
        await using var empty = await EmptyDatabase.CreateAsync();

        await RestoreAsync(empty, path);

        const string steps = "select count(*) from schema_migration";
        Assert.Equal(await EmptyDatabase.ReadAsync(shared.ConnectionString, steps), await empty.ReadAsync(steps));
        Assert.Equal([""], await empty.ReadAsync("select to_regclass('treaty')"));
    }

    [Fact]
    public async Task Two_that_write_to_one_file_at_once_leave_one_whole_backup()
    {
        var path = _folder.Combine("same.backup");
        var backup = new DatabaseBackup(demo.Database.Database, TimeProvider.System);
        var ends = await Task.WhenAll(Enumerable.Range(0, 2).Select(async _ =>
        {
            try
            {
                await backup.WriteAsync(path, null, CancellationToken.None);
                return true;
            }
            catch (BackupException)
            {
                return false;
            }
        }));

        Assert.Single(ends, true);
        await using var file = await BackupFile.OpenAsync(path, CancellationToken.None);
        await file.VerifyAsync(CancellationToken.None);
        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public async Task A_backup_of_a_busy_database_is_of_one_instant()
    {
        // The names of the tables are far apart: one that was read later would hold more.
        const string Write = """
            with one as (insert into country_group (slug, name, country, member_from) values (gen_random_uuid()::text, 'busy', 'FR', '2000-01-01') returning slug)
            insert into schema_note (slug) select slug from one returning 1
            """;
        await using var busy = await TestDatabase.CreateAsync();
        await EmptyDatabase.ReadAsync(busy.ConnectionString, "create table public.schema_note (slug text)");
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () => { while (!stop.IsCancellationRequested) await EmptyDatabase.ReadAsync(busy.ConnectionString, Write); });
        while (await EmptyDatabase.ReadAsync(busy.ConnectionString, "select count(*) from schema_note") is ["0"]) await Task.Delay(10);
        var path = _folder.Combine("busy.backup");
        var manifest = await new DatabaseBackup(busy.Database, TimeProvider.System).WriteAsync(path, null, CancellationToken.None);
        await stop.CancelAsync();
        await writing;

        var seeded = await EmptyDatabase.ReadAsync(busy.ConnectionString, "select count(*) from country_group where name <> 'busy'");
        long Rows(string table) => manifest.Tables.Single(each => each.Name == table).Rows;
        Assert.InRange(Rows("public.schema_note"), 1, long.Parse(
            (await EmptyDatabase.ReadAsync(busy.ConnectionString, "select count(*) from schema_note"))[0], CultureInfo.InvariantCulture));
        Assert.Equal(Rows("public.schema_note"), Rows("public.country_group") - long.Parse(seeded[0], CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Nobody_else_may_read_a_backup()
    {
        if (OperatingSystem.IsWindows()) return;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(await BackUpAsync()));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<string> BackUpAsync()
    {
        var path = _folder.Combine("demo.backup");
        await new DatabaseBackup(demo.Database.Database, TimeProvider.System).WriteAsync(path, null, CancellationToken.None);
        return path;
    }

    private Task<BackupException> RefusedAsync(EmptyDatabase empty, string path) => Assert.ThrowsAsync<BackupException>(() => RestoreAsync(empty, path));

    private Task<BackupManifest> RestoreAsync(EmptyDatabase empty, string path) =>
        DatabaseRestore.RunAsync(empty.Options, path, _folder.Combine("audience.key"), NullLogger.Instance, CancellationToken.None);
}
