using Twiplomacy.Application.Editions;
using Twiplomacy.Storage.Editions;

namespace Twiplomacy.Application.Mentions;

/// <summary>Who mentions whom among an edition's accounts.</summary>
/// <param name="From">Posts after this instant and up to the edition's date count.</param>
/// <param name="Account">The account to which everything is narrowed; null: all.</param>
/// <param name="Received">The accounts that are mentioned most; narrowed to one account, those that it mentions.</param>
/// <param name="Made">Those that mention others most; narrowed to one account, those that mention it.</param>
/// <param name="Pairs">The pairs with most mentions in one direction.</param>
/// <param name="Years">The editions of the panel that are read together with this one, oldest first.</param>
public sealed record MentionOverview(
    EditionRevisionRow Edition, DateTimeOffset From, IReadOnlyList<EditionLink> Editions, MentionAccount? Account,
    IReadOnlyList<MentionTotal> Received, IReadOnlyList<MentionTotal> Made, IReadOnlyList<MentionPair> Pairs, IReadOnlyList<MentionYear> Years)
{
    /// <summary>How many of the accounts that are mentioned most are followed through the years.</summary>
    public const int MostLeaders = 5;

    public IEnumerable<MentionTotal> Leaders => Received.Take(MostLeaders);

    /// <summary>The chosen edition's own year.</summary>
    public MentionYear Own => Years.First(year => year.Slug == Edition.Slug);
}
