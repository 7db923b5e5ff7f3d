using Twiplomacy.Core.Ties;

namespace Twiplomacy.Server.Pages.Wording;

/// <summary>The three answers to whether one account follows another.</summary>
internal static class TieWords
{
    public static string Sign(TieState state) => state switch { TieState.Yes => "✓", TieState.No => "–", _ => "?" };

    public static string Of(TieState state) => state switch
    {
        TieState.Yes => Words.Say("yes"),
        TieState.No => Words.Say("no"),
        _ => Words.Say("not known"),
    };
}
