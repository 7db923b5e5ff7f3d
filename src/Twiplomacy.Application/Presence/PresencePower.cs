using Twiplomacy.Analytics.Presence;
using Twiplomacy.Application.Groups;
using Twiplomacy.Application.Mentions;

namespace Twiplomacy.Application.Presence;

/// <summary>A country or group whose presence is asked for.</summary>
/// <param name="Group">What it is, with its accounts in the edition.</param>
/// <param name="Total">Its ties with the whole region.</param>
/// <param name="Languages">The languages of its accounts' posts in the edition's window; reposts do not count.</param>
/// <param name="InRegion">Of these posts, those in one of the region's languages.</param>
public sealed record PresencePower(NamedGroup Group, PresenceCount Total, IReadOnlyList<LanguageAnswer> Languages, long InRegion)
{
    /// <summary>Posts whose language is known.</summary>
    public long Posts => Languages.Where(row => row.Language is not null).Sum(row => row.Posts);
}
