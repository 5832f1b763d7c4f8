package fr.estran.programme.ateliers;

import fr.estran.socle.commun.Doutes;

/** What came of a model that was written. */
sealed interface EcritureDeModele {

    record Faite(ModeleDAtelierId modele) implements EcritureDeModele {}

    /** Nothing was done yet: this may be a slip, and may be meant. */
    record Avertie(Doutes doutes) implements EcritureDeModele {}
}
