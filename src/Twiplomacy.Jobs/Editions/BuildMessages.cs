using Twiplomacy.Core.Messages;

namespace Twiplomacy.Jobs.Editions;

/// <summary>What the building of an edition says while it goes on and at its end.</summary>
public static class BuildMessages
{
    public static Message Building(string edition) => new("jobs.phase.building", ("edition", edition));

    public static Message LayingOut(string edition) => new("jobs.phase.layout", ("edition", edition));

    public static Message IsFresh(string edition) => new("jobs.build.fresh", ("edition", edition));

    public static Message NothingToBuild(string edition) => new("errors.editions.nobuild", ("edition", edition));
}
