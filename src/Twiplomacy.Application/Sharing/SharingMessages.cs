using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Sharing;

/// <summary>Sentences about links that show one page.</summary>
public static class SharingMessages
{
    public static Message NotSharable() => new("sharing.page");

    public static Message WrongDays(int most) => new("sharing.days", ("most", most));

    public static Message WrongLabel(int most) => new("sharing.label", ("most", most));

    public static Message NoSuchLink() => new("sharing.notfound");

    public static Message NoSuchLink(int id) => new("sharing.notfound.detail", ("id", MessageValue.Name(id)));

    public static Message Ended() => new("sharing.ended");

    public static Message EndedWhy() => new("sharing.ended.detail");
}
