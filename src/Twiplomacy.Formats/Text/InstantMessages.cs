using Twiplomacy.Core.Messages;

namespace Twiplomacy.Formats.Text;

/// <summary>Why a time cannot be read.</summary>
public static class InstantMessages
{
    public static Message NoZone(string value) => new("imports.zone.unknown", ("value", value));
}
