using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Ties;

namespace Twiplomacy.Application.Presence;

/// <summary>A known follow between a power's account and one of the region; of a mutual pair the power's is <paramref name="From"/>.</summary>
/// <param name="Back">Whether it is returned.</param>
public sealed record PresenceTie(RankedAccount From, RankedAccount To, TieState Back);
