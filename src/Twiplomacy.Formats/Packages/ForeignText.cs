namespace Twiplomacy.Formats.Packages;

/// <summary>Where a file of JSON is not UTF-8; one, so that copies of a file's description say the same.</summary>
internal sealed class ForeignText
{
    /// <summary>The first such row, or 0.</summary>
    public long FirstRow { get; private set; }

    public void Note(long row)
    {
        if (FirstRow == 0 || row < FirstRow) FirstRow = row;
    }
}
