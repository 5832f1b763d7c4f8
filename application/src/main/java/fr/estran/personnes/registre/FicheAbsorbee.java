package fr.estran.personnes.registre;

import fr.estran.socle.commun.UsagerId;

/** A record that was merged, and the one that stands for the person today. */
public record FicheAbsorbee(UsagerId absorbee, UsagerId conservee) {}
