using Twiplomacy.Core.Messages;
using Twiplomacy.Core.Text;
using Twiplomacy.Storage.PersonalData;

namespace Twiplomacy.Application.Erasure;

/// <summary>What is said of personal data: where it is, until when, and of its removal.</summary>
public static class PersonalDataMessages
{
    public static Message Title() => new("held.title");

    public static Message Lead() => new("held.lead");

    public static Message HeldOf() => new("erasure.held");

    public static Message Nothing(string person) => new("held.nothing", ("person", person));

    public static Message Found(string person) => new("held.found", ("person", person));

    public static Message More(int shown) => new("held.more", ("count", shown));

    public static Message Home() => new("held.column.home");

    public static Message HoldsHead() => new("held.column.holds");

    public static Message Kept() => new("held.column.kept");

    public static Message Setting() => new("held.column.setting");

    public static Message Count() => new("held.column.count");

    public static Message Place() => new("held.column.place");

    public static Message Row() => new("held.column.row");

    public static Message Until() => new("held.column.until");

    public static Message Person() => new("held.form.person");

    public static Message Also() => new("held.form.also");

    public static Message Show() => new("held.form.show");

    public static Message EraseTitle() => new("erasure.title");

    public static Message EraseHelp() => new("erasure.help");

    public static Message EraseButton() => new("erasure.button");

    public static Message EraseConfirm() => new("erasure.confirm");

    /// <summary>Before the question on a terminal.</summary>
    public static Message EraseAsk(string person) => new("erasure.ask", ("person", person));

    public static Message Unconfirmed() => new("erasure.unconfirmed");

    public static Message Done() => new("erasure.done");

    public static Message Backups() => new("held.backups");

    public static Message TooShort() => new("held.tooshort");

    public static Message NotAPerson(string person) => new("erasure.notaperson", ("person", person));

    /// <summary>Why somebody's data stays.</summary>
    public static Message Refused(ErasureRefusal refusal) => new("erasure.refused." + refusal.ToString().ToLowerInvariant());

    /// <summary>A file that somebody put into the inbox names them.</summary>
    public static Message InInbox(string file) => new("erasure.refused.inbox", ("file", file));

    /// <summary>What a home holds.</summary>
    public static Message Holds(PersonalHomeName home) => new("held.home." + EnumWord.Of(home));

    /// <summary>Until when a home keeps what it holds.</summary>
    public static Message KeptFor(int days) => new("held.kept.days", ("count", days));

    public static Message KeptUntilRead() => new("held.kept.read");

    /// <summary>A setting says: without an end.</summary>
    public static Message KeptWithoutEnd() => new("held.kept.forever");

    public static Message KeptUntilUndone() => new("held.kept.undone");

    public static Message KeptUntilDeleted() => new("held.kept.deleted");

    public static Message KeptByNumber(int count) => new("held.kept.number", ("count", count));

    public static Message KeptBySize() => new("held.kept.size");
}
