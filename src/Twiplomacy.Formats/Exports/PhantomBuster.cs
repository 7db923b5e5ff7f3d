using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Declarations;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// PhantomBuster's table of the followers or the following of accounts of X or Instagram: in each row a member with its counts,
/// the account asked for in query and the time in timestamp. Which of the two lists it is stands nowhere.
/// </summary>
internal sealed partial class PhantomBuster : ExportFormat
{
    [GeneratedRegex(@"^@?(?<name>[A-Za-z0-9_.]{1,30})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Query();

    public override FormatDescription Description { get; } = new(
        "phantombuster",
        [AskedField.List, AskedField.Completeness, AskedField.Owner, AskedField.Captured],
        ["following", "followers", "profiles", "handles"]);

    public override Claim? Recognise(FileSample sample, ImportDeclaration declaration)
    {
        if (!sample.IsTable || !sample.Table.Header.Has("profileUrl", "query") || sample.Table.Header.OfAny("screenName", "username") < 0) return null;
        if (PlatformOf(sample.Table) is not { } platform) return null;
        var (query, timestamp) = (First(sample.Table, "query"), Instants.Read(First(sample.Table, "timestamp")));
        var owner = OwnerIn(query);
        if (owner is null && !string.IsNullOrWhiteSpace(query))
            return Claim.Refused(FileMessages.OtherPhantomBuster(query));
        if (owner is { } named && DeclaredFacts.WrongOwner(declaration, named) is { } reason) return Claim.Refused(reason);
        return Claim.On(platform, declaration, owner is null ? DeclaredFacts.NeedsOwner(declaration) : null,
            DeclaredFacts.NeedsList(declaration), timestamp is null ? DeclaredFacts.NeedsCapture(declaration) : null);
    }

    public override IEnumerable<ExportRecord> Read(UnitReading reading)
    {
        using var table = Table.Open(reading.File, FileSample.Of(reading.File));
        var (lists, captured, hasUnknown) = (new OwnedLists(reading, reading.List), (DateTimeOffset?)null, false);
        while (table.Read())
        {
            var owner = table.Text("query") is { } query ? OwnerIn(query) : reading.KnownOwner;
            if (table.Rows.Problem is not null || owner is null)
            {
                hasUnknown = true;
                yield return table.Rejected(table.Rows.Problem ?? RowMessages.NoOwner);
                continue;
            }
            var list = lists.Of(owner.Value, table.Row, out var begun);
            if (begun is not null) yield return begun;
            var member = AccountText.Read(table.Text("userId") ?? table.Text("instagramID"), table.Text("screenName") ?? table.Text("username"), table.Text("name") ?? table.Text("fullName"), reading.Platform, out var reason);
            if (member is not { } account)
            {
                list.Rejected++;
                yield return table.Rejected(reason!);
                continue;
            }
            var at = Instants.Read(table.Text("timestamp"));
            if (captured is null || at > captured) captured = at;
            yield return new ListMember(reading.File.Index, table.Row, list.Number, account);
            if (Numbers.Count(table.Text("followersCount")) is { } followers)
                yield return new ProfileObserved(reading.File.Index, table.Row, account, at, followers, Numbers.Count(table.Text("friendsCount")));
        }
        // What the importer says of the capture wins: the rows' times are those of single requests.
        foreach (var record in lists.End(table.Row, reading.Declaration.CapturedAt is null ? captured : null).Concat(table.Remarks()))
            yield return hasUnknown && record is ListEnded ended ? ended with { Completeness = ListCompleteness.Partial } : record;
    }

    private static AccountRef? OwnerIn(string? query) =>
        query is null ? null
        : ProfileAddress.IsAddress(query)
            ? ProfileAddress.Read(query.Trim()) is { Kind: ProfileKeyKind.Handle } named ? AccountRef.ByHandle(named.Name) : null
        : Query().Match(query.Trim()) is { Success: true } match ? AccountRef.ByHandle(match.Groups["name"].Value) : null;

    private static string? First(TableSample table, string column) =>
        table.Header.Of(column) is var at and >= 0 ? table.Column(at).FirstOrDefault(cell => cell.Length > 0) : null;

    private static string? PlatformOf(TableSample table) =>
        ProfileAddress.PlatformOf(First(table, "profileUrl"))?.Slug is ("x" or "instagram") and var slug ? slug : null;
}
