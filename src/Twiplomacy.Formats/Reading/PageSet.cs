using Twiplomacy.Core.Lists;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Reading;

/// <summary>
/// Which of the pages of a list were there, whatever the order in which they were read: exactly one is the last. None that is
/// the last means that more follow; several mean that more than one collection was handed in, of which each may lack pages.
/// </summary>
internal sealed class PageSet
{
    private long _pages;
    private long _first;
    private long _last;

    /// <param name="isFirst">Nothing comes before this page, or null if it does not say.</param>
    /// <param name="isLast">No other page follows, or null if it does not say.</param>
    public void Add(bool? isFirst, bool? isLast)
    {
        _pages++;
        if (isFirst == true) _first++;
        if (isLast == true) _last++;
    }

    /// <summary>What the pages prove of completeness; null if it has to be declared.</summary>
    public ListCompleteness? Proven =>
        _last != 1 ? ListCompleteness.Partial : _pages == 1 && _first == 1 ? ListCompleteness.Complete : null;

    public Message? Problem => _last switch
    {
        0 when _pages > 0 => ListMessages.LastPageMissing,
        > 1 => ListMessages.SeveralCollections(_last),
        _ => null,
    };
}
