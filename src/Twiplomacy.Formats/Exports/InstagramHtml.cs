using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Packages;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Followers and following of Instagram or Threads as a web page, the form in which Meta gives a download unless asked otherwise. Which
/// list it is says the page's heading in English, or the name that Meta gives the file in every language; who is in it say the links.
/// Dates are in the language of whoever asked for the download.
/// </summary>
internal sealed partial class InstagramHtml : ExportFormat
{
    public const string FormatId = "instagram-html";

    private const int MostTimes = 4;

    [GeneratedRegex(@"^(?<list>followers|following)(?:_\d+)?(?: \(\d+\))?\.html?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameOfList();

    public override FormatDescription Description { get; } = new(
        FormatId,
        [AskedField.Captured, AskedField.Completeness, AskedField.Owner, AskedField.TimeZone],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!KnownShapes.IsHtml(sample) || Find(sample) is not { } found
            || (found.Direction ?? Asked(declaration)) is not { } direction) return null;
        var evidence = EvidenceMessages.FileName(sample.File.Name);
        var wrong = DeclaredFacts.WrongSlot(declaration, direction, evidence)
            ?? (found.MadeAt is { } at ? DeclaredFacts.WrongCapture(declaration, at) : null);
        if (wrong is not null) return Claim.Refused(wrong);
        var claim = MetaDownload.Claimed(found.Platform, sample, declaration, direction);
        return found.MadeAt is null ? claim : claim with { Missing = [.. claim.Missing.Where(field => field != AskedField.Captured)] };
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var pages = reading.Unit.Files.Select(file => Find(FileSample.Of(file))).OfType<MetaPage>().ToList();
        var direction = Find(FileSample.Of(reading.File))?.Direction ?? reading.List;
        var (list, isBroken, undated, last) = (reading.NextList(), false, 0L, (File: reading.File.Index, Row: 1L));
        var dates = reading.Zone is { } zone ? Dates(reading, zone) : null;
        yield return new ListBegun(reading.File.Index, 1, list, reading.Owner, direction);
        foreach (var file in reading.Unit.Files)
            foreach (var entry in Entries(file))
            {
                last = (file.Index, entry.Row);
                var member = entry.Link is null ? null : Member(entry.Link, reading.Platform);
                var reason = entry.Link is null ? Json.JsonMessages.CutOff : RowMessages.NoEntry;
                isBroken |= member is null;
                var followedAt = entry.Date is null ? null : dates?.Read(entry.Date);
                if (member is not null && entry.Date is not null && dates is not null && followedAt is null) undated++;
                yield return member is { } account
                    ? new ListMember(file.Index, entry.Row, list, account, followedAt)
                    : new RejectedRow(file.Index, entry.Row, reason, RawText.Of(entry.Link ?? ""));
            }
        if (undated > 0) yield return new ExportWarning(last.File, last.Row, ListMessages.LocalDatesUnread(undated));
        var missing = MetaDownload.MissingPart(reading, direction, last);
        if (missing is not null) yield return missing;
        var range = pages.Select(page => page.Range).FirstOrDefault(asked => asked is not null);
        if (range is { } part) yield return new ExportWarning(last.File, last.Row, ListMessages.RangeOnly(part.From, part.To));
        yield return new ListEnded(last.File, last.Row, list, pages.Max(page => page.MadeAt),
            isBroken || missing is not null || range is not null ? ListCompleteness.Partial : null, null);
    }

    /// <summary>Whether it is one of the two lists that are read, and not one of blocked accounts in the same form.</summary>
    public static bool IsList(FileSample sample) => Find(sample)?.Direction is not null;

    private static ListDirection? Asked(ImportDeclaration declaration) => declaration.Format == FormatId ? declaration.List : null;

    /// <summary>What stands before the first profile that is linked, and in the file's name; null if no profile is.</summary>
    private static MetaPage? Find(FileSample sample)
    {
        if (!sample.Text.Contains("_a6-", StringComparison.Ordinal) && !MetaDownload.Links(sample.Text)) return null;
        ListDirection? heading = null;
        var times = new List<string>();
        foreach (var part in HtmlPart.Of(sample.File))
        {
            if (part.Kind == HtmlPartKind.Heading) heading ??= DirectionOf(part.Text);
            if (part.Kind == HtmlPartKind.Time && times.Count < MostTimes) times.Add(part.Text);
            if (part.Kind != HtmlPartKind.Link || PlatformOf(part.Text) is not { } platform) continue;
            var named = NameOfList().Match(sample.File.Name) is { Success: true } name ? DirectionOf(name.Groups["list"].Value) : null;
            return MetaPage.Of(platform, heading ?? named, heading is not null, times);
        }
        return null;
    }

    private static ListDirection? DirectionOf(string heading) => heading.ToLowerInvariant() switch
    {
        "followers" => ListDirection.Followers,
        "following" => ListDirection.Following,
        _ => null,
    };

    private static AccountRef? Member(string link, string platform)
    {
        // Threads leaves the sign out at times.
        var name = platform == "threads" && ProfileAddress.Read(link) is null ? MetaDownload.NameIn(link) : null;
        return name is not null ? AccountText.Read(name, ProfileKeyKind.Handle, platform, out _)
            : ProfileAddress.Read(link) is { } named && named.Platform == platform
                ? AccountText.Read(named.Name, named.Kind, platform, out _) : null;
    }

    private static string? PlatformOf(string link) =>
        MetaDownload.Links(link) && ProfileAddress.PlatformOf(link)?.Slug is { } slug && MetaDownload.Platforms.Contains(slug) ? slug : null;

    /// <summary>What the dates of all pages of the list can be, looked at before the first of them is read.</summary>
    private static LocalDates Dates(UnitReading reading, TimeZoneInfo zone)
    {
        var dates = new LocalDates(zone);
        foreach (var file in reading.Unit.Files)
            foreach (var entry in Entries(file))
                if (entry.Date is not null) dates.See(entry.Date);
        if (Find(FileSample.Of(reading.File)) is { IsEnglish: true }) dates.Prefer("en");
        return dates;
    }

    /// <summary>
    /// The links to the platform, each with the text before the next that looks like a date; null in the place of a link where the page
    /// ends too early.
    /// </summary>
    private static IEnumerable<(long Row, string? Link, string? Date)> Entries(ExportFile file)
    {
        var (row, link, date) = (0L, (string?)null, (string?)null);
        foreach (var part in HtmlPart.Of(file))
        {
            if (part.Kind == HtmlPartKind.Text && link is not null && LocalDates.IsLike(part.Text)) date ??= part.Text;
            if (part.Kind is not (HtmlPartKind.Link or HtmlPartKind.CutOff)) continue;
            if (part.Kind == HtmlPartKind.Link && PlatformOf(part.Text) is null) continue;
            if (link is not null) yield return (++row, link, date);
            (link, date) = (part.Kind == HtmlPartKind.Link ? part.Text : null, null);
            if (part.Kind == HtmlPartKind.CutOff) yield return (++row, null, null);
        }
        if (link is not null) yield return (++row, link, date);
    }
}
