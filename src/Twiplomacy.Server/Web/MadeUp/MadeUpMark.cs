using Twiplomacy.Core.Panels;

namespace Twiplomacy.Server.Web.MadeUp;

/// <summary>What an answer says of data that are made up.</summary>
/// <param name="Declared">The panel's own sentence; of several panels each one's behind its title.</param>
public sealed record MadeUpMark(string Declared)
{
    public string Told => MadeUpData.Told(Declared)!;
}
