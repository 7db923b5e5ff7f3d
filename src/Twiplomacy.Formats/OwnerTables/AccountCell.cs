using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.OwnerTables;

/// <summary>Reads the cells of one account: an id, a handle, or one cell that may hold either.</summary>
internal static class AccountCell
{
    /// <summary>What Bluesky shows in the place of a handle that no longer leads to its account.</summary>
    private const string BrokenHandle = "handle.invalid";

    /// <summary>In a cell of either kind digits alone are an id, as everywhere; a handle of digits is written with <c>@</c>.</summary>
    public static AccountRef? Read(string? either, string? id, string? handle, string? name, string platform, out Message? reason)
    {
        if (handle == BrokenHandle && id is not null) handle = null;
        if (id is not null || handle is not null || either is null) return AccountText.Read(id, handle, name, platform, out reason);
        var kind = IsId(AccountText.Unwrapped(either)) ? ProfileKeyKind.Id : ProfileKeyKind.Handle;
        return AccountText.Read(either, kind, platform, out reason) is { } account ? account with { Name = AccountText.DisplayName(name) } : null;
    }

    private static bool IsId(string text) => AccountText.IsDigits(text) || text.StartsWith("did:", StringComparison.Ordinal);
}
