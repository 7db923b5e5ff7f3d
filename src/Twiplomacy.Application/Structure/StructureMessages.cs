using Twiplomacy.Core.Messages;

namespace Twiplomacy.Application.Structure;

/// <summary>What is said of a structure that cannot be worked out.</summary>
public static class StructureMessages
{
    public static Message GroupsOverlap(string name, string one, string other) =>
        new("errors.structure.overlap", ("name", name), ("one", one), ("other", other));
}
