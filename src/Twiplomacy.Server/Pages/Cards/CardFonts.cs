using SkiaSharp;

namespace Twiplomacy.Server.Pages.Cards;

/// <summary>
/// The letters of pictures, embedded in the program so that they look the same on every machine; there are none if npm could not
/// bring them to the build.
/// </summary>
internal static class CardFonts
{
    private static readonly Lazy<SKTypeface?> RegularLoaded = new(() => Load("fonts/regular.ttf"));
    private static readonly Lazy<SKTypeface?> BoldLoaded = new(() => Load("fonts/bold.ttf"));

    public static bool AreThere => RegularLoaded.Value is not null && BoldLoaded.Value is not null;

    public static SKTypeface Regular => RegularLoaded.Value!;

    public static SKTypeface Bold => BoldLoaded.Value!;

    private static SKTypeface? Load(string resource)
    {
        using var stream = typeof(CardFonts).Assembly.GetManifestResourceStream(resource);
        try
        {
            return stream is null ? null : SKTypeface.FromStream(stream);
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException)
        {
            // Skia is not there for this system: links do without pictures.
            return null;
        }
    }
}
