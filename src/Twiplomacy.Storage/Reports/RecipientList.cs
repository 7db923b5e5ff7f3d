using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Reports;

/// <summary>Who gets the mails of a subscription. People who unsubscribed stay unsubscribed, even if they are listed again.</summary>
internal static class RecipientList
{
    private const string Set = """
        update subscription_recipient set listed = lower(address) = any(select lower(a) from unnest(@addresses) a)
        where subscription_id = @id;
        insert into subscription_recipient (subscription_id, address, listed, added_at)
        select @id, a, true, @now from unnest(@addresses) with ordinality as listed (a, place) order by place
        on conflict (subscription_id, lower(address)) do nothing
        """;

    public static Task SetAsync(
        NpgsqlConnection connection, int subscription, IReadOnlyList<string> addresses, DateTimeOffset now, CancellationToken cancellationToken) =>
        connection.ExecuteAsync(Set, new { id = subscription, addresses = addresses.ToArray(), now = now.ToUniversalTime() }, cancellationToken);
}
