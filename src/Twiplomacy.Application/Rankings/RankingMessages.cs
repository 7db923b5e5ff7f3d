using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Rankings;

/// <summary>What is said of rankings that can't be had as asked, and of what to beware of in those that can.</summary>
public static class RankingMessages
{
    public static Message ModelOfOneMeasure() => new("errors.rankings.expected", ("measure", RankExplanations.Measure));

    public static Message ActorsAreNotRanked(IEnumerable<string> measures) => new("errors.rankings.unitactor", ("measures", MessageValue.Each(measures)));

    /// <summary>Only two editions of one panel can be compared.</summary>
    public static Message OfOnePanel() => new("errors.rankings.beside");

    public static Message ConstantGoesAlone() => new("errors.rankings.constant");

    public static Message NoBasis(string edition) => new("errors.editions.nobasis", ("edition", edition));

    public static Message OfEditionsOnly() => new("errors.rankings.editiononly");

    public static Message PanelNeeded(IEnumerable<string> allowed) => new("errors.rankings.panel", ("allowed", MessageValue.Each(allowed)));

    public static Message NotDeduplicated() => new("api.rankings.actor.note");

    public static Message CountedOnConstantBasis() => new("api.rankings.constant.note");
}
