using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Panels;

/// <summary>Reads groups of countries.</summary>
public sealed class GroupQueries
{
    private const string Select = """
        select slug as Slug, name as Name, country as Country, member_from as From, member_to as To
        from country_group order by slug collate "C", country collate "C", member_from
        """;

    private readonly ReadingSource _source;

    internal GroupQueries(ReadingSource source) => _source = source;

    /// <summary>All memberships of all groups.</summary>
    public async Task<IReadOnlyList<GroupMembership>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<GroupMembership>(Select, cancellationToken)];
    }
}
