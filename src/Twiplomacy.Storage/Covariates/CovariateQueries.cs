using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Covariates;

/// <summary>Reads covariates of pairs.</summary>
public sealed class CovariateQueries
{
    private const string List = CovariateRows.Select + """
         where @name::text is null or name = @name order by name collate "C", version desc
        """;

    private const string Find = CovariateRows.Select + """
         where name = @name and (@version::int is null or version = @version) order by version desc limit 1
        """;

    private const string Values = """
        select year as Year, source as Source, target as Target, value as Value from covariate_value
        where covariate_id = @covariate and year is not distinct from @year
        order by source collate "C", target collate "C"
        """;

    private readonly NpgsqlDataSource _source;

    internal CovariateQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>All versions by name, the newest of each first.</summary>
    public async Task<IReadOnlyList<CovariateRow>> ListAsync(string? name, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. (await connection.QueryAsync<CovariateRows.Stored>(List, new { name }, cancellationToken)).Select(row => row.Read())];
    }

    /// <summary>One version; the newest where none is named.</summary>
    public async Task<CovariateRow?> FindAsync(string name, int? version, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return (await connection.QueryAsync<CovariateRows.Stored>(Find, new { name, version }, cancellationToken)).SingleOrDefault()?.Read();
    }

    /// <summary>The values of one year; of those that hold at all times where there is none.</summary>
    public async Task<IReadOnlyList<CovariateValue>> ListValuesAsync(int covariate, short? year, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<CovariateValue>(Values, new { covariate, year }, cancellationToken)];
    }
}
