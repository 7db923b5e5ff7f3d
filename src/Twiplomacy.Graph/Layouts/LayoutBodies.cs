namespace Twiplomacy.Graph;

/// <summary>The vertices of a layout as bodies: places, masses (degree + 1), forces of this step and the one before.</summary>
internal sealed class LayoutBodies
{
    private const double ShareWithin = 0.9;

    private readonly double[] _beforeX;
    private readonly double[] _beforeY;
    private double _speed = 1;

    public LayoutBodies(UndirectedGraph graph, ulong seed)
    {
        Count = graph.VertexCount;
        (X, Y, ForceX, ForceY) = (new double[Count], new double[Count], new double[Count], new double[Count]);
        (_beforeX, _beforeY) = (new double[Count], new double[Count]);
        Mass = new double[Count];
        var random = new SeededRandom(seed);
        var size = Math.Sqrt(Math.Max(1, Count)) * 10;
        for (var vertex = 0; vertex < Count; vertex++)
        {
            Mass[vertex] = graph.Degree(vertex) + 1;
            X[vertex] = (random.Fraction() - 0.5) * size;
            Y[vertex] = (random.Fraction() - 0.5) * size;
        }
    }

    public int Count { get; }

    public double[] X { get; }

    public double[] Y { get; }

    public double[] Mass { get; }

    public double[] ForceX { get; }

    public double[] ForceY { get; }

    public void BeginStep()
    {
        ForceX.CopyTo(_beforeX, 0);
        ForceY.CopyTo(_beforeY, 0);
        Array.Clear(ForceX);
        Array.Clear(ForceY);
    }

    /// <summary>Moves every body by its force: far where the force is steady, little where it swings.</summary>
    public void Move(double tolerance)
    {
        double swinging = 0, traction = 0;
        for (var body = 0; body < Count; body++)
        {
            swinging += Mass[body] * Length(ForceX[body] - _beforeX[body], ForceY[body] - _beforeY[body]);
            traction += Mass[body] * Length(ForceX[body] + _beforeX[body], ForceY[body] + _beforeY[body]) / 2;
        }
        // The whole may speed up by half at most, so that it does not tear itself apart again.
        _speed = swinging == 0 ? _speed : Math.Min(tolerance * traction / swinging, _speed * 1.5);
        for (var body = 0; body < Count; body++)
        {
            var swing = Mass[body] * Length(ForceX[body] - _beforeX[body], ForceY[body] - _beforeY[body]);
            var factor = 0.1 * _speed / (1 + Math.Sqrt(_speed * swing));
            factor = Math.Min(factor * Length(ForceX[body], ForceY[body]), 10) / Math.Max(1e-9, Length(ForceX[body], ForceY[body]));
            X[body] += ForceX[body] * factor;
            Y[body] += ForceY[body] * factor;
        }
    }

    /// <summary>
    /// The places, scaled evenly so that the longer side fills the square; a single vertex stands in its middle. What
    /// lies farthest out, such as small components, would make all else small: beyond the distance R from the middle that holds
    /// nine of ten bodies, r becomes R (1 + ln(r / R)), so that directions, and who is farther, stay.
    /// </summary>
    public LayoutPoint[] InUnitSquare()
    {
        if (Count == 0) return [];
        DrawIn(X.Average(), Y.Average());
        var (left, top) = (X.Min(), Y.Min());
        var side = Math.Max(X.Max() - left, Y.Max() - top);
        if (side == 0) return [.. X.Select(_ => new LayoutPoint(0.5, 0.5))];
        var (spareX, spareY) = ((side - (X.Max() - left)) / 2, (side - (Y.Max() - top)) / 2);
        return [.. X.Select((x, body) => new LayoutPoint((x - left + spareX) / side, (Y[body] - top + spareY) / side))];
    }

    private void DrawIn(double middleX, double middleY)
    {
        var distances = new double[Count];
        for (var body = 0; body < Count; body++) distances[body] = Length(X[body] - middleX, Y[body] - middleY);
        var radius = distances.Order().ElementAt((int)Math.Ceiling((Count - 1) * ShareWithin));
        if (radius == 0) return;
        for (var body = 0; body < Count; body++)
        {
            if (distances[body] <= radius) continue;
            var factor = radius * (1 + Math.Log(distances[body] / radius)) / distances[body];
            X[body] = middleX + (X[body] - middleX) * factor;
            Y[body] = middleY + (Y[body] - middleY) * factor;
        }
    }

    private static double Length(double x, double y) => Math.Sqrt(x * x + y * y);
}
