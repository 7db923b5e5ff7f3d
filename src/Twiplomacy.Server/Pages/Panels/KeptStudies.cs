using Twiplomacy.Analytics.Panels;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Ties;

namespace Twiplomacy.Server.Pages.Panels;

/// <summary>A panel's members and their ties as known at an instant.</summary>
public sealed class StudiedPanel(PanelStudy study, TimeSpan evidenceAge)
{
    private readonly Dictionary<int, IReadOnlyList<CapturedTies>> _histories = [];

    public PanelStudy Study => study;

    public TieSnapshot Ties { get; } = study.Ledger.At(study.AsOf, evidenceAge);

    /// <summary>The member's number, or −1 if the account is none.</summary>
    public int NumberOf(int profile)
    {
        for (var number = 0; number < study.Members.Count; number++)
            if (study.Members[number].Profile == profile) return number;
        return -1;
    }

    /// <summary>One at a time: a ledger looks one instant up at once.</summary>
    public IReadOnlyList<CapturedTies> HistoryOf(int number)
    {
        lock (_histories)
            return _histories.TryGetValue(number, out var known) ? known : _histories[number] = TieHistory.Of(study, number, evidenceAge);
    }
}

/// <summary>
/// Keeps the studies that pages asked for last, until the evidence changes: to load all ties among a panel's members
/// costs more than everything else on the page of one account.
/// </summary>
public sealed class KeptStudies(PanelStudyLoader studies, EvidenceVersionQueries versions)
{
    private const int Most = 4;

    private readonly Lock _lock = new();
    private readonly LinkedList<Kept> _kept = [];

    /// <summary>Null if there is no such panel.</summary>
    public async Task<StudiedPanel?> FindAsync(string panel, DateTimeOffset asOf, TimeSpan evidenceAge, CancellationToken ct)
    {
        // Read before the study is: what is taken in meanwhile makes the next asker load it anew.
        var key = new StudyKey(panel, asOf, evidenceAge, await versions.ReadAsync(ct));
        return await Loading(key).WaitAsync(ct);
    }

    private Task<StudiedPanel?> Loading(StudyKey key)
    {
        lock (_lock)
        {
            var found = _kept.FirstOrDefault(kept => kept.Key == key && !kept.Loading.IsFaulted) ?? new Kept(key, LoadAsync(key));
            foreach (var past in _kept.Where(kept => kept.Key with { Version = key.Version } == key).ToList()) _kept.Remove(past);
            _kept.AddFirst(found);
            if (_kept.Count > Most) _kept.RemoveLast();
            return found.Loading;
        }
    }

    // Not ended with any one request: others wait for it as well.
    private async Task<StudiedPanel?> LoadAsync(StudyKey key)
    {
        var study = await studies.FindAsync(key.Panel, key.AsOf, null, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        return study is null ? null : new StudiedPanel(study, key.EvidenceAge);
    }

    private readonly record struct StudyKey(string Panel, DateTimeOffset AsOf, TimeSpan EvidenceAge, string Version);

    private sealed record Kept(StudyKey Key, Task<StudiedPanel?> Loading);
}
