using Npgsql;

namespace Twiplomacy.Storage.Connections;

/// <summary>
/// Says something to the database again while it is away, as in a restart or a promotion: for what is short, means the same
/// said twice, and would leave a doubt behind unsaid.
/// </summary>
internal static class Persistently
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    // Two minutes: a promotion by hand takes longer, and is for people to look at.
    private const int MostTries = 480;

    public static async Task<T> DoAsync<T>(Func<Task<T>> act, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await act();
            }
            catch (NpgsqlException away) when (tries < MostTries && IsAway(away))
            {
                await Task.Delay(Pause, cancellationToken);
            }
        }
    }

    // A server that answers with an error has understood; one that shuts down, starts or follows another is as good as away.
    private static bool IsAway(NpgsqlException failure) =>
        failure is not PostgresException said || said.IsTransient || said.SqlState == PostgresErrorCodes.ReadOnlySqlTransaction;
}
