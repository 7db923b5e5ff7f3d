using Twiplomacy.Core.Messages;
using Twiplomacy.Formats.Packages;

namespace Twiplomacy.Ingest.Imports;

/// <summary>An import that cannot be taken at all.</summary>
public sealed class ImportRefusedException(Message said) : Exception(said.ToString())
{
    /// <summary>Why, for the person who handed it in.</summary>
    public Message Said => said;

    /// <summary>What an exception says that ends an import, in whichever room it arose.</summary>
    public static Message SaidBy(Exception refused) => refused switch
    {
        ImportRefusedException import => import.Said,
        ExportRefusedException export => export.Said,
        _ => Core.Messages.Message.Verbatim(refused.Message),
    };
}
