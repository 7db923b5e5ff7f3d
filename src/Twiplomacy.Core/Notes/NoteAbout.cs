namespace Twiplomacy.Core.Notes;

/// <summary>What a note is on.</summary>
public enum NoteAbout
{
    Account,
    Country,
    Panel,
    Edition,
}
