using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.EdgeLists;
using Twiplomacy.Formats.Text;

namespace Twiplomacy.Formats.Reading;

/// <summary>What a network file holds, in its order; edges may stand before the nodes that they join.</summary>
public abstract record NetworkItem(long Row);

/// <summary>A vertex as the file names it.</summary>
/// <param name="Id">What edges refer to.</param>
/// <param name="Label">What a drawing writes beside it, or null.</param>
public sealed record NetworkNode(long Row, string Id, string? Label) : NetworkItem(Row)
{
    /// <summary>The account's name where an attribute such as <c>screen_name</c> gives it.</summary>
    public string? Handle { get; init; }

    /// <summary>Takes an attribute in; of several that name the account the first in the order of <see cref="NameOrder"/> counts.</summary>
    internal NetworkNode With(string attribute, string value, ref int best)
    {
        if (string.IsNullOrWhiteSpace(value)) return this;
        var key = Header.Key(attribute);
        if (key is "label" or "name" && Label is null) return this with { Label = value.Trim() };
        var place = Array.IndexOf(NameOrder, key);
        if (place < 0 || place >= best) return this;
        best = place;
        return this with { Handle = value.Trim() };
    }

    private static readonly string[] NameOrder = ["screenname", "handle", "username"];
}

/// <summary>An edge between two nodes by their ids.</summary>
public sealed record NetworkEdge(long Row, string Source, string Target, bool IsDirected, double Weight) : NetworkItem(Row)
{
    /// <summary>What the edge says that it states, or null.</summary>
    public EdgeRelation? Relation { get; init; }

    /// <summary>A word for what it states that is not known, such as a block.</summary>
    public string? UnknownRelation { get; init; }

    /// <summary>How often it states a mention of each kind.</summary>
    public IReadOnlyList<(EdgeRelation Kind, long Count)> Counts { get; init; } = [];

    /// <summary>Why it joins nothing: one of its ends is no node of the file.</summary>
    public Message? Lost { get; init; }

    /// <summary>The edge states mentions and no follow.</summary>
    public bool IsMention => Counts.Count > 0 || Relation is { } and not EdgeRelation.Follow;

    internal NetworkEdge With(string attribute, string value)
    {
        if (string.IsNullOrWhiteSpace(value)) return this;
        if (Header.Key(attribute) == "weight") return this with { Weight = XmlNetwork.Weight(value) };
        if (EdgeRelations.Counted(attribute) is { } kind && Json.Numbers.Count(value) is { } count) return this with { Counts = [.. Counts, (kind, count)] };
        if (Json.Numbers.Real(value) is not null || !EdgeRelations.IsName(attribute, possibly: true)) return this;
        if (EdgeRelations.Of(value) is { } relation) return this with { Relation = relation, UnknownRelation = null };
        return Relation is null && EdgeRelations.IsName(attribute, possibly: false) ? this with { UnknownRelation = value } : this;
    }
}

/// <summary>A part of the file that cannot be read.</summary>
public sealed record NetworkProblem(long Row, Message Reason, string Raw) : NetworkItem(Row)
{
    /// <summary>Nothing after it could be read.</summary>
    public bool BreaksOff { get; init; }
}
