using Npgsql;
using Twiplomacy.Core.Text;
using Twiplomacy.Core.Worklists;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Worklists;

/// <summary>Reads what people did about steps.</summary>
public sealed class StepMarkQueries
{
    private const string Select = """
        select mark_id as MarkId, account as Account, peer as Peer, step as Step, state as State, until as Until, reason as Reason,
            done_at as DoneAt, undoes as Undoes, marked_by as MarkedBy, marked_at as MarkedAt
        from worklist_mark where account = any(@accounts) order by mark_id
        """;

    private readonly NpgsqlDataSource _source;

    internal StepMarkQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>All marks on steps of an account under any of its addresses, oldest first.</summary>
    public async Task<IReadOnlyList<StepMark>> ListAsync(IReadOnlyCollection<string> accounts, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. (await connection.QueryAsync<Kept>(Select, new { accounts = accounts.ToArray() }, cancellationToken)).Select(row => row.ToMark())];
    }

    private sealed record Kept(
        int MarkId, string Account, string Peer, string Step, string State, DateOnly? Until, string? Reason, DateTimeOffset? DoneAt, int? Undoes,
        string MarkedBy, DateTimeOffset MarkedAt)
    {
        public StepMark ToMark() => new(
            MarkId, new StepName(Account, Peer, Parsed<StepKind>(Step)), new StepChange(Parsed<StepState>(State), Until, Reason, DoneAt), Undoes,
            MarkedBy, MarkedAt);

        private static TEnum Parsed<TEnum>(string word) where TEnum : struct, Enum =>
            Enum.GetValues<TEnum>().First(value => EnumWord.Of(value) == word);
    }
}
