using Twiplomacy.Core.Text;

namespace Twiplomacy.Application.Erasure;

/// <summary>One home of personal data.</summary>
/// <param name="Home">Its name.</param>
/// <param name="Holds">What it holds.</param>
/// <param name="Kept">Until when.</param>
/// <param name="Setting">The setting that says how long; null where none does.</param>
/// <param name="Count">How many rows or files name the person; null where nobody was asked for.</param>
/// <param name="Items">The first of them.</param>
public sealed record HeldHomeAnswer(string Home, string Holds, string Kept, string? Setting, long? Count, IReadOnlyList<HeldItem> Items)
{
    public static HeldHomeAnswer Of(HeldHome home)
    {
        ArgumentNullException.ThrowIfNull(home);
        return new(EnumWord.Of(home.Home.Name), home.Holds.ToString(), home.Kept.ToString(), home.Home.Setting, home.Count, home.Items);
    }
}
