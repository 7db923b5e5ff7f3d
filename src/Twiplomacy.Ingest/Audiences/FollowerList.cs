using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;

namespace Twiplomacy.Ingest.Audiences;

/// <summary>How a follower list is taken while it is read.</summary>
internal enum FollowerListKind
{
    /// <summary>Not long yet: its rows wait.</summary>
    Open,

    /// <summary>Every member gets a tie.</summary>
    Ties,

    /// <summary>Only known accounts get a tie; strangers stand in the audience set alone.</summary>
    Strangers,
}

/// <summary>A follower list while it is read.</summary>
internal sealed class FollowerList(int list, int file, ulong[] owners)
{
    public int List => list;

    public int File => file;

    public FollowerListKind Kind { get; set; }

    public int Members { get; set; }

    /// <summary>Rows that wait until it is clear what the list becomes, in the order of the file.</summary>
    public List<ExportRecord> Waiting { get; set; } = [];

    public bool IsOwner(ulong hash) => owners.Contains(hash);

    public static ulong[] HashesOf(in AccountRef account, string platform, Core.Audiences.AudienceKey key)
    {
        var hashes = new List<ulong>(2);
        if (account.Id is { } id) hashes.Add(key.HashOf(ProfileKey.OfId(platform, id)));
        if (account.Handle is { } handle) hashes.Add(key.HashOf(ProfileKey.OfHandle(platform, handle)));
        return [.. hashes];
    }
}
