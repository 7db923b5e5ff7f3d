namespace Twiplomacy.Analytics.Qap;

/// <summary>What a term is of.</summary>
public enum QapTermKind
{
    Relation,
    SameGroup,
    Covariate,
}
