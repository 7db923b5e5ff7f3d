using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Panels;

/// <summary>Finds which data are made up.</summary>
public sealed class MadeUpQueries
{
    private const string SelectPanels = """
        select slug as Slug, title as Title, made_up as MadeUp from panel where made_up is not null order by slug collate "C"
        """;

    private const string SelectOfEdition = """
        select r.made_up from edition_revision r join edition e using (edition_id)
        where e.slug = @slug and (@number::integer is null or r.number = @number)
        order by r.status = 'sealed' desc, r.number desc limit 1
        """;

    private readonly ReadingSource _source;

    internal MadeUpQueries(ReadingSource source) => _source = source;

    public async Task<IReadOnlyList<MadeUpPanel>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return [.. await connection.QueryAsync<MadeUpPanel>(SelectPanels, cancellationToken)];
    }

    /// <summary>Whether every panel is made up: then whatever the program shows is.</summary>
    public async Task<bool> IsEveryPanelAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<bool>("select not exists (select from panel where made_up is null)", cancellationToken);
    }

    /// <summary>What an edition says of its data by the revision that speaks for it, or by one; null if they are not made up.</summary>
    public async Task<string?> FindOfEditionAsync(string slug, int? number, CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await connection.ExecuteScalarAsync<string?>(SelectOfEdition, new { slug, number }, cancellationToken);
    }
}
