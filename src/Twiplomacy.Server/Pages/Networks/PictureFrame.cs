namespace Twiplomacy.Server.Pages.Networks;

/// <summary>A square of a picture, whose sides are 1.</summary>
/// <param name="X">Of its left side.</param>
/// <param name="Y">Of its upper side.</param>
public readonly record struct PictureFrame(float X, float Y, float Side)
{
    // Two accounts beside each other are not drawn as far apart as can be.
    private const float Smallest = .2f;

    public static PictureFrame Whole { get; } = new(0, 0, 1);

    public static PictureFrame Around(IReadOnlyList<DrawnAccount> accounts)
    {
        ArgumentNullException.ThrowIfNull(accounts);
        if (accounts.Count == 0) return Whole;
        var (left, right) = (accounts.Min(each => each.Account.X), accounts.Max(each => each.Account.X));
        var (top, bottom) = (accounts.Min(each => each.Account.Y), accounts.Max(each => each.Account.Y));
        var side = Math.Clamp(Math.Max(right - left, bottom - top), Smallest, 1);
        return new((left + right - side) / 2, (top + bottom - side) / 2, side);
    }
}
