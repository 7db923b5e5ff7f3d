using Twiplomacy.Core.Messages;

namespace Twiplomacy.Core.Reports;

/// <summary>What is wrong with the terms of a report.</summary>
public static class TermsMessages
{
    public static Message Name() => new("reports.terms.name");

    public static Message Measures() => new("reports.terms.measures");

    public static Message NotOffered(string value, IReadOnlyList<string> allowed) =>
        new("reports.terms.choice", ("value", value), ("allowed", MessageValue.Each(allowed)));

    public static Message NoAddress(string value) => new("errors.mail.address", ("value", value));

    public static Message TooManyEntries(int most) => new("reports.terms.entries", ("most", most));

    public static Message EmptyEntry() => new("reports.terms.empty");

    public static Message RepeatedEntry() => new("reports.terms.repeated");

    public static Message Hour() => new("reports.terms.hour");

    public static Message Month() => new("reports.terms.month");

    public static Message Day(int last) => new("reports.terms.day", ("last", last));

    public static Message Wait() => new("reports.terms.wait");
}
