namespace Twiplomacy.Analytics.Rankings;

/// <summary>The values that an account may have: from <paramref name="Low"/> to <paramref name="High"/>, both included; infinity where nothing bounds it.</summary>
public readonly record struct ValueRange(double Low, double High)
{
    public static ValueRange Exactly(double value) => new(value, value);

    public static ValueRange AtLeast(double value) => new(value, double.PositiveInfinity);
}
