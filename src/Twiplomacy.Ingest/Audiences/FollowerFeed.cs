using Twiplomacy.Core.Audiences;
using Twiplomacy.Core.Imports;
using Twiplomacy.Storage.Audiences;
using Twiplomacy.Storage.Imports;

namespace Twiplomacy.Ingest.Audiences;

/// <summary>
/// Takes the members of follower lists into audience sets, and lets through as ties those of short lists and those who are
/// known. Of strangers in long lists nothing but the hash is kept, neither name nor profile. Memory is bounded whatever the
/// length and number of lists.
/// </summary>
internal sealed class FollowerFeed(
    ImportTransaction import, AudienceOptions options, IReadOnlyDictionary<int, string> platforms, Action<ExportRecord> take)
{
    private const int MostWaiting = 100_000;

    private readonly Dictionary<int, FollowerList> _lists = [];
    private readonly Dictionary<int, FollowerList> _byFile = [];
    private readonly Dictionary<string, ulong[]> _known = [];
    private readonly List<ExportRecord> _undecided = [];
    private readonly AudienceKey _key = options.Keys.Get();
    private StagedFollower[] _hashes = new StagedFollower[4096];
    private int _hashCount;
    private int _waiting;

    /// <summary>Lists of which strangers were kept as hashes alone.</summary>
    public HashSet<int> Strangers { get; } = [];

    /// <summary>Rows of strangers.</summary>
    public long StrangerRows { get; private set; }

    public void Begin(ListBegun begun)
    {
        var owners = FollowerList.HashesOf(begun.Owner, platforms[begun.File], _key);
        _lists[begun.List] = _byFile[begun.File] = new FollowerList(begun.List, begun.File, owners);
    }

    /// <summary>Whether the record is dealt with here; else it goes its usual way.</summary>
    public bool Takes(ExportRecord record) => record switch
    {
        ListMember member => _lists.TryGetValue(member.List, out var list) && Takes(member, list),
        ProfileObserved profile => _byFile.TryGetValue(profile.File, out var list) && Takes(profile, list),
        _ => false,
    };

    public void End(int list)
    {
        if (_lists.Remove(list, out var ended) && ended.Kind == FollowerListKind.Open) LetThrough(ended);
    }

    /// <summary>Settles long lists and stages what was taken. Records of known accounts go their usual way now.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        if (_undecided.Count > 0) await SettleAsync(cancellationToken);
        await import.StageFollowersAsync(_hashes.AsMemory(0, _hashCount), cancellationToken);
        _hashCount = 0;
    }

    private bool Takes(ListMember member, FollowerList list)
    {
        // That an account follows itself is counted where ties are.
        if (!IsNoted(member, list) || list.Kind == FollowerListKind.Ties) return false;
        if (list.Kind == FollowerListKind.Open && member.FollowedAt is not null) LetThrough(list);
        if (list.Kind == FollowerListKind.Ties) return false;
        list.Members++;
        Wait(member, list);
        if (list.Kind == FollowerListKind.Open && list.Members > options.TiesUpTo) BecomeStrangers(list);
        else if (_waiting > MostWaiting) LetThrough(list);
        return true;
    }

    private bool Takes(ProfileObserved profile, FollowerList list)
    {
        if (list.Kind == FollowerListKind.Ties) return false;
        Wait(profile, list);
        return true;
    }

    private void Wait(ExportRecord record, FollowerList list)
    {
        if (list.Kind == FollowerListKind.Strangers)
        {
            _undecided.Add(record);
            return;
        }
        list.Waiting.Add(record);
        _waiting++;
    }

    private bool IsNoted(ListMember member, FollowerList list)
    {
        var hash = _key.HashOf(member.Member.Key(platforms[member.File]));
        if (list.IsOwner(hash)) return false;
        if (_hashCount == _hashes.Length) Array.Resize(ref _hashes, 2 * _hashCount);
        _hashes[_hashCount++] = new StagedFollower(list.List, hash);
        return true;
    }

    private void LetThrough(FollowerList list)
    {
        list.Kind = FollowerListKind.Ties;
        _waiting -= list.Waiting.Count;
        foreach (var record in list.Waiting) take(record);
        list.Waiting = [];
    }

    private void BecomeStrangers(FollowerList list)
    {
        list.Kind = FollowerListKind.Strangers;
        Strangers.Add(list.List);
        _waiting -= list.Waiting.Count;
        _undecided.AddRange(list.Waiting);
        list.Waiting = [];
    }

    // Who is known is asked once per platform; whom this same import makes known is found in the set when it is published.
    private async Task SettleAsync(CancellationToken cancellationToken)
    {
        foreach (var record in _undecided)
        {
            var account = record is ListMember member ? member.Member : ((ProfileObserved)record).Account;
            var platform = platforms[record.File];
            if (!_known.TryGetValue(platform, out var known))
                known = _known[platform] = await import.KnownHashesAsync(platform, _key, cancellationToken);
            if (FollowerList.HashesOf(account, platform, _key).Any(hash => Array.BinarySearch(known, hash) >= 0)) take(record);
            else if (record is ListMember) StrangerRows++;
        }
        _undecided.Clear();
    }
}
