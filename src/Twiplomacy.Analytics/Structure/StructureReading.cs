using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Core.Ties;
using Twiplomacy.Graph;

namespace Twiplomacy.Analytics.Structure;

/// <summary>Works out the structure of a network from its ties, and from the group that each member is in.</summary>
internal sealed class StructureReading(EditionTies ties, IReadOnlyList<MemberGroup> groups, GraphOptions options)
{
    private readonly DirectedGraph _follows = ties.ToGraph(options);
    private readonly int[] _groups = NumbersOf(ties.Count, groups);

    /// <summary>The figures of the network as a whole.</summary>
    /// <param name="stored">As the edition has them.</param>
    public IReadOnlyList<StructureFigure> Figures(NetworkFigures stored, ChanceSettings chance)
    {
        var (dyads, mutual, census) = (Dyads(), _follows.Mutual(options), DyadCensus.Of(_follows, options));
        var random = chance.Networks == 0 ? null : ChanceFigures.Of(_follows, _groups, chance.Settings, options);
        var roles = Brokerage.Of(_follows, _groups, options).Total;
        var known = KnownCensus(stored);
        return
        [
            StructureFigure.Of("mutual_pairs", census.MutualDyads, (dyads.Mutual, dyads.Mutual + dyads.HalfYes + dyads.Open), random?.MutualPairs),
            StructureFigure.Of("mutual_pairs_by_chance", census.ExpectedMutualDyads, (
                new DyadCensus(ties.Count, dyads.FewestArcs, 0).ExpectedMutualDyads, new DyadCensus(ties.Count, dyads.MostArcs, 0).ExpectedMutualDyads)),
            StructureFigure.Of("reciprocity_arcs", stored.ReciprocityArcs, (stored.ReciprocityArcsLow, stored.ReciprocityArcsHigh), random?.Reciprocity),
            StructureFigure.Of("rho", known.Rho, dyads.Rho()),
            StructureFigure.Of("return_log_odds", known.LogOdds, dyads.LogOddsOfReturn()),
            StructureFigure.Of("assortativity_follows", GroupMixing.Of(_follows, _groups).Assortativity),
            StructureFigure.Of("assortativity_mutual", GroupMixing.Of(mutual, _groups).Assortativity),
            StructureFigure.Of("brokerage_coordinator", roles.Coordinator, chance: random?.Coordinator),
            StructureFigure.Of("brokerage_itinerant", roles.Itinerant, chance: random?.Itinerant),
            StructureFigure.Of("brokerage_representative", roles.Representative, chance: random?.Representative),
            StructureFigure.Of("brokerage_gatekeeper", roles.Gatekeeper, chance: random?.Gatekeeper),
            StructureFigure.Of("brokerage_liaison", roles.Liaison, chance: random?.Liaison),
            StructureFigure.Of("brokerage_total", roles.Total, chance: random?.AllRoles),
        ];
    }

    /// <summary>The place of every member, by position.</summary>
    public IReadOnlyList<AccountStructure> Accounts(IReadOnlyList<Core.Editions.EditionMemberRow> members)
    {
        var (inFollows, inMutual) = (StructuralHoles.Of(_follows, options), StructuralHoles.Of(_follows.Mutual(options), options));
        var brokerage = Brokerage.Of(_follows, _groups, options);
        var expected = Enumerable.Range(0, brokerage.GroupCount).Select(group => RoleCounts.Of(brokerage.ExpectedOf(group))).ToArray();
        return [.. members.Select(member =>
        {
            var (at, group) = (member.Position, _groups[member.Position]);
            return new AccountStructure(
                member, group < 0 ? null : groups[group].Name, Rounded(inFollows.Constraint[at]), Rounded(inFollows.EffectiveSize[at]),
                Rounded(inMutual.Constraint[at]), Rounded(inMutual.EffectiveSize[at]), brokerage.PerVertex[at] is { } roles ? RoleCounts.Of(roles) : null,
                group < 0 ? null : expected[group]);
        })];
    }

    /// <summary>Ratios over known pairs, as the edition's density and reciprocity are.</summary>
    private static (double? Rho, double? LogOdds) KnownCensus(NetworkFigures stored)
    {
        if (stored is not { Density: { } density, ReciprocityArcs: { } returned }) return (null, null);
        return (density >= 1 ? null : (returned - density) / (1 - density), returned == 0 ? null : Math.Log(returned / density));
    }

    private UncertainDyads Dyads()
    {
        var yes = Enumerable.Range(0, ties.Count).Select(ties.Followed).ToArray();
        var no = Enumerable.Range(0, ties.Count).Select(ties.NotFollowed).ToArray();
        TieState StateOf(int one, int other) => BitRow.Has(yes[one], other) ? TieState.Yes : BitRow.Has(no[one], other) ? TieState.No : TieState.Unknown;
        long mutual = 0, oneWay = 0, halfYes = 0, halfNo = 0, open = 0;
        for (var one = 0; one < ties.Count; one++)
            for (var other = one + 1; other < ties.Count; other++)
                switch (StateOf(one, other), StateOf(other, one))
                {
                    case (TieState.Yes, TieState.Yes): mutual++; break;
                    case (TieState.Yes, TieState.No) or (TieState.No, TieState.Yes): oneWay++; break;
                    case (TieState.Yes, _) or (_, TieState.Yes): halfYes++; break;
                    case (TieState.Unknown, TieState.Unknown): open++; break;
                    case (TieState.Unknown, _) or (_, TieState.Unknown): halfNo++; break;
                }
        return new UncertainDyads(ties.Count, mutual, oneWay, halfYes, halfNo, open);
    }

    private static int[] NumbersOf(int members, IReadOnlyList<MemberGroup> groups)
    {
        var numbers = new int[members];
        Array.Fill(numbers, -1);
        for (var group = 0; group < groups.Count; group++)
            foreach (var position in groups[group].Positions) numbers[position] = group;
        return numbers;
    }

    private static double? Rounded(double? value) => value is { } number ? SignificantDigits.Round(number) : null;
}
