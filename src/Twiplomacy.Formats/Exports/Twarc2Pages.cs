using System.Text.Json;
using System.Text.RegularExpressions;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Imports;
using Twiplomacy.Core.Lists;
using Twiplomacy.Formats.Json;
using Twiplomacy.Formats.Reading;
using Twiplomacy.Formats.Sampling;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Exports;

/// <summary>
/// Reads the pages of a twarc2 file. A list is complete only if its first page has no token, each further page's token is the
/// one the page before announced, the last announces none, and no line or user in between was unreadable.
/// </summary>
internal sealed partial class Twarc2Pages(UnitReading reading)
{
    private readonly int _file = reading.File.Index;
    private readonly List<ListState> _open = [];
    private ListState? _flat;

    [GeneratedRegex(@"User has been suspended: \[(?<name>[^\]]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Suspended();

    [GeneratedRegex(@"Could not find user with (?:ids?|usernames?): \[(?<name>[^\]]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex NotFound();

    public IEnumerable<ExportRecord> Read()
    {
        var row = 0L;
        foreach (var line in JsonRows.Of(reading.File, FileSample.Of(reading.File).AreLines))
        {
            row = line.Row;
            if (line.Problem is not null || !line.Element.IsObject())
            {
                foreach (var list in _open) list.IsBroken = true;
                yield return line.Rejected(_file, RowMessages.NoTwarcLine);
                continue;
            }
            foreach (var record in Line(line)) yield return record;
        }
        foreach (var list in _open) yield return Ended(list, row);
    }

    private IEnumerable<ExportRecord> Line(JsonRow line)
    {
        var page = line.Element;
        var at = Instants.Read(page.Text("__twarc", "retrieved_at"));
        var includes = new XApi2Includes(page);
        var list = Twarc2List.Of(page.Text("__twarc", "url"));
        var isPage = page.Find("data") is not null || page.Find("meta") is not null || page.Find("errors") is not null;
        var records = !isPage ? Flat(line, at)
            : list is not null ? ListPage(line, list, at)
            : Things(line, page, includes, at);
        return records.Concat(IncludedUsers(line, page, at)).Concat(Errors(line, page, at));
    }

    private IEnumerable<ExportRecord> ListPage(JsonRow line, Twarc2List page, DateTimeOffset? at)
    {
        var list = _open.Find(open => open.Page.Owner == page.Owner && open.Page.Direction == page.Direction);
        if (list is not null && page.Token is null)
        {
            _open.Remove(list);
            yield return Ended(list, line.Row);
            list = null;
        }
        if (list is null)
        {
            list = new ListState(reading.NextList(), page) { IsBroken = page.Token is not null };
            _open.Add(list);
            yield return new ListBegun(_file, line.Row, list.Number, page.Owner, page.Direction);
        }
        else if (list.NextToken != page.Token)
        {
            list.IsBroken = true;
            yield return new ExportWarning(_file, line.Row, ListMessages.PageMissing(page.Direction, page.Owner.Id ?? ""));
        }
        list.NextToken = line.Element.Text("meta", "next_token");
        list.CapturedAt = at ?? list.CapturedAt;
        foreach (var record in Members(line, list, at)) yield return record;
    }

    private IEnumerable<ExportRecord> Members(JsonRow line, ListState list, DateTimeOffset? at)
    {
        var read = 0L;
        foreach (var user in line.Element.Items("data"))
        {
            read++;
            if (XApi2.Account(user, out var reason) is not { } account)
            {
                list.IsBroken = true;
                yield return new RejectedRow(_file, line.Row, reason!, RawText.Of(user.GetRawText()));
                continue;
            }
            yield return new ListMember(_file, line.Row, list.Number, account);
            yield return XApi2.Profile(_file, line.Row, account, user, at);
        }
        list.HasUnnamed |= line.Element.Count("meta", "result_count") is { } stated && stated > read + line.Element.Items("errors").Count();
        list.IsForbidden |= line.Element.Find("data") is null && line.Element.Count("meta", "result_count") is null;
    }

    /// <summary>A page of users or posts that belongs to no follow list: look-ups, searches, timelines, streams.</summary>
    private IEnumerable<ExportRecord> Things(JsonRow line, JsonElement page, XApi2Includes includes, DateTimeOffset? at)
    {
        var data = page.Find("data");
        if (data is { ValueKind: JsonValueKind.Array } many)
        {
            foreach (var thing in many.EnumerateArray())
                foreach (var record in Thing(line, thing, includes, at)) yield return record;
        }
        else if (data is { } one)
        {
            foreach (var record in Thing(line, one, includes, at)) yield return record;
        }
    }

    private IEnumerable<ExportRecord> Thing(JsonRow line, JsonElement thing, XApi2Includes includes, DateTimeOffset? at)
    {
        if (thing.Text("username") is not null && thing.Text("author_id") is null)
        {
            yield return XApi2.Account(thing, out var noUser) is { } account
                ? XApi2.Profile(_file, line.Row, account, thing, at)
                : new RejectedRow(_file, line.Row, noUser!, RawText.Of(thing.GetRawText()));
            yield break;
        }
        yield return XApi2.Post(thing, includes, out var noPost) is { } post
            ? new PostObserved(_file, line.Row, post, at)
            : new RejectedRow(_file, line.Row, noPost!, RawText.Of(thing.GetRawText()));
    }

    /// <summary>A flattened line; users are members of the declared list if there is one.</summary>
    private IEnumerable<ExportRecord> Flat(JsonRow line, DateTimeOffset? at)
    {
        var isUser = line.Element.Text("username") is not null && line.Element.Text("author_id") is null;
        if (isUser && DeclaredOrAddressed(line.Element) is { } page)
        {
            if (_flat is null)
            {
                _flat = new ListState(reading.NextList(), page) { IsUnproven = true };
                _open.Add(_flat);
                yield return new ListBegun(_file, line.Row, _flat.Number, page.Owner, page.Direction);
            }
            _flat.CapturedAt = at ?? _flat.CapturedAt;
            if (XApi2.Account(line.Element, out _) is { } member) yield return new ListMember(_file, line.Row, _flat.Number, member);
            else _flat.IsBroken = true;
        }
        foreach (var record in Thing(line, line.Element, new XApi2Includes(line.Element), at)) yield return record;
        if (line.Element.Find("author") is { } author && XApi2.Account(author, out _) is { } writer)
            yield return XApi2.Profile(_file, line.Row, writer, author, at);
    }

    private Twarc2List? DeclaredOrAddressed(JsonElement user) =>
        Twarc2List.Of(user.Text("__twarc", "url"))
        ?? (reading.Declaration is { Owner: { } owner, List: { } direction } ? new Twarc2List(owner, direction, null) : null);

    private IEnumerable<ExportRecord> IncludedUsers(JsonRow line, JsonElement page, DateTimeOffset? at)
    {
        foreach (var user in page.Items("includes", "users"))
            if (XApi2.Account(user, out _) is { } account) yield return XApi2.Profile(_file, line.Row, account, user, at);
    }

    /// <summary>Suspended and missing users are named in the errors and nowhere else; they do not make a list incomplete.</summary>
    private IEnumerable<ExportRecord> Errors(JsonRow line, JsonElement page, DateTimeOffset? at)
    {
        foreach (var error in page.Items("errors"))
        {
            if (error.Text("resource_type") is "tweet") continue;
            var detail = error.Text("detail") ?? "";
            if (Named(Suspended().Match(detail)) is { } suspended)
                yield return new ProfileObserved(_file, line.Row, suspended, at, Status: AccountStatus.Suspended);
            else if (Named(NotFound().Match(detail)) is { } missing)
                yield return new ProfileObserved(_file, line.Row, missing, at, Status: AccountStatus.Gone);
        }
    }

    private static AccountRef? Named(Match error) =>
        error.Success && error.Groups["name"].Value is var name
            ? AccountText.Read(name, AccountText.IsDigits(name) ? ProfileKeyKind.Id : ProfileKeyKind.Handle, "x", out _)
            : null;

    private ListEnded Ended(ListState list, long row)
    {
        var isComplete = !list.IsBroken && !list.IsForbidden && !list.HasUnnamed && list.NextToken is null;
        ListCompleteness? proven = list.IsBroken ? ListCompleteness.Partial
            : list.IsUnproven ? null
            : isComplete ? ListCompleteness.Complete : ListCompleteness.Partial;
        return new ListEnded(_file, row, list.Number, list.CapturedAt, proven, null);
    }

    private sealed class ListState(int number, Twarc2List page)
    {
        public int Number => number;

        public Twarc2List Page => page;

        public string? NextToken { get; set; }

        public DateTimeOffset? CapturedAt { get; set; }

        /// <summary>Something of the list is missing for certain.</summary>
        public bool IsBroken { get; set; }

        /// <summary>Flattened lines do not say where a list ends.</summary>
        public bool IsUnproven { get; set; }

        /// <summary>A page stated more users than it named, as happens with suspended ones.</summary>
        public bool HasUnnamed { get; set; }

        /// <summary>A page without data and count: a protected or suspended owner, never an empty list.</summary>
        public bool IsForbidden { get; set; }
    }
}
