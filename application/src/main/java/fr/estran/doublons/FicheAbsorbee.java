package fr.estran.doublons;

import fr.estran.commun.UsagerId;

/** A record that was merged, and the one that stands for the person today. */
public record FicheAbsorbee(UsagerId absorbee, UsagerId conservee) {}
