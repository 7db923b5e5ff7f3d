using System.Data;
using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// What a database answers to a question that changes nothing. A pooled connection may lead to a server that has been started
/// anew since; that it breaks says nothing about the server that is there now, so that this one is asked, once.
/// </summary>
internal static class PooledAnswer
{
    /// <exception cref="NpgsqlException">The server cannot be reached, or it refused the question.</exception>
    public static async Task<T> OfAsync<T>(NpgsqlDataSource source, Func<NpgsqlConnection, Task<T>> ask, CancellationToken cancellationToken)
    {
        await using (var pooled = await source.OpenConnectionAsync(cancellationToken))
        {
            try
            {
                return await ask(pooled);
            }
            catch (NpgsqlException) when (pooled.State != ConnectionState.Open && !cancellationToken.IsCancellationRequested)
            {
                source.Clear();
            }
        }

        await using var fresh = await source.OpenConnectionAsync(cancellationToken);
        return await ask(fresh);
    }
}
