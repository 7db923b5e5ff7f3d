using System.Text;
using System.Text.Json;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Facebook's download: whom somebody follows and by whom they are followed, as display names with dates. A name is no account; a person
/// may say whose it is. Such a list shows who is in it and never who is not: anybody may be in it under a name that nobody knows.
/// Friends need not follow each other, so that lists of friends are not read.
/// </summary>
internal sealed class FacebookNames : ExportFormat
{
    private const string FormatId = "facebook-names";
    private const string Pages = "pages_followed";

    private static readonly (string Beginning, ListDirection Direction)[] Wrappers =
        [("following_v", ListDirection.Following), (Pages, ListDirection.Following), ("followers_v", ListDirection.Followers)];

    private static readonly string[] OwnerFiles =
        ["personal_information/profile_information/profile_information.json", "profile_information/profile_information.json", "profile_information.json"];

    public override FormatDescription Description { get; } = new(FormatId, [AskedField.Captured, AskedField.Owner], ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsJson || DirectionOf(sample, declaration) is not { } direction) return null;
        var owner = OwnerOf(sample);
        if (owner is { } known && DeclaredFacts.WrongOwner(declaration, known) is { } other) return Claim.Refused(other);
        if (DeclaredFacts.WrongSlot(declaration, direction, EvidenceMessages.Facebook) is { } reason) return Claim.Refused(reason);
        return Claim.On("facebook", declaration, owner is null ? DeclaredFacts.NeedsOwner(declaration) : null, DeclaredFacts.NeedsCapture(declaration))
            with { Owner = owner, Download = MetaDownload.Download(sample.File.Path) };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var (list, last) = (reading.NextList(), 1L);
        var direction = DirectionOf(FileSample.Of(reading.File), reading.Declaration) ?? reading.List;
        yield return new ListBegun(reading.File.Index, 1, list, reading.Owner, direction);
        foreach (var row in JsonRows.Parts(reading.File, path => path.Length == 0 || DirectionOf(path) is not null))
        {
            if (row.Problem is null && !row.Path.EndsWith("[]", StringComparison.Ordinal)) continue;
            last = row.Row;
            yield return row.Problem is null && NameIn(row.Element, row.Path) is { } name
                ? new ListedName(reading.File.Index, row.Row, list, name, FollowedAt(row.Element))
                : row.Rejected(reading.File.Index, RowMessages.NoName);
        }
        yield return new ListEnded(reading.File.Index, last, list, null, ListCompleteness.Partial, null);
    }

    /// <summary>Whether it is an array as Instagram has it, but with names where that has links.</summary>
    public static bool IsBareList(JsonShape shape) =>
        shape.Has("[].string_list_data[].value", "[].string_list_data[].timestamp") && !shape.Has("[].string_list_data[].href");

    /// <summary>Only its place in the download, or its name, tells such an array of followers from others.</summary>
    public static bool IsOfFollowers(ExportFile file) =>
        file.Name.StartsWith("people_who_followed_you", StringComparison.OrdinalIgnoreCase)
        || $"/{file.Path}".Contains("/connections/followers/", StringComparison.Ordinal);

    private static ListDirection? DirectionOf(FileSample sample, ImportDeclaration declaration)
    {
        foreach (var (beginning, direction) in Wrappers)
            if (sample.Shape.HasName(beginning)) return direction;
        return IsBareList(sample.Shape) && (IsOfFollowers(sample.File) || declaration.Format == FormatId)
            ? declaration.Format == FormatId ? declaration.List ?? ListDirection.Followers : ListDirection.Followers : null;
    }

    private static ListDirection? DirectionOf(string path)
    {
        foreach (var (beginning, direction) in Wrappers)
            if (path.StartsWith(beginning, StringComparison.Ordinal) && path.AsSpan().IndexOfAny('.', '[') < 0) return direction;
        return null;
    }

    /// <summary>The nearest folder above that holds the profile says whose download it is.</summary>
    private static AccountRef? OwnerOf(FileSample sample)
    {
        foreach (var folder in PackageSamples.Folders(sample.File.Path))
            foreach (var file in OwnerFiles)
                if (sample.Package.Find(folder + file) is { IsJson: true } found && found.Shape.Text("profile_v2.profile_uri") is { } address)
                    return AccountText.Read(address, ProfileKeyKind.Handle, "facebook", out _);
        return null;
    }

    /// <summary>A title is a sentence, except that of a page.</summary>
    private static string? NameIn(JsonElement entry, string path)
    {
        var data = entry.Items("string_list_data").FirstOrDefault();
        // Whoever has a link is no mere name, and no list of Facebook's.
        if (data.Text("href") is not null) return null;
        var name = entry.Text("name") ?? data.Text("value") ?? entry.Items("data").FirstOrDefault().Text("name")
            ?? (path.StartsWith(Pages, StringComparison.Ordinal) ? entry.Text("title") : null);
        var shown = AccountText.DisplayName(MetaText.Repaired(name))?.Normalize(NormalizationForm.FormC).Trim();
        return string.IsNullOrEmpty(shown) ? null : shown.Length <= ListedName.Longest ? shown : RawText.Of(shown[..ListedName.Longest]).TrimEnd();
    }

    private static DateTimeOffset? FollowedAt(JsonElement entry) =>
        (entry.Text("timestamp") ?? entry.Items("string_list_data").FirstOrDefault().Text("timestamp")) is { } seconds and not "0"
            ? Instants.ReadUnix(seconds) : null;
}
