using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Reading;

/// <summary>What is said of a format.</summary>
/// <param name="Id">The name by which a declaration can ask for it.</param>
/// <param name="Asks">What may have to be declared of such a file.</param>
/// <param name="Carries">Of <c>following</c>, <c>followers</c>, <c>profiles</c>, <c>posts</c>, <c>mentions</c>, <c>accounts</c>, <c>handles</c>.</param>
public sealed record FormatDescription(string Id, IReadOnlyList<AskedField> Asks, IReadOnlyList<string> Carries)
{
    /// <summary>Whether its lists are in the order in which X has them: whoever was followed, or followed, last stands first.</summary>
    public bool IsNewestFirst { get; init; }

    /// <summary>Whose export it is.</summary>
    public Message Title => FormatMessages.Title(Id);

    /// <summary>By which content it is known; never by a file's name alone.</summary>
    public Message Recognised => FormatMessages.Recognised(Id);

    /// <summary>Facts that such a file does not hold.</summary>
    public Message Lacks => FormatMessages.Lacks(Id);
}
