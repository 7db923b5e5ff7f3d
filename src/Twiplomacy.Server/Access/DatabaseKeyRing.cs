using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Twiplomacy.Storage.People;

namespace Twiplomacy.Server.Access;

/// <summary>
/// The keys that protect cookies and forms, kept in the database: whoever can read it could make a cookie, but could as
/// well read all that a cookie opens.
/// </summary>
public sealed class DatabaseKeyRing(ProtectionKeys keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.List().Select(xml => XElement.Parse(xml))];

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        keys.Save(friendlyName, element.ToString(SaveOptions.DisableFormatting));
    }
}
