using Npgsql;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Connections;
using Twiplomacy.Storage.ListedNames;
using Twiplomacy.Storage.Lists;
using Twiplomacy.Storage.Panels;
using Twiplomacy.Storage.Posts;

namespace Twiplomacy.Storage.Imports;

/// <summary>Takes everything that an import published out again. The caller holds the publishing lock and the transaction.</summary>
internal static class ImportRemoval
{
    private const string MarkUndone = """
        update import set status = 'undone', finished_at = @now, evidence_number = nextval('evidence_number')
        where import_id = @importId and status = 'published'
        """;

    /// <summary>False, and nothing has happened, if the import is not published.</summary>
    public static async Task<bool> RemoveAsync(NpgsqlConnection connection, int importId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (await connection.ExecuteAsync(MarkUndone, new { importId, now = now.ToUniversalTime() }, cancellationToken) == 0) return false;
        await AudienceWriter.WithdrawAsync(connection, importId, cancellationToken);
        await ListRemoval.RemoveAsync(connection, importId, lists: null, cancellationToken);
        await NameStaging.WithdrawAsync(connection, importId, cancellationToken);
        await StatementWriter.WithdrawAsync(connection, importId, cancellationToken);
        await connection.ExecuteAsync("delete from profile_observation where import_id = @importId", new { importId }, cancellationToken);
        await PostWriter.WithdrawAsync(connection, importId, cancellationToken);
        await SightingWriter.WithdrawAsync(connection, importId, cancellationToken);
        await PanelWriter.WithdrawAsync(connection, importId, now.ToUniversalTime(), cancellationToken);
        return true;
    }
}
