using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// "Complete within": for every member of the panel revision, or for the owners named, the export shows all ties to other
/// members. Who these are, and who is silent, is settled where ties are read: a later import may tell which account a handle
/// meant.
/// </summary>
/// <param name="RevisionId">The revision in force at import.</param>
/// <param name="Owners">Null: every member.</param>
internal sealed record PanelScope(int RevisionId, IReadOnlyList<ProfileKey>? Owners)
{
    /// <summary>Loads the revision in force.</summary>
    /// <param name="recorded">The revision by which an earlier reading of the same export was judged, which is kept; else null.</param>
    /// <exception cref="ImportRefusedException">There is no such panel.</exception>
    public static async Task<PanelScope> LoadAsync(
        string slug, ImportDeclaration declaration, PanelQueries panels, int? recorded, CancellationToken cancellationToken)
    {
        var panel = await panels.FindAsync(slug, cancellationToken)
            ?? throw new ImportRefusedException(ImportMessages.NoPanel(slug));
        return new PanelScope(
            recorded ?? panel.RevisionId, declaration.Owners is { } owners ? [.. owners.Select(owner => owner.Key(panel.Platform)).Distinct()] : null);
    }
}
