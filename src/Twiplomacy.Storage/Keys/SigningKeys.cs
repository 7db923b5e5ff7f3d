using System.Security.Cryptography;
using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Keys;

/// <summary>Random keys of 32 bytes that the processes of one database share, one for each purpose: links and calls are signed by them.</summary>
public sealed class SigningKeys
{
    private const int Bytes = 32;

    private readonly NpgsqlDataSource _source;

    internal SigningKeys(NpgsqlDataSource source) => _source = source;

    /// <summary>The key for a purpose, made on first use.</summary>
    public async Task<byte[]> GetAsync(string purpose, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        await connection.ExecuteAsync(
            "insert into signing_key (purpose, key) values (@purpose, @key) on conflict do nothing",
            new { purpose, key = RandomNumberGenerator.GetBytes(Bytes) }, cancellationToken);
        return (await connection.ExecuteScalarAsync<byte[]>(
            "select key from signing_key where purpose = @purpose", new { purpose }, cancellationToken))!;
    }
}
