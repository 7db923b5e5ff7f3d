using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Editions;

/// <summary>Keeps the list of all editions, and reads it anew only when one of them has changed.</summary>
public sealed class EditionShelves(EditionQueries editions)
{
    private Kept? _kept;

    public async Task<EditionShelf> LoadAsync(CancellationToken cancellationToken)
    {
        var kept = _kept;
        var listed = await editions.ListUnlessAsync(kept?.Stamp, cancellationToken);
        if (listed.Editions is not { } all) return kept!.Shelf;
        var shelf = new EditionShelf(all);
        _kept = new Kept(listed.Stamp, shelf);
        return shelf;
    }

    private sealed record Kept(string Stamp, EditionShelf Shelf);
}
