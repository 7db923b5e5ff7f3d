using Npgsql;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Platforms;

/// <summary>The database's copy of the platforms, to which its profiles and panels refer.</summary>
internal static class PlatformRows
{
    private const string List = """
        select slug as Slug, name as Name, has_follows as HasFollows, has_follower_counts as HasFollowerCounts,
            has_posts as HasPosts, has_mentions as HasMentions
        from platform
        """;

    private const string Put = """
        insert into platform (slug, name, has_follows, has_follower_counts, has_posts, has_mentions)
        values (@Slug, @Name, @HasFollows, @HasFollowerCounts, @HasPosts, @HasMentions)
        on conflict (slug) do update set name = excluded.name, has_follows = excluded.has_follows,
            has_follower_counts = excluded.has_follower_counts, has_posts = excluded.has_posts, has_mentions = excluded.has_mentions
        """;

    /// <summary>Writes what is new or has changed. A row that the program lacks stays, for the profiles that refer to it.</summary>
    public static async Task BringUpToDateAsync(NpgsqlDataSource source, PlatformTable platforms, CancellationToken cancellationToken)
    {
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        var known = (await connection.QueryAsync<PlatformRow>(List, cancellationToken)).ToHashSet();
        foreach (var row in platforms.All.Select(PlatformRow.Of).Where(row => !known.Contains(row)).OrderBy(row => row.Slug, StringComparer.Ordinal))
            await connection.ExecuteAsync(Put, row, cancellationToken);
    }

    private sealed record PlatformRow(string Slug, string Name, bool HasFollows, bool HasFollowerCounts, bool HasPosts, bool HasMentions)
    {
        public static PlatformRow Of(Platform platform) => new(
            platform.Slug, platform.Name, platform.HasFollows, platform.HasFollowerCounts, platform.HasPosts, platform.HasMentions);
    }
}
