using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Platforms;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>What the lists in a download of Instagram share: whose it is, which files are one list, how a row names an account.</summary>
internal static partial class MetaDownload
{
    [GeneratedRegex(@"_(?<number>[0-9]{1,4})(?: \([0-9]+\))?\.(?:json|html?)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberOf();

    private static readonly string[] OwnerFiles =
    [
        "personal_information/personal_information/personal_information.json", "personal_information/personal_information.json",
        "account_information/personal_information.json", "personal_information.json",
    ];

    /// <summary>Instagram, and Threads whose lists come with its download.</summary>
    public static readonly string[] Platforms = ["instagram", "threads"];

    private static readonly string[] Hosts = [.. Platforms.SelectMany(slug => PlatformTable.Shipped.Get(slug).Hosts).Select(host => host + "/")];

    /// <summary>The claim on one list; the owner comes from the personal information of the same download, if it is there.</summary>
    public static Claim Claimed(string platform, FileSample sample, ImportDeclaration declaration, ListDirection direction, AskedField? missing = null)
    {
        var owner = Owner(sample);
        if (owner is { } known && DeclaredFacts.WrongOwner(declaration, known) is { } reason) return Claim.Refused(reason);
        return Claim.On(platform, declaration, owner is null ? DeclaredFacts.NeedsOwner(declaration) : null, missing, DeclaredFacts.NeedsCapture(declaration))
            with
        {
            Group = $"{PackageSamples.Folder(sample.File.Path)} {direction}", Owner = owner,
            Download = Download(sample.File.Path), Offered = DownloadName.Of(sample),
        };
    }

    /// <summary>Whether a text holds an address on Instagram or Threads.</summary>
    public static bool Links(string text) => Hosts.Any(host => text.Contains(host, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is to be said if the numbers of the files show that one is missing: followers_1 and followers_3 without a second.</summary>
    public static ExportWarning? MissingPart(UnitReading reading, ListDirection direction, (int File, long Row) last)
    {
        var numbers = reading.Unit.Files.Select(file => NumberOf().Match(file.Name)).Where(match => match.Success)
            .Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)).ToHashSet();
        return numbers.Count == 0 || Enumerable.Range(1, numbers.Count).All(numbers.Contains) ? null
            : new ExportWarning(last.File, last.Row, ListMessages.PageMissing(direction, DeclaredFacts.Name(reading.Owner)));
    }

    /// <summary>The rows of one list, below one of these wrappers or bare.</summary>
    public static IEnumerable<ExportRecord> Read(UnitReading reading, ListDirection direction, params string[] wrappers)
    {
        var (list, rejected, last) = (reading.NextList(), 0, (File: reading.File.Index, Row: 1L));
        yield return new ListBegun(reading.File.Index, 1, list, reading.Owner, direction);
        foreach (var file in reading.Unit.Files)
            foreach (var row in JsonRows.Parts(file, path => path.Length == 0 || wrappers.Contains(path)))
            {
                last = (file.Index, row.Row);
                if (row.Problem is null && !row.Path.EndsWith("[]", StringComparison.Ordinal)) continue;
                var member = row.Problem is null ? Member(row.Element, reading.Platform) : null;
                if (member is null) rejected++;
                yield return member is { } account
                    ? new ListMember(file.Index, row.Row, list, account, FollowedAt(row.Element))
                    : row.Rejected(file.Index, RowMessages.NoEntry);
            }
        var missing = MissingPart(reading, direction, last);
        if (missing is not null) yield return missing;
        yield return new ListEnded(last.File, last.Row, list, null, rejected > 0 || missing is not null ? ListCompleteness.Partial : null, null);
    }

    /// <summary>The folder of a whole download, in which such lists lie below one of these folders; null if the list lies alone.</summary>
    public static string? Download(string path)
    {
        foreach (var below in (ReadOnlySpan<string>)["connections/", "your_instagram_activity/", "followers_and_following/", "threads/"])
            if (path.StartsWith(below, StringComparison.Ordinal) || path.Contains("/" + below, StringComparison.Ordinal))
                return path[..(path.StartsWith(below, StringComparison.Ordinal) ? 0 : path.IndexOf("/" + below, StringComparison.Ordinal) + 1)];
        return null;
    }

    /// <summary>The nearest folder above that holds personal information.</summary>
    private static AccountRef? Owner(FileSample sample)
    {
        foreach (var folder in PackageSamples.Folders(sample.File.Path))
            foreach (var file in OwnerFiles)
            {
                if (sample.Package.Find(folder + file) is not { IsJson: true } found) continue;
                if (found.Shape.Text("profile_user[].string_map_data.Username.value") is { } name) return AccountText.Read(name, ProfileKeyKind.Handle, "instagram", out _);
            }
        return null;
    }

    private static AccountRef? Member(JsonElement entry, string platform)
    {
        var data = entry.Items("string_list_data").FirstOrDefault();
        var (link, named) = (data.Text("href"), NameIn(data.Text("href")));
        // A link to anything but a profile, such as /explore/tags/un, makes no account of the words beside it.
        if (link is not null && named is null) return null;
        var name = data.Text("value") ?? named ?? entry.Text("title");
        return name is null ? null : AccountText.Read(MetaText.Repaired(name)!, ProfileKeyKind.Handle, platform, out _);
    }

    /// <summary><c>https://www.instagram.com/_u/NAME</c> or without <c>_u</c>; <c>https://www.threads.net/@NAME</c>.</summary>
    public static string? NameIn(string? link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var address)
        && address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries) is [.., var name] and ([_] or ["_u", _]) ? name : null;

    private static DateTimeOffset? FollowedAt(JsonElement entry) =>
        entry.Items("string_list_data").FirstOrDefault().Text("timestamp") is { } seconds and not "0" ? Instants.ReadUnix(seconds) : null;
}
