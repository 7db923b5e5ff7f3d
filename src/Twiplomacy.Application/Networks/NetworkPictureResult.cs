using Twiplomacy.Analytics.Editions;
using Twiplomacy.Analytics.Matrices;
using Twiplomacy.Analytics.Rankings;
using Twiplomacy.Core.Measures;
using Twiplomacy.Core.Rankings;

namespace Twiplomacy.Application.Networks;

/// <summary>A picture of a network, and what its colours and sizes are taken from.</summary>
/// <param name="Picture">The whole picture: colours and sizes stay whatever part of it is shown.</param>
/// <param name="Cut">What is shown of it.</param>
/// <param name="PanelTitle">What the panel is called.</param>
/// <param name="Colour">What accounts are coloured by.</param>
/// <param name="Measure">What their sizes are taken from.</param>
/// <param name="Rows">The ranking by that measure, by the account's place in the edition.</param>
/// <param name="Groups">The groups that colours stand for, those with most accounts in the picture first; none of communities.</param>
public sealed record NetworkPictureResult(
    NetworkPicture Picture, NetworkCut Cut, string PanelTitle, string Colour, Measure Measure, IReadOnlyDictionary<int, RankedRow> Rows,
    IReadOnlyList<MemberGroup> Groups)
{
    /// <summary>The question, as it was understood.</summary>
    public required NetworkPictureQuery Asked { get; init; }

    /// <summary>The account whose ties alone are shown, by its place in the picture; null: all ties are.</summary>
    public int? Ego { get; init; }

    /// <summary>The countries that communities are called by.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Communities { get; } = CommunityCountries.Of(Picture);

    /// <summary>Ranks that several accounts share.</summary>
    public IReadOnlySet<int> Shared { get; } = SharedRanks.Of(Rows.Values.Select(row => row.Rank));
}
