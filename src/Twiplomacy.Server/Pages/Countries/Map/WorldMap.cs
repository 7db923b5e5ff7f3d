using System.Globalization;

namespace Twiplomacy.Server.Pages.Countries.Map;

/// <summary>The shapes of countries and a point in each, on a plane; from <c>world.csv</c>, which <c>world.mjs</c> writes.</summary>
public static class WorldMap
{
    private static readonly Dictionary<string, MapPlace> Places = Read();

    public static int Width { get; private set; }

    public static int Height { get; private set; }

    /// <summary>All land as one path.</summary>
    public static string Land { get; } = string.Concat(Places.Values.Select(place => place.Path));

    /// <summary>A country by its code of two letters; null if the map has none of it.</summary>
    public static MapPlace? Find(string? code) => code is null ? null : Places.GetValueOrDefault(code);

    private static Dictionary<string, MapPlace> Read()
    {
        using var reader = new StreamReader(typeof(WorldMap).Assembly.GetManifestResourceStream("world.csv")!);
        reader.ReadLine();
        var size = reader.ReadLine()!.Split(',');
        (Width, Height) = (Whole(size[1]), Whole(size[2]));
        var places = new Dictionary<string, MapPlace>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            places[cells[0]] = new MapPlace(cells[1].Length == 0 ? -1 : Whole(cells[1]), cells[2].Length == 0 ? -1 : Whole(cells[2]), cells[3]);
        }
        return places;
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
