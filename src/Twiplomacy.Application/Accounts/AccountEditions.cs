using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Application.Editions;
using Twiplomacy.Core.Editions;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Accounts;

/// <summary>An account in the editions of its panel.</summary>
/// <param name="Editions">The panel's editions, oldest first.</param>
/// <param name="Revision">The edition by which it is looked at; null, with all that follows, if it is in none.</param>
/// <param name="Measures">Its row in every ranking of that edition, by measure.</param>
/// <param name="History">Its rows in the panel's editions, oldest first.</param>
/// <param name="Population">How many members that edition has.</param>
public sealed record AccountEditions(
    IReadOnlyList<EditionLink> Editions, EditionRevisionRow? Revision, EditionMemberRow? Member,
    IReadOnlyDictionary<string, RankedRow> Measures, IReadOnlyList<ComparedEdition> History, int Population)
{
    /// <summary>The same, looked at by none of them.</summary>
    public AccountEditions Unchosen => this with { Revision = null, Member = null, Measures = new Dictionary<string, RankedRow>(), Population = 0 };
}
