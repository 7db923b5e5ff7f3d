using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;
using Twiplomacy.Storage.Covariates;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Analytics.Qap;

/// <summary>Makes matrices of what a test names: relations of editions, groups, uploaded covariates.</summary>
public sealed class QapNetworks(
    EditionQueries editions, EditionPosts posts, EditionAccounts accounts, GroupQueries groups, CovariateQueries covariates)
{
    internal async Task<QapUnits> UnitsAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, string by, CancellationToken cancellationToken) =>
        by == QapQuestion.ByCountry ? QapUnits.ByCountry(members) : QapUnits.ByAccount(members, await KeysAsync(revision, cancellationToken));

    internal Task<DyadMatrix> MatrixAsync(
        QapTerm term, EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, QapUnits units, string by,
        CancellationToken cancellationToken) => term.Kind switch
    {
        QapTermKind.Covariate => OfCovariateAsync(term, units, cancellationToken),
        QapTermKind.SameGroup => OfGroupsAsync(term.Name, revision, members, units, cancellationToken),
        _ when term.Edition is not null => OfOtherEditionAsync(term, units, by, cancellationToken),
        _ => OfRelationAsync(term.Name, revision, members.Count, units, units.UnitOf, cancellationToken),
    };

    private async Task<DyadMatrix> OfRelationAsync(
        string relation, EditionRevisionRow revision, int members, QapUnits units, IReadOnlyList<int> unitOf, CancellationToken cancellationToken)
    {
        var tie = relation is "mention" or "mentioned_by"
            ? await MentionsAsync(revision, cancellationToken)
            : new EditionTies(await editions.ListTiesAsync(revision.RevisionId, cancellationToken), members).Follows;
        return units.Matrix(unitOf, tie, relation switch
        {
            "mutual" => Both,
            "followed_by" or "mentioned_by" => (_, back) => back,
            _ => (there, _) => there,
        });
    }

    private static TieState Both(TieState there, TieState back) => TieRules.Mutual(there, back) switch
    {
        MutualState.Mutual => TieState.Yes,
        MutualState.NotMutual => TieState.No,
        _ => TieState.Unknown,
    };

    /// <summary>Somebody mentions whom a post of theirs names, and surely nobody else where all their posts are known.</summary>
    private async Task<Func<int, int, TieState>> MentionsAsync(EditionRevisionRow revision, CancellationToken cancellationToken)
    {
        var whole = (await posts.ListActivityAsync(revision.RevisionId, cancellationToken))
            .Where(member => SignificantDigits.Round(member.Coverage) >= 1).Select(member => member.Position).ToHashSet();
        var named = (await posts.ListMentionsAsync(revision.RevisionId, cancellationToken)).SelectMany(row => row.Targets.Select((target, place) =>
            (row.Source, target, Count: row.Mentions[place] + row.Replies[place] + row.Quotes[place]))).Where(pair => pair.Count > 0)
            .Select(pair => (pair.Source, pair.target)).ToHashSet();
        return (author, target) => named.Contains((author, target)) ? TieState.Yes : whole.Contains(author) ? TieState.No : TieState.Unknown;
    }

    private async Task<DyadMatrix> OfOtherEditionAsync(QapTerm term, QapUnits units, string by, CancellationToken cancellationToken)
    {
        var other = await editions.FindAsync(term.Edition!, term.Number, cancellationToken)
            ?? throw new InvalidOperationException($"There is no edition {term.Edition}/{term.Number} any more.");
        var members = await editions.ListMembersAsync(other.RevisionId, cancellationToken);
        var names = by == QapQuestion.ByCountry
            ? members.Select(member => member.Country).ToArray()
            : await NamesAsync(other, members, cancellationToken);
        var unitOf = names.Select(name => name is not null && units.Places.TryGetValue(name, out var place) ? place : -1).ToArray();
        return await OfRelationAsync(term.Name, other, members.Count, units, unitOf, cancellationToken);
    }

    private async Task<DyadMatrix> OfGroupsAsync(
        string name, EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, QapUnits units, CancellationToken cancellationToken)
    {
        var day = DateOnly.FromDateTime(revision.AsOf.UtcDateTime);
        var found = new MemberGroupings(members, await groups.ListAsync(cancellationToken), day).Find(name) ?? [];
        var groupsOf = Enumerable.Range(0, units.Count).Select(_ => new HashSet<int>()).ToArray();
        for (var group = 0; group < found.Count; group++)
            foreach (var position in found[group].Positions)
                if (units.UnitOf[position] is var unit and >= 0) groupsOf[unit].Add(group);
        // Whoever has no region has an unknown one; whoever is in no bloc is known to be in none.
        var isWhole = name is "region" or "kind" or "country";
        return new DyadMatrix(units.Count, (a, b) =>
            isWhole && (groupsOf[a].Count == 0 || groupsOf[b].Count == 0) ? double.NaN : groupsOf[a].Overlaps(groupsOf[b]) ? 1 : 0);
    }

    private async Task<DyadMatrix> OfCovariateAsync(QapTerm term, QapUnits units, CancellationToken cancellationToken)
    {
        var row = await covariates.FindAsync(term.Name, term.Number, cancellationToken)
            ?? throw new InvalidOperationException($"There is no covariate {term} any more.");
        var values = new double[units.Count, units.Count];
        for (var a = 0; a < units.Count; a++)
            for (var b = 0; b < units.Count; b++) values[a, b] = double.NaN;
        foreach (var value in await covariates.ListValuesAsync(row.CovariateId, (short?)term.Year, cancellationToken))
        {
            if (!units.Places.TryGetValue(value.Source, out var from) || !units.Places.TryGetValue(value.Target, out var to)) continue;
            values[from, to] = value.Value;
            if (row.IsSymmetric) values[to, from] = value.Value;
        }
        return new DyadMatrix(units.Count, (a, b) => values[a, b]);
    }

    private async Task<IReadOnlyDictionary<string, int>> KeysAsync(EditionRevisionRow revision, CancellationToken cancellationToken) =>
        (await accounts.MembersAsync(revision, cancellationToken))
            .ToDictionary(pair => pair.Key.ToString(), pair => pair.Value.Position, StringComparer.OrdinalIgnoreCase);

    private async Task<string?[]> NamesAsync(
        EditionRevisionRow revision, IReadOnlyList<EditionMemberRow> members, CancellationToken cancellationToken)
    {
        var names = new string?[members.Count];
        foreach (var (key, member) in await accounts.MembersAsync(revision, cancellationToken)) names[member.Position] = key.ToString();
        return names;
    }
}
