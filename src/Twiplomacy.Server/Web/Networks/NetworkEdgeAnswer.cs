using System.Text.Json.Serialization;

namespace Twiplomacy.Server.Web.Networks;

/// <summary>A tie in a network.</summary>
/// <param name="Source">Who follows or mentions.</param>
/// <param name="Target">Who is followed or mentioned.</param>
public sealed record NetworkEdgeAnswer(string Source, string Target)
{
    /// <summary>With relation=mention: all posts that point at the target.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Weight { get; init; }

    /// <summary>With relation=mention: posts that merely mention the target.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Mentions { get; init; }

    /// <summary>With relation=mention: posts that answer the target.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Replies { get; init; }

    /// <summary>With relation=mention: reposts of the target's posts.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Reposts { get; init; }

    /// <summary>With relation=mention: posts that quote one of the target's.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public long? Quotes { get; init; }
}
