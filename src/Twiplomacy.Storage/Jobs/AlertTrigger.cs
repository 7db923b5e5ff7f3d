using Hangfire.Common;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Jobs;

/// <summary>Queues the work of alerts in the transaction that publishes something: one job for each panel that any watches.</summary>
internal static class AlertTrigger
{
    private const string ListPanels = """
        select distinct p.slug from alert a join subscription s using (subscription_id) join panel p using (panel_id)
        where a.active and s.deleted_at is null
        """;

    public static async Task MarkAsync(NpgsqlConnection connection, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var panels = (await connection.QueryAsync<string>(ListPanels, cancellationToken)).Order(StringComparer.Ordinal);
        foreach (var panel in panels) await JobWriter.EnqueueAsync(connection, JobOf(panel), now, cancellationToken);
    }

    private static NewJob JobOf(string panel) => new()
    {
        Kind = "alerts",
        Title = JobMessages.Alerts(panel),
        UniqueKey = "alerts:" + panel,
        Work = Job.FromExpression<IAlertJob>(job => job.RunAsync(panel, CancellationToken.None)),
    };
}
