using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Twiplomacy.Core.Messages;

namespace Twiplomacy.Server.Problems;

/// <summary>A problem whose detail is a message: programs are given its English, a page says it in the reader's language.</summary>
public sealed class SaidProblem : ProblemDetails
{
    [JsonIgnore]
    public Message? Said { get; init; }

    [JsonIgnore]
    public Message? Heading { get; init; }
}
