namespace Twiplomacy.Formats.Packages;

/// <summary>The bytes that all archives of one package may inflate to; reading a file again costs nothing again.</summary>
internal sealed class InflationBudget(long maximum)
{
    private long _spent;

    public InflationLayer Layer(string path, long? compressed, int maximumRatio) => new(this, path, compressed, maximumRatio);

    public void Spend(long bytes, string path)
    {
        _spent += bytes;
        if (_spent > maximum)
            throw new ExportRefusedException(PackageMessages.InflatesTooFar(path, maximum));
    }
}

/// <summary>One compressed file: what it may inflate to, held against what it really inflates to.</summary>
internal sealed class InflationLayer(InflationBudget budget, string path, long? compressed, int maximumRatio)
{
    /// <summary>Small files may compress to nearly nothing; the ratio says something only beyond this size.</summary>
    private const long RatioFrom = 16L << 20;

    private long _reached;

    /// <param name="inflating">The stream that inflates.</param>
    /// <param name="stated">The length that the archive's directory states; ending before it, the content is damaged.</param>
    public Stream Wrap(Stream inflating, long? stated = null) => new InflatedStream(inflating, this, stated);

    /// <summary>Refuses at once what the archive's own directory gives away.</summary>
    public void RefuseClaim(long claimed) => RefuseRatio(claimed);

    public void Reached(long position)
    {
        if (position <= _reached) return;
        budget.Spend(position - _reached, path);
        _reached = position;
        RefuseRatio(position);
    }

    private void RefuseRatio(long inflated)
    {
        if (compressed is not { } size || inflated < RatioFrom || inflated / Math.Max(size, 1) < maximumRatio) return;
        throw new ExportRefusedException(PackageMessages.LooksLikeBomb(path, size, inflated, maximumRatio));
    }
}
