using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Schema;

/// <summary>Whether the database answers and holds the schema that this program works with.</summary>
public sealed class SchemaReadiness
{
    private readonly NpgsqlDataSource _source;

    internal SchemaReadiness(NpgsqlDataSource source) => _source = source;

    /// <summary>What stands in the way, for the public: no host names or passwords. Null if nothing does.</summary>
    public async Task<string?> FindObstacleAsync(CancellationToken ct)
    {
        try
        {
            var pending = await Migrations.FindPendingAsync(_source, Migrations.Embedded, ct);
            return pending.Count == 0 ? null : $"{pending.Count} migrations are not applied.";
        }
        catch (DatabaseUnavailableException)
        {
            return "The database has another schema than this program.";
        }
        catch (NpgsqlException)
        {
            return "The database can't be reached.";
        }
    }
}
