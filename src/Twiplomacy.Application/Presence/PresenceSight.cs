using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Presence;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Ties;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Presence;

/// <summary>An edition with its members, their ties, and what they can be asked for by.</summary>
internal sealed record PresenceSight(EditionRevisionRow Edition, IReadOnlyList<EditionMemberRow> Members, EditionTies Ties, NamedGroups Known)
{
    /// <summary>Positions of the accounts of some countries.</summary>
    public IReadOnlyList<int> PositionsOf(IReadOnlyCollection<string> countries) =>
        [.. Members.Where(member => member.Country is { } country && countries.Contains(country)).Select(member => member.Position)];

    /// <summary>The ties of some accounts with others; who is on both sides counts among the first.</summary>
    public PresenceCount Between(IReadOnlyCollection<int> own, IEnumerable<int> others) => PresenceCount.Between(Ties, own, [.. others.Except(own)]);

    /// <summary>The known follows between some accounts and others, each mutual pair once, mutual pairs first.</summary>
    public IReadOnlyList<PresenceTie> TiesBetween(IReadOnlyCollection<int> own, IReadOnlyCollection<int> others) =>
        [.. own.SelectMany(_ => others, (one, other) => (one, other))
            .SelectMany(pair => Of(pair.one, pair.other)).OrderBy(tie => tie.Back switch { TieState.Yes => 0, TieState.No => 1, _ => 2 })];

    /// <summary>The accounts that a name stands for in this edition; none if nothing bears it.</summary>
    public IReadOnlyList<int> Named(string name) => Known.Find(name) is [var group] ? group.Group.Positions : [];

    private IEnumerable<PresenceTie> Of(int one, int other)
    {
        var (there, back) = (Ties.Follows(one, other), Ties.Follows(other, one));
        if (there == TieState.Yes) yield return new(Account(one), Account(other), back);
        if (back == TieState.Yes && there != TieState.Yes) yield return new(Account(other), Account(one), there);
    }

    private RankedAccount Account(int position) => RankedAccount.Of(Members[position]);
}
