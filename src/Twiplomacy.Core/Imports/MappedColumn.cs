using Twiplomacy.Core.Platforms;
using Twiplomacy.Core.Text;

namespace Twiplomacy.Core.Imports;

/// <summary>One column of a table and what it holds.</summary>
/// <param name="Platform">Of which platform the accounts of a person are; null of all other roles.</param>
public sealed record MappedColumn(ColumnRole Role, string Name, string? Platform = null)
{
    /// <summary>Stands before the equals sign: <c>owner</c>, <c>account:instagram</c>.</summary>
    public string Word => Platform is null ? EnumWord.Of(Role) : $"{EnumWord.Of(Role)}:{Platform}";

    /// <summary>Whether it is of a person's accounts and so has a platform.</summary>
    public static bool HasPlatform(ColumnRole role) => role is ColumnRole.Account or ColumnRole.AccountId;

    /// <summary>The column of that word; null if there is no such word.</summary>
    public static MappedColumn? Of(string word, string name)
    {
        ArgumentNullException.ThrowIfNull(word);
        var (role, platform) = word.IndexOf(':', StringComparison.Ordinal) is var at and >= 0 ? (word[..at], word[(at + 1)..]) : (word, null);
        return ColumnMap.RoleOf(role) is { } known && HasPlatform(known) == platform is not null
            && (platform is null || PlatformTable.Shipped.Find(platform) is not null) ? new MappedColumn(known, name, platform) : null;
    }
}
