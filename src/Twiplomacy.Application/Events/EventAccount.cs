using System.Text.Json.Serialization;
using Twiplomacy.Analytics.Panels;
using Twiplomacy.Core.Accounts;

namespace Twiplomacy.Application.Events;

/// <summary>An account of an event, as it was at the end of the period asked.</summary>
public sealed record EventAccount(string Id, string? Handle, string? Actor, string? Kind, string? Country)
{
    public static EventAccount Of(PanelMember member) =>
        new(member.Account.ToString(), member.Handle, member.Actor, member.Kind, member.Country) { Names = NamesByLanguage.In(member.Attributes) };

    /// <summary>What it is called in other languages, by code of two letters, where the panel has columns such as <c>name_fr</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? Names { get; init; }
}
