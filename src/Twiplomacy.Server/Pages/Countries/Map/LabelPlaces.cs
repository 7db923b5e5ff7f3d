namespace Twiplomacy.Server.Pages.Countries.Map;

/// <summary>Moves labels apart until none lies over another, or the turns are used up. O(turns × n²).</summary>
public static class LabelPlaces
{
    private const int Turns = 120;

    /// <param name="wanted">Where the middle of each label should be.</param>
    /// <returns>Where it goes, in the same order.</returns>
    public static IReadOnlyList<(double X, double Y)> Of(IReadOnlyList<(double X, double Y)> wanted, double width, double height)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        var places = wanted.ToArray();
        for (var turn = 0; turn < Turns; turn++)
        {
            var moved = false;
            for (var one = 0; one < places.Length; one++)
                for (var other = one + 1; other < places.Length; other++) moved |= Part(places, one, other, width, height);
            if (!moved) break;
        }
        return places;
    }

    private static bool Part((double X, double Y)[] places, int one, int other, double width, double height)
    {
        var (across, down) = (places[other].X - places[one].X, places[other].Y - places[one].Y);
        var (overX, overY) = (width - Math.Abs(across), height - Math.Abs(down));
        if (overX <= 0.01 || overY <= 0.01) return false;
        if (overX < overY)
        {
            var step = overX / 2 * (across < 0 ? -1 : 1);
            (places[one].X, places[other].X) = (places[one].X - step, places[other].X + step);
        }
        else
        {
            var step = overY / 2 * (down < 0 ? -1 : 1);
            (places[one].Y, places[other].Y) = (places[one].Y - step, places[other].Y + step);
        }
        return true;
    }
}
