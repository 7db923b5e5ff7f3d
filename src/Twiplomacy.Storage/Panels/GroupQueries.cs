using Npgsql;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Panels;

/// <summary>A country's membership of a group; both days belong to it.</summary>
public sealed record GroupMembership(string Slug, string Name, string Country, DateOnly From, DateOnly? To);

/// <summary>Reads groups of countries.</summary>
public sealed class GroupQueries
{
    private const string Select = """
        select slug as Slug, name as Name, country as Country, member_from as MemberFrom, member_to as MemberTo
        from country_group order by slug collate "C", country collate "C", member_from
        """;

    private readonly NpgsqlDataSource _source;

    internal GroupQueries(NpgsqlDataSource source) => _source = source;

    /// <summary>All memberships of all groups.</summary>
    public async Task<IReadOnlyList<GroupMembership>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        var rows = await connection.QueryAsync<Row>(Select, cancellationToken);
        return [.. rows.Select(r => new GroupMembership(r.Slug, r.Name, r.Country, r.MemberFrom, r.MemberTo))];
    }

    private sealed class Row
    {
        public string Slug { get; init; } = "";
        public string Name { get; init; } = "";
        public string Country { get; init; } = "";
        public DateOnly MemberFrom { get; init; }
        public DateOnly? MemberTo { get; init; }
    }
}
