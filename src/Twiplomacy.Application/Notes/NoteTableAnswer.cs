using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Notes;

/// <summary>What became of a table of notes.</summary>
/// <param name="Written">Rows that are notes now.</param>
/// <param name="AlreadyThere">Rows of which the same note was there already, word for word: they were not written again.</param>
public sealed record NoteTableAnswer(int Written, int AlreadyThere)
{
    /// <summary>The same in sentences.</summary>
    public IEnumerable<Message> Told()
    {
        yield return NoteTableMessages.Written(Written);
        if (AlreadyThere > 0) yield return NoteTableMessages.AlreadyThere(AlreadyThere);
    }
}
