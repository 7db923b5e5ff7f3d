using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Ties;

/// <summary>Finds with whom an account has ties at all, in or outside any panel.</summary>
public sealed class PartnerQueries
{
    // Owners are few: each is looked up by the key of runs, which has no order by whom a list holds.
    private const string Select = """
        select r.other from tie_run r where r.owner = any(@profiles)
        union
        select o.owner from (select distinct owner from list_observation) o
        where exists (select from tie_run r where r.owner = o.owner and r.other = any(@profiles))
        """;

    private readonly NpgsqlDataSource _source;

    internal PartnerQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>The profiles that stand in a list of the account, and those whose lists hold it; in no order.</summary>
    /// <param name="profiles">The account's own: of its id and of its handles.</param>
    public async Task<IReadOnlyList<int>> ListAsync(IReadOnlyCollection<int> profiles, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<int>(Select, new { profiles = profiles.ToArray() }, cancellationToken);
        return [.. rows.Except(profiles)];
    }
}
