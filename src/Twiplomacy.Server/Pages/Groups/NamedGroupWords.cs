using Twiplomacy.Application.Groups;
using Twiplomacy.Server.Pages.Accounts;
using Twiplomacy.Server.Pages.PeerSets;
using Twiplomacy.Server.Pages.Wording;

namespace Twiplomacy.Server.Pages.Groups;

/// <summary>What a group of members is called, in the reader's language.</summary>
internal static class NamedGroupWords
{
    public static string Of(NamedGroup group) => group.Sort switch
    {
        GroupSort.Countries => Words.Say(group.Called ?? group.Name),
        GroupSort.Country => Words.Country(group.Name),
        GroupSort.PeerSet => PeerSetWords.Name(group.Set!),
        GroupSort.Account => AccountAbout.Title(group.Account!),
        _ => Words.Name(group.Name),
    };
}
