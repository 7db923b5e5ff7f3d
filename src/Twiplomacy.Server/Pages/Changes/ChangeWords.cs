using Twiplomacy.Analytics.Changes;
using static Twiplomacy.Server.Pages.Wording.Words;

namespace Twiplomacy.Server.Pages.Changes;

/// <summary>Kinds of changes as people say them, between the names of two accounts.</summary>
internal static class ChangeWords
{
    public static string Name(ChangeKind kind) => kind switch
    {
        ChangeKind.Followed => Say("followed"),
        ChangeKind.Unfollowed => Say("unfollowed"),
        ChangeKind.Gone => Say("tie ended, an account is gone"),
        ChangeKind.NoLongerListed => Say("no longer among the followers of"),
        ChangeKind.Returned => Say("followed again"),
        ChangeKind.BecameMutual => Say("became mutual with"),
        _ => Say("no longer mutual with"),
    };
}
