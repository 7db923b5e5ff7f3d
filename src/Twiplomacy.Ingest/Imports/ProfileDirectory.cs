using Twiplomacy.Core.Accounts;
using Twiplomacy.Storage.Accounts;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Ingest.Imports;

/// <summary>
/// Turns the keys of an export into profile ids, by batches: known ones are asked for together, new ones get ids and
/// are staged. It remembers a bounded number of keys, so that a list of any length fits in memory.
/// </summary>
internal sealed class ProfileDirectory(ImportTransaction import)
{
    private const int Capacity = 1_000_000;

    private readonly Dictionary<ProfileKey, int> _known = [];
    private readonly HashSet<ProfileKey> _asked = [];
    private readonly Dictionary<string, int> _ids = [];
    private readonly Dictionary<string, int> _handles = [];
    private string _platform = "";

    /// <summary>Profiles that were new so far.</summary>
    public int Created { get; private set; }

    /// <summary>Notes a key that the next <see cref="ResolveAsync"/> must settle.</summary>
    public void Ask(in ProfileKey key)
    {
        if (!_known.ContainsKey(key)) _asked.Add(key);
    }

    public int this[in ProfileKey key] => _known[key];

    /// <summary>
    /// The profile of an account as the export spells it, if that spelling has been met; it saves most rows of a list
    /// the normalising of their handle.
    /// </summary>
    public bool TryFind(in AccountRef account, string platform, out int profile)
    {
        if (_platform != platform)
        {
            _platform = platform;
            _ids.Clear();
            _handles.Clear();
        }
        return account.Id is { } id ? _ids.TryGetValue(id, out profile) : _handles.TryGetValue(account.Handle!, out profile);
    }

    /// <summary>The profile of an account whose key is settled; its spelling is found from now on.</summary>
    public int Learn(in AccountRef account, in ProfileKey key)
    {
        var profile = _known[key];
        if (key.Platform != _platform) return profile;
        if (account.Id is { } id) _ids[id] = profile;
        else _handles[account.Handle!] = profile;
        return profile;
    }

    /// <summary>Settles all keys asked for since the last time.</summary>
    public async Task ResolveAsync(CancellationToken cancellationToken)
    {
        if (_asked.Count == 0) return;
        var found = await import.FindProfilesAsync(_asked, cancellationToken);
        foreach (var (key, id) in found) _known[key] = id;
        var fresh = _asked.Where(key => !found.ContainsKey(key)).ToList();
        var staged = new List<StagedProfile>(fresh.Count);
        foreach (var key in fresh)
        {
            var id = await import.ReserveProfileIdAsync(fresh.Count - staged.Count, cancellationToken);
            staged.Add(new StagedProfile(id, key));
            _known[key] = id;
        }
        await import.StageProfilesAsync(staged, cancellationToken);
        Created += fresh.Count;
        _asked.Clear();
    }

    /// <summary>Forgets when full; called between batches. What is forgotten is looked up, or joined at publication.</summary>
    public void Trim()
    {
        if (_known.Count > Capacity) _known.Clear();
        if (_ids.Count > Capacity) _ids.Clear();
        if (_handles.Count > Capacity) _handles.Clear();
    }
}
