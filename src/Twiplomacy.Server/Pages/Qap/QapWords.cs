using Twiplomacy.Analytics.Qap;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Qap;

/// <summary>What tests and their terms are called, in the reader's language.</summary>
internal static class QapWords
{
    public static string Relation(string relation) => relation switch
    {
        "follow" => Words.Say("Follows"),
        "followed_by" => Words.Say("Is followed back"),
        "mutual" => Words.Say("Mutual follows"),
        "mention" => Words.Say("Mentions"),
        "mentioned_by" => Words.Say("Is mentioned back"),
        _ => relation,
    };

    /// <summary>A covariate that somebody uploaded bears the name that they gave it.</summary>
    public static string Term(string text) => QapTerm.Parse(text) switch
    {
        { Kind: QapTermKind.SameGroup, Name: "region" } => Words.Say("Same region"),
        { Kind: QapTermKind.SameGroup, Name: "group" } => Words.Say("A group in common"),
        { Kind: QapTermKind.SameGroup, Name: "kind" } => Words.Say("Same office"),
        { Kind: QapTermKind.SameGroup, Name: "country" } => Words.Say("Same country"),
        { Kind: QapTermKind.SameGroup, Name: var group } => Words.Say("Both in {0}", group),
        { Kind: QapTermKind.Relation, Edition: { } edition, Name: var relation } => $"{Relation(relation)} ({edition})",
        { Kind: QapTermKind.Relation, Name: var relation } => Relation(relation),
        _ => text,
    };

    /// <summary>What is to be explained, and whose ties it is of.</summary>
    public static string Network(string relation, string by) => by == QapQuestion.ByCountry
        ? Words.Say("{0}, by country", Relation(relation))
        : Words.Say("{0}, by account", Relation(relation));
}
