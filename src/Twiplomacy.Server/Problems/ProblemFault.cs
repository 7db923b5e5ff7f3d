using System.Text.Json.Serialization;
using Twiplomacy.Application.Asking;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Problems;

/// <summary>
/// One fault in a request. <see cref="Parameter"/> names a query parameter or header, <see cref="Pointer"/> (RFC 6901) a place in the body.
/// </summary>
public sealed record ProblemFault(string Message)
{
    /// <summary>The same as data, where it is a sentence of the catalogue: a page says it in the reader's language.</summary>
    [JsonIgnore]
    public Message? Said { get; init; }

    /// <summary>The query parameter, header or part of the address that is wrong.</summary>
    /// <example>limit</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Parameter { get; init; }

    /// <summary>The place in the request's body that is wrong, as a JSON pointer.</summary>
    /// <example>/scopes/0</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pointer { get; init; }

    /// <summary>The values that would have been taken.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Allowed { get; init; }

    /// <summary>The allowed value or name that is nearest to what was written.</summary>
    /// <example>limit</example>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DidYouMean { get; init; }

    public static ProblemFault Of(Message said)
    {
        ArgumentNullException.ThrowIfNull(said);
        return new(said.ToString()) { Said = said };
    }

    /// <summary>A fault in a parameter.</summary>
    public static ProblemFault Of(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Of(fault.Message) with { Parameter = fault.Field, Allowed = fault.Allowed, DidYouMean = fault.DidYouMean };
    }

    /// <summary>The same in the body of a request.</summary>
    public static ProblemFault OfBody(Fault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return Of(fault) with { Parameter = null, Pointer = fault.Field is { } field ? "/" + field : null };
    }
}
