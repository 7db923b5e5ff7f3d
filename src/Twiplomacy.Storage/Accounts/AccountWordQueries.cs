using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Accounts;

/// <summary>The words by which accounts can be looked for.</summary>
public sealed class AccountWordQueries
{
    private readonly ReadingSource _source;

    internal AccountWordQueries(ReadingSource source) => _source = source;

    /// <summary>Every kind of office that account files name.</summary>
    public Task<IReadOnlyList<string>> ListKindsAsync(CancellationToken cancellationToken) =>
        ListAsync("""select distinct kind collate "C" from account_entry where kind is not null order by 1""", cancellationToken);

    /// <summary>Every country that account files name, by its code.</summary>
    public Task<IReadOnlyList<string>> ListCountriesAsync(CancellationToken cancellationToken) =>
        ListAsync("""select distinct country collate "C" from account_entry where country is not null order by 1""", cancellationToken);

    private async Task<IReadOnlyList<string>> ListAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<string>(sql, cancellationToken)];
    }
}
