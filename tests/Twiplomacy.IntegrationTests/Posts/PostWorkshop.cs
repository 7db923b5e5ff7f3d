using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Posts;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Imports;
using Twiplomacy.Ingest.Imports;
using Twiplomacy.IntegrationTests.Database;
using Twiplomacy.Storage;
using Twiplomacy.Storage.Imports;
using Twiplomacy.Storage.Panels;
using Xunit;

namespace Twiplomacy.IntegrationTests.Posts;

/// <summary>A database into which posts are imported through the program's own intake, in the shape that twarc2 flattens.</summary>
internal sealed class PostWorkshop : IAsyncDisposable
{
    public const string Panel = "panel";

    private static readonly DateTimeOffset Now = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly TestDatabase _database;
    private readonly ServiceProvider _services;
    private int _names;

    private PostWorkshop(TestDatabase database)
    {
        _database = database;
        _services = new ServiceCollection().AddTwiplomacyStorage(database.Database)
            .AddSingleton(TimeProvider.System).AddSingleton<ImportIntake>().AddSingleton<ImportRunner>().AddSingleton<PanelStudyLoader>().AddSingleton<FollowerCounts>()
            .AddSingleton<PanelActivity>().AddSingleton<PanelMentions>().AddSingleton<EditionComputation>().BuildServiceProvider();
    }

    public static async Task<PostWorkshop> OpenAsync(params string[] ids)
    {
        var workshop = new PostWorkshop(await TestDatabase.CreateAsync());
        var rows = string.Join('\n', ids.Select(id => $"u{id},{id}").Prepend("handle,platform_id"));
        await workshop.ImportAsync(rows + "\n", new ImportDeclaration { Format = "panel" }, new PanelTarget(Panel, null, "x", null, null));
        return workshop;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Imports captures of posts and answers with the import's number.</summary>
    public Task<int> ImportAsync(IEnumerable<SeenPost> posts, bool complete = false) => ImportAsync(
        string.Concat(posts.Select(post => post.ToLine() + "\n")),
        new ImportDeclaration { Completeness = complete ? Core.Lists.ListCompleteness.Complete : null });

    public async Task<int> ImportAsync(string text, ImportDeclaration declaration, PanelTarget? panel = null)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"export {_names++}");
        var file = new IncomingFile(name, () => new MemoryStream(Encoding.UTF8.GetBytes(text)));
        var submitted = await Get<ImportIntake>().SubmitAsync(name, [file], declaration, panel, null, Now, key: null, CancellationToken.None);
        var ended = await Get<ImportRunner>().RunAsync(submitted.ImportId, Now, new Progress<ImportProgress>(), CancellationToken.None);
        Assert.True(ended.Status == ImportStatus.Published, $"{name}: {ended.Error}");
        Assert.Equal(0, ended.Effect.Rejected);
        return submitted.ImportId;
    }

    public async Task UndoAsync(int import) => Assert.True(await Get<ImportWriter>().UndoAsync(import, Now, CancellationToken.None));

    /// <summary>What the members posted in the window that ends at an instant.</summary>
    public async Task<PanelPosts> ActivityAsync(DateTimeOffset asOf, int days = 365)
    {
        var study = (await Get<PanelStudyLoader>().FindAsync(Panel, asOf, null, CancellationToken.None))!;
        return await Get<PanelActivity>().LoadAsync(study.Members, PostWindow.Ending(asOf, days), TimeSpan.FromDays(366), CancellationToken.None);
    }

    public async Task<IReadOnlyList<MentionRow>> MentionsAsync(DateTimeOffset from, DateTimeOffset to, bool byDay = false) =>
        (await Get<PanelMentions>().ListAsync(new MentionScope(Panel, null, null, false, from, to, null), byDay, CancellationToken.None))!;

    /// <summary>Every stored row of posts, with ids of imports left out.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync()
    {
        var lines = new List<string>();
        foreach (var sql in (string[])[
            "select concat_ws('|', 'post', owner, post_id, observed_at, posted_at, is_repost, is_reply, language, likes, reposts, hashtags, row) from post",
            "select concat_ws('|', 'mention', owner, post_id, target, kind, observed_at, posted_at, count) from mention",
            "select concat_ws('|', 'cover', owner, covers_from, covers_to) from post_cover"])
        {
            await using var command = _database.Database.DataSource.CreateCommand(sql);
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) lines.Add(reader.GetString(0));
        }
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
    }
}

/// <summary>A post as one capture shows it.</summary>
internal sealed record SeenPost(string Id, string Author, DateTimeOffset At, DateTimeOffset Captured)
{
    public long? Likes { get; init; }
    public long? Reposts { get; init; }
    public string? ReplyTo { get; init; }
    public string? RepostOf { get; init; }
    public IReadOnlyList<string> Mentions { get; init; } = [];
    public IReadOnlyList<string> Hashtags { get; init; } = [];
    public long? Followers { get; init; }
    public string? Language { get; init; }

    public string ToLine()
    {
        var metrics = new Dictionary<string, long>();
        if (Likes is { } likes) metrics["like_count"] = likes;
        if (Reposts is { } reposts) metrics["retweet_count"] = reposts;
        var author = new Dictionary<string, object> { ["id"] = Author, ["username"] = "u" + Author };
        if (Followers is { } followers) author["public_metrics"] = new Dictionary<string, long> { ["followers_count"] = followers };
        return JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["id"] = Id, ["author_id"] = Author, ["created_at"] = Instant(At), ["text"] = "text", ["lang"] = Language, ["conversation_id"] = Id, ["author"] = author,
            ["public_metrics"] = metrics, ["in_reply_to_user_id"] = ReplyTo,
            ["referenced_tweets"] = RepostOf is null ? null : new[] { new { type = "retweeted", id = "9" + Id, author_id = RepostOf } },
            ["entities"] = new
            {
                mentions = Mentions.Select(id => new { id, username = "u" + id }),
                hashtags = Hashtags.Select(tag => new { tag }),
            },
            ["__twarc"] = new { url = "https://api.twitter.com/2/tweets/search/all", version = "2", retrieved_at = Instant(Captured) },
        });
    }

    private static string Instant(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
