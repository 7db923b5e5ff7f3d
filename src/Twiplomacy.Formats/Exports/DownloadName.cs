using System.Globalization;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Whose download of Instagram it may be and of which day, by the name that Instagram gives it: <c>instagram-NAME-2025-05-01-AbCd.zip</c>.
/// Anybody can rename a file, so that this is offered and never used unasked.
/// </summary>
internal static partial class DownloadName
{
    [GeneratedRegex(
        @"(?:^|/)instagram-(?<name>[A-Za-z0-9_.]{1,30})-(?<day>\d{4}-\d{2}-\d{2})-[A-Za-z0-9]{4,16}(?: \(\d+\))?(?:\.zip)?(?:/|\z)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    /// <summary>By the folders above the file or the name of what was uploaded; null if neither is so called.</summary>
    public static OfferedOwner? Of(FileSample sample) => Of(sample.File.Path) ?? Of(sample.Package.Name);

    private static OfferedOwner? Of(string path) => Named().Match(path) is { Success: true } match
        && DateOnly.TryParseExact(match.Groups["day"].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? new OfferedOwner(AccountRef.ByHandle(match.Groups["name"].Value), day, match.Value.Trim('/')) : null;
}
