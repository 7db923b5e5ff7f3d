namespace Twiplomacy.Graph;

/// <summary>The scores of all vertices: real numbers, or whole ones, never both.</summary>
public sealed class GraphScores
{
    private readonly IReadOnlyList<double>? _values;

    private GraphScores(IReadOnlyList<double>? values, IReadOnlyList<int>? counts) => (_values, Counts) = (values, counts);

    /// <summary>The scores if they are whole numbers, else null.</summary>
    public IReadOnlyList<int>? Counts { get; }

    public double this[int vertex] => Counts is null ? _values![vertex] : Counts[vertex];

    public static GraphScores Of(IReadOnlyList<double> values) => new(values, null);

    /// <summary>Where a score is not defined it is not a number (<see cref="double.NaN"/>).</summary>
    public static GraphScores Of(IReadOnlyList<double?> values) => new([.. values.Select(value => value ?? double.NaN)], null);

    public static GraphScores Of(IReadOnlyList<int> counts) => new(null, counts);
}
