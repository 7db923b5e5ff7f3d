using Twiplomacy.Core.Imports;
using Twiplomacy.Storage.Connections;

namespace Twiplomacy.Storage.Recipes;

/// <summary>Which recipes people have confirmed.</summary>
public sealed class ColumnRecipeQueries
{
    private readonly ReadingSource _source;

    internal ColumnRecipeQueries(ReadingSource source) => _source = source;

    /// <summary>All of them, by their fingerprints.</summary>
    public async Task<IReadOnlyList<ColumnRecipe>> ListAsync(CancellationToken cancellationToken)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellationToken);
        return await ColumnRecipeRows.ListAsync(connection, cancellationToken);
    }
}
