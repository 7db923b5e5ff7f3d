using Microsoft.Extensions.Logging.Abstractions;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.IntegrationTests.Mail;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.Jobs.Inbox;
using Twiplomacy.Storage.Imports;
using Xunit;

namespace Twiplomacy.IntegrationTests.Jobs;

public sealed class InboxTests : IAsyncLifetime, IDisposable
{
    private const string Export = "source,target\n1,2\n2,1\n";
    private readonly TemporaryFolder _folder = new();
    private ReportStudy? _study;
    // In the past, so that what is handed in now is due at once.
    private DateTimeOffset _now = ReportStudy.Now.AddHours(-1);

    public async Task InitializeAsync() => _study = await ReportStudy.CreateAsync();

    public async Task DisposeAsync() => await _study!.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_finished_file_is_imported_and_filed_away()
    {
        var inbox = Inbox();
        await PutAsync("twarc-follows.jsonl", Twarc);

        await LookOnAsync(inbox);

        Assert.True(File.Exists(_folder.Combine("done/twarc-follows.jsonl")), await TellAsync());
        Assert.Empty(Directory.GetFiles(_folder.FullPath));
    }

    [Fact]
    public async Task A_file_that_is_still_being_written_is_not_taken()
    {
        var inbox = Inbox();
        await PutAsync("follows.csv", "source");
        await PutAsync("copying.csv.part", Export);
        await inbox.LookAsync(_now, CancellationToken.None);
        await PutAsync("follows.csv", Export);

        await inbox.LookAsync(_now += TimeSpan.FromSeconds(6), CancellationToken.None);

        Assert.DoesNotContain(await ImportsAsync(), import => import.Name is "follows.csv" or "copying.csv.part");
        Assert.True(File.Exists(_folder.Combine("follows.csv")));
    }

    [Fact]
    public async Task Links_are_not_followed_and_pipes_hold_nothing_up()
    {
        var inbox = Inbox();
        using var elsewhere = new TemporaryFolder();
        await File.WriteAllTextAsync(elsewhere.Combine("secret.csv"), Export);
        File.CreateSymbolicLink(_folder.Combine("link.csv"), elsewhere.Combine("secret.csv"));
        File.CreateSymbolicLink(_folder.Combine("nowhere.csv"), elsewhere.Combine("nothing"));
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_folder.Combine("pipe.csv")])) await made.WaitForExitAsync();
        await PutAsync("twarc-follows.jsonl", Twarc);

        await LookOnAsync(inbox);

        Assert.True(File.Exists(_folder.Combine("done/twarc-follows.jsonl")), await TellAsync());
        Assert.Equal(["link.csv", "nowhere.csv", "pipe.csv"], new DirectoryInfo(_folder.FullPath).EnumerateFiles().Select(file => file.Name).Order());
        Assert.DoesNotContain(await ImportsAsync(), import => import.Name is "link.csv" or "pipe.csv");
    }

    [Fact]
    public async Task A_file_of_which_nothing_could_be_read_is_set_aside_with_its_reason()
    {
        var inbox = Inbox();
        await PutAsync("letter.csv", "Dear all,\nnothing to see here\n");

        await LookOnAsync(inbox);

        Assert.True(File.Exists(_folder.Combine("failed/letter.csv")));
        Assert.NotEqual("", (await File.ReadAllTextAsync(_folder.Combine("failed/letter.csv.reason.txt"))).Trim());
    }

    [Fact]
    public async Task A_worker_that_dies_between_import_and_filing_leaves_nothing_undone_and_nothing_twice()
    {
        await PutAsync("twarc-follows.jsonl", Twarc);
        var dead = Inbox();
        await SettleAsync(dead);
        await _study!.RunAsync();

        await LookOnAsync(Inbox());

        Assert.True(File.Exists(_folder.Combine("done/twarc-follows.jsonl")));
        Assert.Single(await ImportsAsync(), import => import.Name == "twarc-follows.jsonl");
    }

    [Fact]
    public async Task A_second_file_of_the_same_name_is_filed_beside_the_first()
    {
        var inbox = Inbox();
        await PutAsync("letter.csv", "Dear all,\nnothing to see here\n");
        await LookOnAsync(inbox);
        await PutAsync("letter.csv", "Dear all,\nnothing to see here either\n");
        await LookOnAsync(inbox);

        Assert.True(File.Exists(_folder.Combine("failed/letter (2).csv")));
        Assert.True(File.Exists(_folder.Combine("failed/letter (2).csv.reason.txt")));
    }

    [Fact]
    public async Task Two_workers_that_look_into_one_folder_file_each_file_once()
    {
        var (first, second) = (Inbox(), Inbox());
        foreach (var number in Enumerable.Range(0, 20)) await PutAsync($"letter-{number}.csv", $"Dear colleague {number},\nyours\n");
        await SettleAsync(first);
        await SettleAsync(second);
        await _study!.RunAsync();
        _now += TimeSpan.FromSeconds(2);

        await Task.WhenAll(((InboxFolder[])[first, second]).Select(inbox => Task.Run(() => inbox.LookAsync(_now, CancellationToken.None))));

        var letters = Enumerable.Range(0, 20).Select(number => $"letter-{number}.csv").ToList();
        Assert.Equal(
            letters.SelectMany(letter => (string[])[letter, letter + ".reason.txt"]).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(_folder.Combine("failed")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(20, (await ImportsAsync()).Count(import => letters.Contains(import.Name)));
    }

    private InboxFolder Inbox() => new(
        new InboxOptions { Folder = _folder.FullPath }, _study!.Program.Get<ImportIntake>(), _study.Program.Get<ImportQueries>(), NullLogger<InboxFolder>.Instance);

    private Task PutAsync(string name, string content) => File.WriteAllTextAsync(_folder.Combine(name), content);

    private async Task SettleAsync(InboxFolder inbox)
    {
        await inbox.LookAsync(_now, CancellationToken.None);
        await inbox.LookAsync(_now += TimeSpan.FromSeconds(6), CancellationToken.None);
    }

    /// <summary>Lets the file settle, the import run and the inbox file it away.</summary>
    private async Task LookOnAsync(InboxFolder inbox)
    {
        await SettleAsync(inbox);
        await _study!.RunAsync();
        await inbox.LookAsync(_now += TimeSpan.FromSeconds(2), CancellationToken.None);
    }

    private Task<IReadOnlyList<ImportRow>> ImportsAsync() => _study!.Program.Get<ImportQueries>().ListAsync(null, 100, CancellationToken.None);

    private async Task<string> TellAsync() => string.Join("; ", (await ImportsAsync()).Select(import => $"{import.Name}: {import.Status} {import.Error}"));

    // A page of an account's following list that says itself whose it is and when it was captured.
    private const string Twarc = """
        {"data": [{"id": "11", "username": "gamma", "name": "Gamma"}], "meta": {"result_count": 1}, "__twarc": {"url": "https://api.twitter.com/2/users/12/following?max_results=1000", "version": "2.1.1", "retrieved_at": "2014-06-24T10:00:00+00:00"}}

        """;
}
