using Twiplomacy.Analytics.Caching;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Analytics.Editions;

/// <summary>Reads all ties of an edition in their three states while somebody waits: O(members²) bits, and so not of the largest.</summary>
public sealed class EditionTieReading(EditionQueries editions, WorkGate gate)
{
    /// <param name="members">How many members the revision has.</param>
    /// <exception cref="WorkTooLargeException">They are too many.</exception>
    public async Task<EditionTies> ReadAsync(EditionRevisionRow revision, int members, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(revision);
        gate.RequireOfEdition(members);
        return new EditionTies(await editions.ListTiesAsync(revision.RevisionId, cancellationToken), members);
    }
}
