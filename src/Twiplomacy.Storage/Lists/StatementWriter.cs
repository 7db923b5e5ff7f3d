using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Lists;

/// <summary>Writes what was said of an import's files: that they are complete within a panel.</summary>
internal static class StatementWriter
{
    /// <summary>The owners wait here until it is known which profiles other imports have brought meanwhile.</summary>
    public const string CreateStaging = "create temp table staged_statement_owner (statement_id integer, profile integer) on commit drop";

    private const string Insert = """
        insert into file_statement (import_id, file, direction, panel_revision, captured_at, keys, covers_silence, names_owners)
        values (@importId, @file, @direction, @revision, @capturedAt, @keys, @coversSilence, @namesOwners)
        returning statement_id
        """;

    private const string PublishOwners = """
        insert into file_statement_owner (statement_id, profile) select distinct statement_id, profile from staged_statement_owner
        """;

    /// <summary>Answers the statement's id.</summary>
    public static async Task<int> StageAsync(
        NpgsqlConnection connection, int importId, StagedStatement statement, CancellationToken cancellationToken)
    {
        var id = await connection.ExecuteScalarAsync<int>(Insert, new
        {
            importId, file = statement.File, direction = (short)statement.Direction, revision = statement.PanelRevision,
            capturedAt = statement.CapturedAt.ToUniversalTime(), keys = (short)statement.Keys, coversSilence = statement.CoversSilence,
            namesOwners = statement.Owners is not null,
        }, cancellationToken);
        if (statement.Owners is null) return id;
        await new CopyTable<int>("staged_statement_owner").Integer("statement_id", _ => id).Integer("profile", owner => owner)
            .WriteAsync(connection, statement.Owners, cancellationToken);
        return id;
    }

    /// <summary>Publishes the owners named; staged profiles must be published.</summary>
    public static Task PublishAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(PublishOwners, cancellationToken);

    public static Task WithdrawAsync(NpgsqlConnection connection, int importId, CancellationToken cancellationToken) =>
        connection.ExecuteAsync("delete from file_statement where import_id = @importId", new { importId }, cancellationToken);
}
