using Twiplomacy.Core.Platforms;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Platforms;

/// <summary>Reads what can be observed on which platform.</summary>
public sealed class PlatformQueries
{
    private const string Select = """
        select slug as Slug, name as Name, has_follows as HasFollows, has_follower_counts as HasFollowerCounts,
            has_posts as HasPosts, has_mentions as HasMentions
        from platform where slug = @slug
        """;

    private readonly ReadingSource _source;

    internal PlatformQueries(ReadingSource source) => _source = source;

    public async Task<Platform?> FindAsync(string slug, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.QuerySingleOrDefaultAsync<Platform>(Select, new { slug }, cancellationToken);
    }
}
