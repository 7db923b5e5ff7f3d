using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// TikTok's download as text: Follower.txt and Following.txt, of each account the date of the follow, in UTC, and its name. Which of
/// the lists it is stands in the file's name alone, which follows the user's language; a name that is not known is asked about.
/// </summary>
internal sealed partial class TikTokText : ExportFormat
{
    [GeneratedRegex(@"\ADate: [^\n]{4,40}\nUser[Nn]ame: ", RegexOptions.CultureInvariant)]
    private static partial Regex DateAndName();

    [GeneratedRegex(@"^(?<list>Follower|Following)(?: List)?(?: \(\d+\))?\.txt\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NameOfList();

    public override FormatDescription Description { get; } = new(
        "tiktok-text",
        [AskedField.Owner, AskedField.List, AskedField.Captured, AskedField.Completeness],
        ["following", "followers"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!Matches(sample)) return null;
        var direction = DirectionOf(sample);
        // Blocked accounts stand in the same shape, under a name in the user's language.
        if (direction is null && sample.Package.All.Count > 1 && HasAnother(sample)) return Claim.Refused(FileMessages.SeveralTikTokTexts);
        if (direction is { } named
            && DeclaredFacts.WrongSlot(declaration, named, EvidenceMessages.FileName(sample.File.Name)) is { } reason)
            return Claim.Refused(reason);
        return Claim.On("tiktok", declaration, DeclaredFacts.NeedsOwner(declaration),
            direction is null ? DeclaredFacts.NeedsList(declaration) : null, DeclaredFacts.NeedsCapture(declaration));
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        var file = reading.File.Index;
        var (list, date, isBroken) = (reading.NextList(), (string?)null, false);
        yield return new ListBegun(file, 1, list, reading.Owner, DirectionOf(FileSample.Of(reading.File)) ?? reading.List);
        using var lines = new LineReader(reading.File.Open());
        while (lines.Read())
        {
            var text = lines.TooLong ? "" : TextBytes.Decode(lines.Line.Span).Trim();
            if (text.Length == 0 && !lines.TooLong) continue;
            if (text.StartsWith("Date: ", StringComparison.Ordinal) && date is null)
            {
                date = text["Date: ".Length..];
                continue;
            }
            var name = NameIn(text);
            var member = name is null ? null : AccountText.Read(name, ProfileKeyKind.Handle, "tiktok", out _);
            isBroken |= member is null;
            var reason = lines.TooLong ? LineMessages.TooLong : RowMessages.NoUserName;
            yield return member is { } account
                ? new ListMember(file, lines.Number, list, account, Instants.Read(date, TimeZoneInfo.Utc))
                : new RejectedRow(file, lines.Number, reason, RawText.Of(lines.Line.Span));
            date = text.StartsWith("Date: ", StringComparison.Ordinal) ? text["Date: ".Length..] : null;
        }
        isBroken |= date is not null;
        yield return new ListEnded(file, Math.Max(1, lines.Number), list, null, isBroken ? ListCompleteness.Partial : null, null);
    }

    private static string? NameIn(string line) =>
        line.StartsWith("Username: ", StringComparison.OrdinalIgnoreCase) ? line["Username: ".Length..].Trim() : null;

    private static bool Matches(FileSample sample) =>
        sample.IsTable && DateAndName().IsMatch(sample.Start.TrimStart().ReplaceLineEndings("\n"));

    private static bool HasAnother(FileSample sample) =>
        sample.Package.All.Any(other => !ReferenceEquals(other, sample) && DirectionOf(other) is null && Matches(other));

    private static ListDirection? DirectionOf(FileSample sample) =>
        NameOfList().Match(sample.File.Name) is not { Success: true } match ? null
        : match.Groups["list"].Length == "Follower".Length ? ListDirection.Followers : ListDirection.Following;
}
