using Twiplomacy.Analytics.Accounts;
using Twiplomacy.Analytics.Comparisons;
using Twiplomacy.Analytics.Explanations;
using Twiplomacy.Analytics.Ties;
using Twiplomacy.Application.Editions;
using Twiplomacy.Application.PeerSets;
using Twiplomacy.Application.Rankings;
using Twiplomacy.Core.Rankings;
using Twiplomacy.Storage.Editions;
using Twiplomacy.Storage.Notes;
using Twiplomacy.Storage.Panels;

namespace Twiplomacy.Application.Accounts;

/// <summary>An account with its ranks, its ties and its history.</summary>
public sealed record AccountView
{
    public required RankedAccount Account { get; init; }

    /// <summary>The instant for which it holds: the edition's, or now.</summary>
    public required DateTimeOffset AsOf { get; init; }

    /// <summary>One sentence if the data of the edition or the panel are made up.</summary>
    public string? MadeUp { get; init; }

    /// <summary>The panel by which it is looked at; null if it belongs to none.</summary>
    public string? Panel { get; init; }

    /// <summary>The edition by which it is looked at; null if it is in none.</summary>
    public EditionRevisionRow? Edition { get; init; }

    public IReadOnlyList<EditionLink> Editions { get; init; } = [];

    /// <summary>Its row in every ranking of the edition, by measure.</summary>
    public IReadOnlyDictionary<string, RankedRow> Measures { get; init; } = new Dictionary<string, RankedRow>();

    /// <summary>How many members the edition has: among so many everybody is ranked.</summary>
    public int Population { get; init; }

    /// <summary>The instant was asked for.</summary>
    public bool IsAsked { get; init; }

    /// <summary>When it was captured last; null if never.</summary>
    public DateTimeOffset? CapturedAt { get; init; }

    /// <summary>When it was captured last at or before the instant; null if not yet.</summary>
    public DateTimeOffset? LastCapture { get; init; }

    /// <summary>What its profile last showed at the instant, however old that is; null if nothing.</summary>
    public ReachPoint? LastFollowers { get; init; }

    /// <summary>How many followers it had, by a profile that was young enough at the instant; null: unknown.</summary>
    public long? Followers => LastFollowers is { } seen && AsOf - seen.At <= EvidenceAge ? seen.Followers : null;

    /// <summary>What is older than this at the instant is unknown.</summary>
    public TimeSpan EvidenceAge { get; init; }

    /// <summary>Another edition was asked for, in which the account is not.</summary>
    public bool IsOtherEdition { get; init; }

    /// <summary>Its rows in the panel's editions, oldest first; null where it was no member.</summary>
    public IReadOnlyList<ComparedEdition> History { get; init; } = [];

    /// <summary>What its place in the edition rests on, seen from the edition before; null where it is not looked at by an edition.</summary>
    public RankExplanation? Explanation { get; init; }

    public required AccountTimes Times { get; init; }

    /// <summary>Null where the account has no peers at the instant.</summary>
    public AccountPeers? Ties { get; init; }

    public required IReadOnlyList<BorneHandle> Handles { get; init; }

    public required IReadOnlyList<AccountDescription> Offices { get; init; }

    /// <summary>Sets of peers to which it belongs, with how they stand in the edition.</summary>
    public IReadOnlyList<PeerGroup> PeerGroups { get; init; } = [];

    /// <summary>How many peers it has in the panel at the instant.</summary>
    public int? Peers { get; init; }

    /// <summary>What people wrote on it, its country, its panel and its editions.</summary>
    public IReadOnlyList<NoteRow> Notes { get; init; } = [];

    public IReadOnlyList<GoalRow> Goals { get; init; } = [];

    public RankedRow? Row(string measure) => Measures.GetValueOrDefault(measure);
}
