using Twiplomacy.Core.Messages;

namespace Twiplomacy.Analytics.Bundles;

/// <summary>Why an edition is not sealed.</summary>
public static class SealingMessages
{
    public static Message NoDraft(string edition) => new("errors.editions.nodraft", ("edition", edition));

    public static Message ReasonNeeded(string edition, int number) =>
        new("errors.editions.reason", ("number", MessageValue.Name(number)), ("edition", edition), ("field", AskedField.Reason));
}
