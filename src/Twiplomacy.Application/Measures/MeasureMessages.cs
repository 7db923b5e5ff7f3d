using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Measures;

/// <summary>What is said where a measure can't be had.</summary>
public static class MeasureMessages
{
    public static Message NoSuchMeasure() => new("errors.measures.notfound");
}
