using Twiplomacy.Analytics.Countries;
using Twiplomacy.Analytics.Editions;
using Twiplomacy.Application.Asking;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.Paging;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Accounts;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Countries;

/// <summary>What can be asked of a country's own network: its ministry and its missions abroad.</summary>
public sealed class CountryAuditQuestions(EditionFinder finder, EditionQueries editions, EditionShelves shelves, EditionAccounts accounts, QuietSpells quiet)
{
    public async Task<CountryAuditResult> AskAsync(CountryAuditQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var country = query.Code.ToUpperInvariant();
        var shelf = await shelves.LoadAsync(cancellationToken);
        var edition = query.Edition is { } slug ? await finder.GetAsync(slug, null, cancellationToken)
            : await NewestWithAsync(member => IsMissionOf(country, member), shelf, cancellationToken);
        if (edition is null) throw NotFound(country);
        return await AuditAsync(country, edition, shelf, query.Filter, cancellationToken) ?? throw NotFound(country);
    }

    public async Task<ListResult<MissionAnswer>> AskAsync(MissionListQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var audit = await AskAsync(new CountryAuditQuery(query.Code, query.Edition, query.Show), cancellationToken);
        var after = query.After()?.Number(0) ?? -1;
        var rows = audit.Ministry is not { } ministry ? [] : audit.Shown.Select((line, place) => AnswerOf(line, ministry) with { Place = place });
        return new(query.Cut([.. rows.Where(row => row.Place > after).Take(query.Page.Fetch)], row => [row.Place]), About.Of(audit.Edition, isPinned: false));
    }

    /// <summary>The audit by an edition, or where that has no mission of the country by the newest that has; null where none has.</summary>
    public async Task<CountryAuditResult?> FindAsync(string country, EditionRevisionRow edition, EditionShelf shelf, CancellationToken cancellationToken)
    {
        if (await AuditAsync(country, edition, shelf, MissionFilter.All, cancellationToken) is { Missions.Count: > 0 } own) return own;
        return await NewestWithAsync(member => IsMissionOf(country, member), shelf, cancellationToken) is { } other && other.RevisionId != edition.RevisionId
            ? await AuditAsync(country, other, shelf, MissionFilter.All, cancellationToken) : null;
    }

    /// <summary>Of the newest editions of all panels the first that has such members: the one that speaks first, else the one with most.</summary>
    public async Task<EditionRevisionRow?> NewestWithAsync(Func<EditionMemberRow, bool> isWanted, EditionShelf shelf, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(shelf);
        var found = new List<(EditionRevisionRow Edition, int Members)>();
        foreach (var edition in shelf.NewestOfPanels)
            found.Add((edition, (await accounts.MembersAsync(edition, cancellationToken)).Values.Count(isWanted)));
        return found.Where(each => each.Members > 0).OrderByDescending(each => each.Edition.RevisionId == shelf.Newest?.RevisionId)
            .ThenByDescending(each => each.Members).ThenByDescending(each => each.Edition.AsOf).FirstOrDefault().Edition;
    }

    private static bool IsMissionOf(string country, EditionMemberRow member) => member.Country == country && MissionAudit.IsMission(member);

    private async Task<CountryAuditResult?> AuditAsync(
        string country, EditionRevisionRow edition, EditionShelf shelf, MissionFilter filter, CancellationToken cancellationToken)
    {
        var members = await editions.ListMembersAsync(edition.RevisionId, cancellationToken);
        var own = members.Where(member => member.Country == country).ToList();
        if (own.Count == 0) return null;
        var rows = await editions.ListTiesAsync(edition.RevisionId, [.. own.Select(member => member.Position)], cancellationToken);
        var ties = new EditionTies(rows, members.Count);
        var missions = MissionAudit.MissionsOf(country, own).ToList();
        var centre = MissionAudit.CentreOf(country, own, ties);
        var lines = centre is null ? [] : MissionAudit.Of(
            missions, centre, ties, await HandlesBeforeAsync(edition, cancellationToken), await SpellsAsync(missions, edition.AsOf, cancellationToken));
        return new(country, edition, shelf.Of(edition.Panel), centre is null ? null : RankedAccount.Of(centre), lines, filter);
    }

    private async Task<IReadOnlyDictionary<string, string>> HandlesBeforeAsync(EditionRevisionRow edition, CancellationToken cancellationToken) =>
        edition.PreviousRevisionId is not { } before ? new Dictionary<string, string>()
            : (await editions.ListMembersAsync(before, cancellationToken)).Where(member => member.Handle is not null)
                .ToDictionary(member => member.Account, member => member.Handle!, StringComparer.Ordinal);

    private async Task<IReadOnlyDictionary<string, QuietSpell>> SpellsAsync(
        IEnumerable<EditionMemberRow> missions, DateTimeOffset asOf, CancellationToken cancellationToken)
    {
        var keys = missions.Select(mission => ProfileKey.TryParse(mission.Account, out var key) ? key : default).ToList();
        return (await quiet.ListAsync(keys, asOf, cancellationToken)).ToDictionary(spell => spell.Key.ToString(), spell => spell.Value, StringComparer.Ordinal);
    }

    private static MissionAnswer AnswerOf(MissionLine line, RankedAccount ministry) => new()
    {
        Account = line.Account, Ministry = ministry, Outward = EnumWord.Of(line.Outward), Inward = EnumWord.Of(line.Inward), Tie = EnumWord.Of(line.Tie),
        Step = EnumWord.Of(line.Step), HasList = line.HasList, QuietSince = line.QuietSince, FormerHandle = line.FormerHandle,
        Status = line.Status is { } status ? EnumWord.Of(status) : null,
    };

    private static RefusedException NotFound(string country) =>
        RefusedException.NotFound(CountryMessages.NoAccounts(), new Fault(CountryMessages.NoAccountsOf(country)) { Field = "code" });
}
