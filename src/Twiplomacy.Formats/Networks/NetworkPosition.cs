namespace Twiplomacy.Formats.Networks;

/// <summary>Where a node stands in the picture: x from 0 to 1, y from 0, on top, to 1.</summary>
public readonly record struct NetworkPosition(double X, double Y)
{
    // Programs that draw expect a picture of some thousand units around the middle, and y upwards.
    private const double Side = 2000;

    internal double Right => Math.Round((X - 0.5) * Side, 2);

    internal double Up => Math.Round((0.5 - Y) * Side, 2);
}
