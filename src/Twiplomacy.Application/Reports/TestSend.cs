namespace Twiplomacy.Application.Reports;

/// <summary>Whom to send a report to, beside its list.</summary>
public sealed record TestSend
{
    internal const int Most = 20;

    /// <example>["me@mfa.example"]</example>
    public required IReadOnlyList<string> To { get; init; }
}
