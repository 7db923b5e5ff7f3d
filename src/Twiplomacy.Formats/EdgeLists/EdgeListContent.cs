using System.Text;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.EdgeLists;

/// <summary>What the cells of one column of accounts are, as far as the sample of the table shows.</summary>
internal sealed class EdgeListContent
{
    private readonly List<string> _cells;
    private readonly List<ProfileAddress> _named = [];

    public EdgeListContent(IEnumerable<string> cells)
    {
        _cells = [];
        foreach (var cell in cells.Select(AccountText.Unwrapped).Where(cell => cell.Length > 0 && !AccountNames.IsMissing(Encoding.UTF8.GetBytes(cell))))
        {
            if (cell[0] == '@')
            {
                HasSigns = true;
                continue;
            }
            if (!AccountText.Names(cell, out var named)) _cells.Add(cell);
            if (named is { } account) _named.Add(account);
            HasAddresses |= ProfileAddress.IsAddress(cell);
            HasOwnKeys |= named is not null && ProfileKey.TryParse(cell, out var key) && PlatformTable.Shipped.Find(key.Platform) is not null;
        }
    }

    /// <summary>Some cells begin with <c>@</c>.</summary>
    public bool HasSigns { get; }

    /// <summary>Some cells are addresses of profiles, or of other pages.</summary>
    public bool HasAddresses { get; }

    /// <summary>Some cells are written as our own files write accounts, <c>x:237299871</c>.</summary>
    public bool HasOwnKeys { get; }

    /// <summary>The platform that all addresses and keys among the cells name; null if there are none, or several.</summary>
    public string? Platform => _named.Select(named => named.Platform).Distinct().Take(2).ToList() is [var only] ? only : null;

    /// <summary>Ids, handles, or null where digits are mixed with names and nothing was declared.</summary>
    public ProfileKeyKind? Kind(ProfileKeyKind? said)
    {
        if (_cells.Count == 0) return said ?? (_named.Count > 0 && _named.TrueForAll(named => named.Kind == ProfileKeyKind.Id) ? ProfileKeyKind.Id : ProfileKeyKind.Handle);
        var ids = _cells.Count(LooksLikeId);
        // A column named after ids may hold names all the same; the other way round, digits can be a handle.
        if (said == ProfileKeyKind.Handle || (said is not null && ids > 0)) return said;
        return ids == _cells.Count ? ProfileKeyKind.Id : ids == 0 ? ProfileKeyKind.Handle : null;
    }

    /// <summary>Names that could be handles, and not mere letters of an example or a code.</summary>
    public bool LookLikeHandles =>
        _cells.TrueForAll(cell => PlatformTable.Shipped.HandlesOn(PlatformTable.Default).Accepts(cell)
            || (HasSigns && PlatformTable.Shipped.Federated?.Handles.Accepts(cell) == true))
        && (HasSigns || _named.Count > 0 || _cells.Exists(cell => cell.Length > 2 && !AccountText.IsDigits(cell)));

    /// <summary>Whether the long ids of the sample all end in zeros, as a spreadsheet leaves them after 15 digits.</summary>
    public static bool AreRounded(IEnumerable<string> cells)
    {
        var ids = cells.Select(cell => Encoding.UTF8.GetBytes(AccountText.Unwrapped(cell)))
            .Where(cell => cell.Length >= 16 && AccountText.IsDigits(cell)).ToList();
        return ids.Count >= 3 && ids.TrueForAll(id => AccountText.LooksRounded(id, columnIsRounded: true));
    }

    /// <summary>All cells are numbers or truth values, and not one is empty of both.</summary>
    public static bool AreNumbers(IEnumerable<string> cells)
    {
        var any = false;
        foreach (var cell in cells.Where(cell => !string.IsNullOrWhiteSpace(cell)))
        {
            any = true;
            if (Numbers.Real(cell) is null && Numbers.Flag(cell) is null) return false;
        }
        return any;
    }

    /// <summary>Digits, and digits that went through floating point: the latter are an id's ruin, no handle.</summary>
    private static bool LooksLikeId(string cell) => AccountText.IsDigits(cell) || AccountText.IsFloat(cell);
}
