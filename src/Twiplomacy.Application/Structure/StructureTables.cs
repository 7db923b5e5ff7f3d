using Twiplomacy.Analytics.Structure;
using Twiplomacy.Formats.Tables;
using static Twiplomacy.Formats.Tables.ColumnType;

namespace Twiplomacy.Application.Structure;

/// <summary>The columns of a network's structure.</summary>
public static class StructureTables
{
    /// <summary>Of the network as a whole.</summary>
    public static Table<StructureFigure> Figures { get; } = new(
        "structure",
        new("measure", Word, figure => figure.Measure),
        new("value", Number, figure => figure.Value),
        new("value_low", Number, figure => figure.ValueLow),
        new("value_high", Number, figure => figure.ValueHigh),
        new("expected", Number, figure => figure.Expected),
        new("deviation", Number, figure => figure.Deviation),
        new("z", Number, figure => figure.Z),
        new("p", Number, figure => figure.P));

    /// <summary>Of every account.</summary>
    public static Table<AccountStructureAnswer> Accounts { get; } = new(
        "structure_accounts",
        new("account", Text, place => place.Account.Id) { Personal = Personal.Account },
        new("handle", Text, place => place.Account.Handle) { Personal = Personal.Handle },
        new("actor", Text, place => place.Account.Actor) { Personal = Personal.Name },
        new("kind", Text, place => place.Account.Kind),
        new("country", Text, place => place.Account.Country),
        new("group", Text, place => place.Group),
        new("constraint", Number, place => place.Constraint),
        new("effective_size", Number, place => place.EffectiveSize),
        new("constraint_mutual", Number, place => place.ConstraintMutual),
        new("effective_size_mutual", Number, place => place.EffectiveSizeMutual),
        new("coordinator", Integer, place => place.Coordinator),
        new("itinerant", Integer, place => place.Itinerant),
        new("representative", Integer, place => place.Representative),
        new("gatekeeper", Integer, place => place.Gatekeeper),
        new("liaison", Integer, place => place.Liaison),
        new("brokerage", Integer, place => place.Brokerage),
        new("coordinator_expected", Number, place => place.CoordinatorExpected),
        new("itinerant_expected", Number, place => place.ItinerantExpected),
        new("representative_expected", Number, place => place.RepresentativeExpected),
        new("gatekeeper_expected", Number, place => place.GatekeeperExpected),
        new("liaison_expected", Number, place => place.LiaisonExpected),
        new("brokerage_expected", Number, place => place.BrokerageExpected));
}
