using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Time;

/// <summary>Why a time cannot be read.</summary>
public static class TimeMessages
{
    public static Message NoZone(string value) => new("imports.zone.unknown", ("value", value));
}
