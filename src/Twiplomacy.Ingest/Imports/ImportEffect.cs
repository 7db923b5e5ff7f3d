using Twiplomacy.Core.Messages;

namespace Twiplomacy.Ingest.Imports;

/// <summary>What an import brought, in numbers.</summary>
public sealed record ImportEffect
{
    public int Lists { get; init; }

    /// <summary>Distinct members over all lists.</summary>
    public long Members { get; init; }

    public long Duplicates { get; init; }

    /// <summary>Rows of lists that hold a name and no account; null where there are none.</summary>
    public long? Names { get; init; }

    /// <summary>Those of them whose account people had said before.</summary>
    public long? MatchedNames { get; init; }

    /// <summary>Rows of followers whom nothing else names: they are kept as keyed hashes alone.</summary>
    public long Strangers { get; init; }

    public long SelfFollows { get; init; }

    public long Profiles { get; init; }

    public int Sightings { get; init; }

    /// <summary>Posts, each counted once.</summary>
    public long Posts { get; init; }

    /// <summary>Accounts that posts point at, once per post and kind.</summary>
    public long Mentions { get; init; }

    /// <summary>Times that posts point at their own author, which is no tie.</summary>
    public long SelfMentions { get; init; }

    /// <summary>Profiles that no export had named before.</summary>
    public int NewProfiles { get; init; }

    /// <summary>Rows of panel or account files.</summary>
    public int Entries { get; init; }

    public int? PanelRevision { get; init; }

    /// <summary>Accounts that the panel's revision before did not have.</summary>
    public int? MembersAdded { get; init; }

    /// <summary>Members of whom the new revision says something else.</summary>
    public int? MembersChanged { get; init; }

    /// <summary>Members whose membership ends, or ends earlier, by the new revision.</summary>
    public int? MembersEnded { get; init; }

    /// <summary>What the panel's new revision changed, in words; null where the import is no panel.</summary>
    public Message? PanelSentence() => (PanelRevision, MembersAdded, MembersChanged, MembersEnded) is ({ }, { } added, { } changed, { } ended)
        ? EffectMessages.Members(added, changed, ended) : null;

    /// <summary>Tables that were read by a recipe of this database, so that they read the same when evidence is shown; null if there are none.</summary>
    public IReadOnlyList<UsedRecipe>? Tables { get; init; }

    public int Rejected { get; init; }

    public int Warnings { get; init; }

    public long Rows { get; init; }

    /// <summary>Members of the panel that a file complete within it does not mention: they follow nobody in it.</summary>
    public IReadOnlyList<string> SilentMembers { get; init; } = [];

    /// <summary>Ties between known accounts that become yes; only a preview tells.</summary>
    public long? TiesAdded { get; init; }

    /// <summary>Ties between known accounts that become no; only a preview tells.</summary>
    public long? TiesEnded { get; init; }

    /// <summary>Pairs that become mutual; only a preview tells.</summary>
    public long? PairsMutual { get; init; }

    /// <summary>Accounts that no panel, account file or list owner was before; only a preview tells.</summary>
    public int? NewAccounts { get; init; }

    /// <summary>
    /// Members of lists over the sizes that the export states or the owners' profiles showed within 45 days; null where
    /// neither is known.
    /// </summary>
    public double? Completeness { get; init; }

    /// <summary>A preview's effect: what is added, ended and rejected, and how much of what profiles count is there.</summary>
    public IReadOnlyList<Message> Said()
    {
        var said = new List<Message>();
        if ((TiesAdded, TiesEnded, PairsMutual, NewAccounts) is ({ } added, { } ended, { } pairs, { } accounts))
            said.Add(EffectMessages.Ties(added, ended, pairs, accounts, Rejected));
        if (PanelSentence() is { } panel) said.Add(panel);
        if ((Names, MatchedNames) is ({ } names, { } matched)) said.Add(EffectMessages.Names(names, matched));
        if (Posts > 0) said.Add(EffectMessages.Posts(Posts));
        if (Mentions > 0) said.Add(EffectMessages.Mentions(Mentions));
        if (Completeness is { } share) said.Add(EffectMessages.Completeness((long)Math.Round(100 * share)));
        if (SilentMembers.Count > 0) said.Add(EffectMessages.SilentMembers(SilentMembers));
        return said;
    }

    /// <summary>The same in English, in one line.</summary>
    public string ToSentence() => string.Join("; ", Said());
}
