using Twiplomacy.Analytics.Editions;
using Twiplomacy.Core.Editions;

namespace Twiplomacy.Application.Networks;

/// <summary>The part of a picture that is shown.</summary>
/// <param name="Shown">The places of its accounts in the whole picture, in order.</param>
/// <param name="Ties">By the places of both ends in <paramref name="Shown"/>.</param>
public sealed record NetworkCut(IReadOnlyList<int> Shown, IReadOnlyList<(int Source, int Target)> Ties)
{
    /// <summary>The accounts that are taken and the ties between them; of one account its ties alone, with whom they lead to.</summary>
    /// <param name="ego">The place of that account, which is shown whatever is taken; null: none.</param>
    public static NetworkCut Of(NetworkPicture picture, Func<EditionMemberRow, bool> takes, int? ego)
    {
        ArgumentNullException.ThrowIfNull(picture);
        var taken = picture.Accounts.Select((account, place) => place == ego || takes(account.Member)).ToList();
        var ties = picture.Ties.Where(tie => taken[tie.Source] && taken[tie.Target])
            .Where(tie => ego is null || tie.Source == ego || tie.Target == ego).ToList();
        var shown = ego is not { } one ? Enumerable.Range(0, taken.Count).Where(place => taken[place])
            : ties.SelectMany(tie => (int[])[tie.Source, tie.Target]).Append(one).Distinct().Order();
        var places = shown.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return new([.. places.Keys], [.. ties.Select(tie => (places[tie.Source], places[tie.Target]))]);
    }
}
