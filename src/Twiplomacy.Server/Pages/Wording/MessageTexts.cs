namespace Twiplomacy.Server.Pages.Wording;

/// <summary>
/// The messages of other rooms that hold something of a file, a job or a request, with places for it. One that is not here
/// is shown as it is.
/// </summary>
public static class MessageTexts
{
    /// <summary>Those that hold messages themselves.</summary>
    public static IReadOnlyList<string> Nested { get; } =
    [
        "The day of a {0} report is from 1 to {1}.",
        "There is no {0} '{1}'. Did you mean '{2}'?",
        "There is no {0} '{1}'.",
    ];

    /// <summary>Of what is wrong with a request.</summary>
    public static IReadOnlyList<string> OfRequests { get; } =
    [
        "'country' is '{0}', but must be two letters (ISO 3166-1 alpha-2; EU for the European Union).",
        "'unit=actor' adds up counts, so it goes with {0} and without 'within'; ties rank accounts.",
        "'{0}' holds the character U+0000, which no text here does.",
        "'{0}' is '{1}', but must be a date from 1900 to 9998 such as 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z.",
        "'{0}' is '{1}', but must be a date such as 2014, 2014-06, 2014-06-25 or 2014-06-25T12:00:00Z.",
        "'{0}' is '{1}', but must be a date such as 2014-06-25.",
        "'{0}' is '{1}', but must be a whole number from {2} to {3}.",
        "'{0}' is '{1}', but must be a whole number.",
        "'{0}' is '{1}', but must be one of: {2}.",
        "'{0}' is given {1} times, but once is enough.",
        "'{0}' is no address of this server; /docs lists them all.",
        "'{0}' is no date: write 2014-07-01.",
        "'{0}' is no mail address.",
        "'{0}' is not in the panel '{1}'.",
        "'{0}' is no parameter here.",
        "'{0}' is no parameter here: did you mean '{1}'?",
        "'{0}' is no scope",
        "'{0}' is no time zone: write one such as Europe/Paris.",
        "'{0}' is no time zone; write it as Europe/Paris.",
        "'{0}' must be one of: {1}.",
        "'{0}' names '{1}', but known are: {2}.",
        "'{0}' takes {1}, not {2}.",
        "At most {0} are taken.",
        "The request is addressed to '{0}'. Add that name to the setting Server:AllowedHosts if it is ours.",
        "There is a subscription '{0}' already; names are compared without case.",
        "There is no ranking '{0}' here. Did you mean '{1}'? GET /api/v1/measures defines every measure and says which are computed.",
        "There is no ranking '{0}' here. GET /api/v1/measures defines every measure and says which are computed.",
        "There is no such account in edition {0}",
        "There is no such revision of edition '{0}'",
        "Try again in {0} seconds. The setting RateLimit:RequestsPerMinute is the limit.",
        "account in edition {0}",
        "revision of edition '{0}'",
        "{0} has no edition before it, so there is no basis that both have.",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Nested, .. OfRequests];
}
