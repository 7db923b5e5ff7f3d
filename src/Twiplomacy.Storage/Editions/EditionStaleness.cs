using Hangfire.Common;
using Npgsql;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.Jobs;

namespace Twiplomacy.Storage.Editions;

/// <summary>Marks drafts whose evidence changed, and queues their rebuilding, and the work of alerts, in the same transaction.</summary>
internal static class EditionStaleness
{
    /// <summary>The kind under which the building job is registered.</summary>
    public const string JobKind = "edition-build";

    private const string MarkDrafts = """
        update edition_revision r set stale = true
        from edition e
        where e.edition_id = r.edition_id and r.status = 'draft'
        returning e.slug
        """;

    public static async Task MarkAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var slugs = (await connection.QueryAsync<string>(MarkDrafts, cancellationToken)).Order(StringComparer.Ordinal);
        foreach (var slug in slugs) await JobWriter.EnqueueAsync(connection, JobOf(slug), now, cancellationToken);
        await AlertTrigger.MarkAsync(connection, now, cancellationToken);
    }

    public static NewJob JobOf(string slug) => new()
    {
        Kind = JobKind,
        Title = JobMessages.BuildEdition(slug),
        UniqueKey = $"{JobKind}:{slug}",
        Work = Job.FromExpression<IEditionBuildJob>(job => job.RunAsync(slug, CancellationToken.None)),
    };
}
